import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

test.each([
  'By this point in 2022 39,929 people had come over the Channel in small boats.',
  'In October 2022 6,902 people came over the Channel in small boats.',
  'So far in 2025 36,954 people have come over the Channel, fewer than at this stage of 2022 (39,929).',
])('"that year" is all of the earlier year of which a part is told: "%s"', (told) => {
  expect(figuresOf(`${told} That year 45,755 arrived in the end.`, '2025-11-03').at(-1)).toBe(
    '45755 people 2022-01-01..2022-12-31',
  );
});

test('a month beside "that year" stays a month', () => {
  const told = 'By this point in 2022 39,929 people had come over the Channel in small boats.';
  expect(figuresOf(`${told} In August that year 8,631 arrived.`, '2025-11-03').at(-1)).toContain(
    '2022-08-01..2022-08-31',
  );
});
