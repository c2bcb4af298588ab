import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

const published = '2025-10-28';
const BOTH = 'So far this year 36,954 people have crossed the Channel. The whole of 2024 saw 36,816 in small boats. ';

test('boats that "have been used" are of the time that goes on', () => {
  expect(figuresOf(`${BOTH}More than 600 boats have been used.`, published).at(-1)).toBe(
    'more_than 600 boats 2025-01-01..2025-10-27',
  );
});

test('boats that "were used" are of the time told last', () => {
  expect(figuresOf(`${BOTH}In all 695 boats were used.`, published).at(-1)).toBe('695 boats 2024-01-01..2024-12-31');
});
