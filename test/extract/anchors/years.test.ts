import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';
import { timesOf } from './time-words.ts';

const published = '2026-08-18';

test.each([
  ['In 2022, 45,755 people crossed.', 'year 2022'],
  ['In the whole of 2022 45,755 people crossed.', 'year 2022'],
  ['The record for 2022 stands.', 'year 2022'],
  ['Last year 41,472 people crossed.', 'year 2025'],
  ["Last year's total was 41,472.", 'year 2025'],
  ['In all of last year 41,472 people crossed.', 'year 2025'],
  ['Between 2018 and 2020 some 10,000 people crossed.', 'span 2018-01-01..2020-12-31'],
])('in a story of 18 August 2026: "%s" is %s', (sentence, time) => {
  expect(timesOf(sentence, published)).toEqual([time]);
});

test('"over the year" is the year that ended only in January', () => {
  expect(timesOf('Over the year 41,472 people crossed.', '2026-01-02')).toEqual(['year 2025']);
  expect(timesOf('Over the year 41,472 people crossed.', '2026-06-02')).toEqual([]);
});

test.each([
  'The 2,022 people were named.',
  'It cost 2022-23 budgets dear.',
  'He was born in 1998.',
  'Room 2150 was full.',
])('no year is named in "%s"', (sentence) => {
  expect(timesOf(sentence, published)).toEqual([]);
});

test('the year after is that of the year named before it, and of none where the sentence names no year', () => {
  expect(timesOf('They rose to 28,526 in 2021 and peaked at 45,755 the year after.', '2024-01-17')).toEqual([
    'year 2021',
    'year 2022',
  ]);
  expect(timesOf('There were 45,755 the year after.', '2024-01-17')).toEqual([]);
});

test.each([
  ['Five years ago the average boat carried 28.', ['year 2021']],
  ['The 12 months of last year brought 41,472.', ['year 2025']],
  ['Five years ago 28 came.', []],
  ['Three years ago, in October 2022, it was 47.', ['span 2022-10-01..2022-10-31']],
])('years counted back from publication: "%s"', (sentence, times) => {
  expect(timesOf(sentence, published)).toEqual(times);
});

test('so many calendar years end with the last', () => {
  const text = 'Over the past two calendar years 66,253 people have crossed the Channel in small boats.';
  expect(figuresOf(text, '2025-09-09')).toEqual(['66253 people 2023-01-01..2024-12-31']);
});
