import { expect, test } from 'vitest';
import { figuresOf, readingsOf } from '../read-story.ts';

test.each([
  ['So far this year 15,897 people have crossed the Channel.', '15897 people 2026-01-01..2026-08-17'],
  ['By Sunday 15,647 people had crossed the Channel this year.', '15647 people 2026-01-01..2026-08-16'],
  ['In 2022 a record 45,755 people crossed the Channel.', '45755 people 2022-01-01..2022-12-31'],
  ['In July 3,000 people crossed the Channel.', '3000 people 2026-07-01..2026-07-31'],
  ['Over the weekend 100 people crossed the Channel.', '100 people 2026-08-15..2026-08-16'],
  ['Since the election 82,000 people have crossed the Channel.', '82000 people 2024-07-05..2026-08-17'],
  ['The Channel total passed 5,000 on 21 March.', 'more_than 5000 people 2026-01-01..2026-03-21'],
  ['In the past seven days 425 people have crossed the Channel.', '425 people 2026-08-11..2026-08-17'],
  ['Since records began in 2018, 208,507 people have crossed the Channel.', '208507 people 2018-01-01..2026-08-17'],
])('"%s" is %s', (sentence, figure) => {
  expect(figuresOf(sentence)).toEqual([figure]);
});

test('what is named first is tried first, and other last days of the writer after it', () => {
  const readings = readingsOf('So far this year 15,897 people have crossed the Channel.');
  expect(readings[0]).toBe('2026-01-01..2026-08-17');
  expect(readings).toContain('2026-01-01..2026-08-16');
});

test('the day named beside a total is the last day of the total', () => {
  expect(
    figuresOf('On Saturday 300 people crossed the Channel, which brings the total for the year to 15,647.'),
  ).toEqual(['300 people 2026-08-15', '15647 people 2026-01-01..2026-08-15']);
});

test('a record day has its own number', () => {
  expect(
    figuresOf('The most in a single day was 1,305, on 3 September 2022, when small boats crossed the Channel.'),
  ).toEqual(['1305 people 2022-09-03']);
});

test('a sentence without a time takes that of the sentence before', () => {
  expect(figuresOf('On Monday 250 people crossed the Channel. They came in three boats.')).toEqual([
    '250 people 2026-08-17',
    '3 boats 2026-08-17',
  ]);
});

test('two days in one sentence keep their own counts', () => {
  expect(
    figuresOf('It was 120 people on Saturday and 180 people on Sunday who crossed the Channel in small boats.'),
  ).toEqual(['120 people 2026-08-15', '180 people 2026-08-16']);
});

test('a headline says again what the text says more exactly', () => {
  expect(
    figuresOf(
      'On Monday 592 people crossed the Channel in small boats.',
      '2026-08-18',
      'Nearly 600 people cross the Channel',
    ),
  ).toEqual(['nearly 600 people 2026-08-17', '592 people 2026-08-17']);
});

test('where the headline stands alone, its figure is found there and said to be there', () => {
  expect(figuresOf('', '2026-08-18', '250 people cross the Channel on Monday')).toEqual(['250 people 2026-08-17']);
});

test('"the busiest August day" is one day, of which the month is no sum', () => {
  const text = 'Sunday was the busiest day of the month in the Channel, with 423 people.';
  expect(figuresOf(text, '2026-08-10', 'Busiest August day as 423 migrants arrive')[0]).toBe('423 people 2026-08-09');
});

test('the day told right behind "a single day" is the day of the count', () => {
  expect(
    figuresOf('More than 750 of the July arrivals crossed the Channel on a single day, the 29th.', '2026-08-05'),
  ).toEqual(['more_than 750 people 2026-07-29']);
});
