import { expect, test } from 'vitest';
import { claimsOf } from '../read-story.ts';
import { timesOf } from './time-words.ts';

test.each([
  'Since the lockdown began 1,500 people have crossed.',
  'Since lockdown was imposed 1,500 people have crossed.',
  'Since the start of the coronavirus lockdown 1,500 people have crossed.',
  'Since Britain went into lockdown 1,500 people have crossed.',
  'Since Boris Johnson announced the lockdown 1,500 people have crossed.',
])('"%s" begins on 23 March 2020', (sentence) => {
  expect(timesOf(sentence, '2020-06-10')).toEqual(['since 2020-03-23']);
});

test('once there had been more lockdowns, only the first is told by its name', () => {
  expect(timesOf('Since the first Covid lockdown 8,000 people have crossed.', '2020-12-20')).toEqual([
    'since 2020-03-23',
  ]);
  expect(timesOf('Since lockdown began 300 people have crossed.', '2020-12-20')).toEqual([]);
});

test.each([
  'Before lockdown, 470 migrants had crossed the Channel this year.',
  'On VE Day 152 migrants crossed the Channel. The lockdown began in March; since then 1,600 have crossed.',
])('a time before lockdown, or since some day of a month, is not stated: "%s"', (text) => {
  expect(claimsOf(text, '2020-06-10').at(-1)?.readings[0].basis).toBe('implied');
});

test('"during lockdown" has no first day and no last one', () => {
  const [claim] = claimsOf('During lockdown 1,500 migrants have crossed the Channel.', '2020-06-10');
  expect(claim?.readings[0].rule).toBe('a time among words that are not read');
});
