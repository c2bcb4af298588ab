import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

test('"then" is the earlier time that the story compares with', () => {
  const text =
    'From January to June 19,982 people reached the UK in small boats, compared with 13,489 in the same months of 2024. Boats numbered 343, against 257 then.';
  expect(figuresOf(text, '2025-07-03').slice(2)).toEqual([
    '343 boats 2025-01-01..2025-06-30',
    '257 boats 2024-01-01..2024-06-30',
  ]);
});
