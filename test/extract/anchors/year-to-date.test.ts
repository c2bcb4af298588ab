import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';
import { meaningsOf, timesOf } from './time-words.ts';

const published = '2026-08-18';

test.each([
  'So far this year 15,897 people crossed.',
  'This year 15,897 people crossed.',
  'Already this year 15,897 people crossed.',
  'In 2026 so far 15,897 people crossed.',
  'So far in 2026 some 15,897 people crossed.',
  'The total for the year to date is 15,897.',
  'The 2026 total is 15,897.',
  'Since the start of the year 15,897 people crossed.',
  'Since the beginning of 2026 some 15,897 people crossed.',
  'Since 1 January 15,897 people crossed.',
  'Since January 15,897 people crossed.',
  'Since new year 15,897 people crossed.',
  "The year's running total is 15,897.",
  'In 2026, 15,897 people crossed.',
])('"%s" begins on 1 January 2026 and goes on', (sentence) => {
  expect(timesOf(sentence, published)).toEqual(['since 2026-01-01']);
});

test('its last day is by the words alone the day before publication', () => {
  expect(meaningsOf('So far this year 15,897 people crossed.', published)).toEqual(['2026-01-01..2026-08-17']);
});

test('a year that ended is the whole year, however it is called', () => {
  expect(timesOf('The 2025 total was 41,472.', published)).toEqual(['year 2025']);
});

test('a year to come is no time of a count', () => {
  expect(timesOf('In 2029 there will be 10,000.', published)).toEqual([]);
});

test('"since the year began" is from its first day', () => {
  expect(timesOf('Since the year began 15,897 people crossed.', published)).toEqual(['since 2026-01-01']);
});

test('"the year as a whole" behind a month of this year is the year so far, and behind another year is not', () => {
  const text = (year: string) =>
    figuresOf(
      `In ${year} June accounted for 2,700 people in small boats, and the year as a whole for 14,200.`,
      '2026-07-31',
    ).at(-1);
  expect(
    figuresOf('Small boats brought 2,700 people in June, and the year as a whole has seen 14,200.', '2026-07-31').at(
      -1,
    ),
  ).toBe('14200 people 2026-01-01..2026-07-30');
  expect(text('2023')).not.toBe('14200 people 2026-01-01..2026-07-30');
});

test('"last August, by the 20th" is the August of last year', () => {
  const text =
    'Small boats brought 1,697 people over the Channel this month. Last August, by the 20th, the number was 2,561.';
  expect(figuresOf(text, '2026-08-21').at(-1)).toBe('2561 people 2025-08-01..2025-08-20');
});
