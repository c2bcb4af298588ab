import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

test.each([
  "Add January's 1,098 and the total is 2,056.",
  'Together with January the total comes to 2,056.',
  'Including January, 2,056 have come this year.',
])('"%s" is told of both months', (sentence) => {
  const text = `In February 958 people crossed the Channel in small boats. ${sentence}`;
  expect(figuresOf(text, '2025-03-03').at(-1)).toBe('2056 people 2025-01-01..2025-02-28');
});

test('a month that is not next to the one told before is not added', () => {
  const text =
    'In April 2,132 people crossed the Channel in small boats. Together with January the total comes to 3,467.';
  expect(figuresOf(text, '2024-05-03').at(-1)).not.toContain('2024-01-01..2024-04-30');
});

test('two months are added to the one that goes on', () => {
  const march = 'March by itself has brought 4,350 people across the Channel in small boats.';
  expect(
    ['Added to those of January and February, that makes 6,406.', 'With April still to come the total is 6,406.'].map(
      (sentence) => figuresOf(`${march} ${sentence}`, '2025-03-27').at(-1)?.endsWith('2025-01-01..2025-03-26'),
    ),
  ).toEqual([true, false]);
});
