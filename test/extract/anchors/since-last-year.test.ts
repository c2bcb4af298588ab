import { expect, test } from 'vitest';
import { timesOf } from './time-words.ts';

const published = '2023-09-27';

test.each([
  ['Since the start of last year 69,000 have come.', 'since 2022-01-01'],
  ['Since early last year 69,000 have come.', 'since 2022-01-01'],
  ['Since last year 69,000 have come.', 'since 2022-01-01'],
  ['From the beginning of last year to now 69,000 have come.', 'since 2022-01-01'],
  ['Since the beginning of the year before last 98,000 have come.', 'since 2021-01-01'],
  ['Since the end of last year 24,208 have come.', 'since 2023-01-01'],
])('in a story of 27 September 2023: "%s" is %s', (sentence, time) => {
  expect(timesOf(sentence, published)).toEqual([time]);
});

test('a change since last year, and what last year began with, open no such time', () => {
  expect(timesOf('Arrivals are down 24% since last year.', published)).toEqual(['year 2022']);
  expect(timesOf('At the start of last year few came.', published).join()).not.toContain('since');
});
