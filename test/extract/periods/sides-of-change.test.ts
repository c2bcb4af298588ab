import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

test.each([
  'Small-boat arrivals in October fell by 73% compared with the same month last year, from 6,900 to 1,869.',
  'The number of people crossing the Channel fell in October by 73% on a year earlier, from 6,900 to 1,869.',
])('the pair behind a change tells its two sides: "%s"', (text) => {
  expect(figuresOf(text, '2023-11-09').slice(1)).toEqual([
    '6900 people 2022-10-01..2022-10-31',
    '1869 people 2023-10-01..2023-10-31',
  ]);
});

test('boats behind such a pair are those of the newer side', () => {
  expect(
    figuresOf(
      'The number of people crossing the Channel fell in December by 38% on a year earlier, from 1,744 to 1,077. They came in 23 boats.',
      '2024-01-29',
    ).at(-1),
  ).toBe('23 boats 2023-12-01..2023-12-31');
});
