import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';
import { anchorsOf, timesOf } from './time-words.ts';

const published = '2026-08-18';

test.each([
  ['On the ninth of August six hundred people crossed.', 'day 2026-08-09'],
  ['They came on Sunday, the ninth of August.', 'day 2026-08-09'],
  ['They came on August the ninth.', 'day 2026-08-09'],
  ['They came on August the twenty-first last year.', 'day 2025-08-21'],
  ['They came on Sunday the ninth.', 'day 2026-08-09'],
  ['Another ninety crossed on the twenty-ninth.', 'day 2026-07-29'],
  ['Since the first of May nobody has come.', 'since 2026-05-01'],
  ['By the tenth of August it was higher.', 'until 2026-08-10'],
  ['Between the first and the tenth of August they came.', 'span 2026-08-01..2026-08-10'],
  ['From the twentieth to the thirty-first of July they came.', 'span 2026-07-20..2026-07-31'],
  ['On the third of June, twenty twenty-five, they came.', 'day 2025-06-03'],
  ['In twenty twenty-two they came.', 'year 2022'],
  ['In two thousand and twenty-two they came.', 'year 2022'],
  ['They have come since twenty eighteen.', 'since 2018-01-01'],
])('in a story of 18 August 2026: "%s" is %s', (sentence, time) => {
  expect(timesOf(sentence, published)).toEqual([time]);
});

test.each([
  'They were on the fifth boat.',
  'In two thousand and twenty-two boats they came.',
  'They came in twenty twenty-foot boats.',
  'It failed on the fourth, fifth and sixth attempt.',
])('"%s" tells no time', (sentence) => {
  expect(timesOf(sentence, published)).toEqual([]);
});

test('the words of a written date stand where they are written', () => {
  const sentence = 'On the twenty-first of July and in twenty twenty-five they came.';
  expect(anchorsOf(sentence, published).map(({ start, end }) => sentence.slice(start, end))).toEqual([
    'twenty-first of July',
    'twenty twenty-five',
  ]);
});

test('a written day or year is no count', () => {
  const text = 'On the eleventh of July, two hundred and ten migrants crossed the Channel in small boats.';
  expect(figuresOf(text)).toEqual(['210 people 2026-07-11']);
  expect(figuresOf('In twenty twenty-two, forty-five thousand migrants crossed the Channel in small boats.')).toEqual([
    '45000 people 2022-01-01..2022-12-31',
  ]);
});

test.each([
  ['Nobody came from the eleventh to the fifteenth.', 'span 2026-08-11..2026-08-15'],
  ['Between the 3rd and the 9th nobody came.', 'span 2026-08-03..2026-08-09'],
  ['In July, from the 3rd to the 9th, nobody came.', 'span 2026-07-03..2026-07-09'],
  ['From the 21st to the 29th nobody came.', 'span 2026-07-21..2026-07-29'],
])('days of a month that is named before or not at all: "%s"', (sentence, time) => {
  expect(timesOf(sentence, published).at(-1)).toBe(time);
});
