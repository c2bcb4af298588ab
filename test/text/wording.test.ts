import { expect, test } from 'vitest';
import { periodOf } from '../../src/domain/period.ts';
import { dayMonth, inPeriod, momentWords, periodWords, weekdayWords } from '../../src/text/days-in-words.ts';
import {
  BOATS,
  changeWords,
  count,
  listWords,
  numberWords,
  ordinal,
  peopleInBoats,
  percentChange,
  shorten,
  signed,
  signedPercent,
} from '../../src/text/wording.ts';

test.each([
  [0, 0, '0'],
  [999, 0, '999'],
  [15_897, 0, '15,897'],
  [1_234_567, 0, '1,234,567'],
  [55.815, 1, '55.8'],
  [56, 1, '56'],
  [-1_017, 0, '−1,017'],
  [-0.2, 0, '0'],
  [999.96, 1, '1,000'],
])('%d with %d decimals is printed %s', (value, decimals, words) => {
  expect(numberWords(value, decimals)).toBe(words);
});

test('a change carries its sign, and the minus is a true one', () => {
  expect([signed(30), signed(-5_017), signed(0)]).toEqual(['+30', '−5,017', '0']);
  expect([signedPercent(43.02), signedPercent(-24.8), signedPercent(3.26), signedPercent(0)]).toEqual([
    '+43%',
    '−25%',
    '+3.3%',
    '0%',
  ]);
  expect([changeWords(-43.2), changeWords(3.26), changeWords(0.01)]).toEqual([
    '43% fewer than',
    '3.3% more than',
    'as many as',
  ]);
});

test('there is no percentage of nothing, and none of what is missing', () => {
  expect(percentChange(15, 10)).toBe(50);
  expect(percentChange(15, 0)).toBeUndefined();
  expect(percentChange(15, undefined)).toBeUndefined();
  expect(percentChange(undefined, 10)).toBeUndefined();
});

test('one boat is a boat and none are no boats', () => {
  expect([count(0, BOATS), count(1, BOATS), count(1_110, BOATS)]).toEqual(['no boats', '1 boat', '1,110 boats']);
  expect(peopleInBoats(425, 5)).toBe('425 people in 5 boats');
  expect(peopleInBoats(1, 1)).toBe('1 person in 1 boat');
  expect(peopleInBoats(425, undefined)).toBe('425 people');
});

test('a list ends with "and", and says how many more', () => {
  expect(listWords([])).toBe('');
  expect(listWords(['BBC'])).toBe('BBC');
  expect(listWords(['BBC', 'LBC', 'Sky'])).toBe('BBC, LBC and Sky');
  expect(listWords(['BBC', 'LBC', 'Sky', 'Mail'], 2)).toBe('BBC, LBC and 2 more');
});

test('days in a row are counted 1st, 2nd, 3rd, 11th, 22nd, 112th', () => {
  expect([1, 2, 3, 4, 11, 12, 13, 22, 112].map(ordinal)).toEqual(
    '1st 2nd 3rd 4th 11th 12th 13th 22nd 112th'.split(' '),
  );
});

test('a long text is cut at a word, and never behind a number that needs its unit', () => {
  expect(shorten('It cost the state £4.7 billion', 25)).toBe('It cost the state…');
  expect(shorten('In all it was 1,234,567 people', 20)).toBe('In all it was…');
  expect(shorten('short  and\nsweet', 20)).toBe('short and sweet');
  expect(shorten('More than 15,000 people have crossed', 25)).toBe('More than 15,000 people…');
});

test.each([
  ['2026-08-17', '2026-08-17', '17 August 2026', 'on 17 August 2026'],
  ['2026-08-11', '2026-08-17', '11 to 17 August 2026', 'from 11 to 17 August 2026'],
  ['2025-01-01', '2025-03-30', '1 January to 30 March 2025', 'from 1 January to 30 March 2025'],
  ['2024-07-05', '2026-08-17', '5 July 2024 to 17 August 2026', 'from 5 July 2024 to 17 August 2026'],
  ['2026-03-01', '2026-03-31', 'March 2026', 'in March 2026'],
  ['2024-02-01', '2024-02-29', 'February 2024', 'in February 2024'],
  ['2025-02-01', '2025-02-27', '1 to 27 February 2025', 'from 1 to 27 February 2025'],
  ['2025-01-01', '2025-12-31', '2025', 'in 2025'],
  ['2018-01-01', '2025-12-31', '2018 to 2025', 'from 2018 to 2025'],
])('%s to %s is %s', (from, to, words, sentence) => {
  expect(periodWords(periodOf(from, to))).toBe(words);
  expect(inPeriod(periodOf(from, to))).toBe(sentence);
});

test('a day has its weekday, and its year where that is another', () => {
  const day = Temporal.PlainDate.from('2026-08-17');
  expect(dayMonth(day)).toBe('17 August');
  expect(weekdayWords(day)).toBe('Monday 17 August');
  expect(weekdayWords(day, Temporal.PlainDate.from('2027-01-02'))).toBe('Monday 17 August 2026');
});

test('a moment is told by the clock of the reader, and by its day alone where it has no hour', () => {
  const moment = Temporal.Instant.from('2026-08-18T12:05:00Z');
  expect(momentWords(moment, 'Europe/London')).toBe('18 August 13:05');
  expect(momentWords(moment, 'America/New_York')).toBe('18 August 08:05');
  expect(momentWords(moment, 'Europe/London', Temporal.PlainDate.from('2027-01-02'))).toBe('18 August 2026 13:05');
  expect(momentWords(Temporal.Instant.from('2026-08-20T23:00:00Z'), 'Europe/London')).toBe('21 August');
});
