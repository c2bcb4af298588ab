import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

const on = (text: string) => figuresOf(`Small boats cross the Channel in any month. ${text}`, '2024-11-01');

test.each([
  'In 2023 the peak came in August (5,369), but in 2021 it was November (6,971).',
  'In 2023 the busiest month was August, with 5,369 arrivals, and in 2021 arrivals peaked in November at 6,971.',
])('a month is of the year that is told before it: "%s"', (text) => {
  expect(on(text)).toEqual(['5369 people 2023-08-01..2023-08-31', '6971 people 2021-11-01..2021-11-30']);
});

test('"that August" is of the year of the month before it', () => {
  expect(on('In March 2021 831 people came and 3,053 arrived that August.')).toEqual([
    '831 people 2021-03-01..2021-03-31',
    '3053 people 2021-08-01..2021-08-31',
  ]);
});

test('a month without a year before it is the last', () => {
  expect(on('In 2021 28,526 people came; in October 5,417 arrived.')[1]).toBe('5417 people 2024-10-01..2024-10-31');
});

test('a day soon after an event is not counted from it', () => {
  const text = 'On September 19, soon after the returns deal with France had started, 1,072 people came.';
  expect(figuresOf(`Small boats cross the Channel. ${text}`, '2025-10-09')).toEqual(['1072 people 2025-09-19']);
});

test.each(['One month of 2022, August, had 8,631 arrivals.', 'In 2022, August brought 8,631 arrivals.'])(
  'a month right behind its year is of that year: "%s"',
  (sentence) => {
    expect(figuresOf(`Small boats carry migrants to Dover. ${sentence}`, '2023-11-15').at(-1)).toBe(
      '8631 people 2022-08-01..2022-08-31',
    );
  },
);
