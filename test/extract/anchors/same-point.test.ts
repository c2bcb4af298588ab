import { expect, test } from 'vitest';
import { claimsOf, figuresOf } from '../read-story.ts';
import { timesOf } from './time-words.ts';

const published = '2026-08-18';

test.each([
  ['It was 27,997 at the same point last year.', 'same-point'],
  ['It was 27,997 at this point last year.', 'same-point'],
  ['It was 27,997 by this time last year.', 'same-point'],
  ['It was 27,997 in the same period last year.', 'same-point'],
  ['It was 27,997 a year earlier.', 'same-point'],
  ['It was 27,997 in the equivalent period a year ago.', 'same-point'],
  ['It was 27,997 over the corresponding months of last year.', 'same-point'],
  ['It was 21,000 at the same stage in 2022.', 'same-point 2022'],
  ['It was 21,000 by this point in 2022.', 'same-point 2022'],
  ['It was 21,000 for the same dates in 2022.', 'same-point 2022'],
  ['It was 18,000 at the same time two years ago.', 'same-point 2024'],
  ['The total rose year on year to 27,997.', 'same-point'],
  ['It was 27,997 over the same period.', 'same-period'],
])('"%s" points at %s', (sentence, time) => {
  expect(timesOf(sentence, published)).toEqual([time]);
});

test.each(['He made the point 300 times.', 'It was the same old story for 300.'])(
  'no other figure’s dates are meant in "%s"',
  (sentence) => {
    expect(timesOf(sentence, published)).toEqual([]);
  },
);

test('"the corresponding number for 2021" is of the same dates, "the comparable total for July 2021" of that month', () => {
  const text =
    'From 1 January to 16 March 2,900 migrants came to the UK by small boat; the corresponding number for 2021 is 790.';
  expect(figuresOf(text, '2022-03-17').at(-1)).toBe('790 people 2021-01-01..2021-03-16');
  const other = 'In July 3,600 migrants came to the UK by small boat; the comparable total for July 2021 was 3,500.';
  expect(figuresOf(other, '2022-08-17').at(-1)).toBe('3500 people 2021-07-01..2021-07-31');
});

test('"the same three months of 2022" leaves nothing open where one quarter alone is told before', () => {
  const basis = (before: string) =>
    claimsOf(`${before} In the same three months of 2022 there had been 20,282 arrivals.`, '2023-10-05').at(-1)
      ?.readings[0].basis;
  expect(basis('From July to September 13,397 people crossed the Channel in small boats.')).toBe('stated');
  expect(basis('People still cross the Channel in small boats.')).not.toBe('stated');
});
