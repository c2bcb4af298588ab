import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

test.each([
  'A dinghy carrying 60 people was met in the Channel on Monday.',
  'A group of 40 migrants was brought to Dover on Monday.',
  'About 70 people were seen wading out to a small boat in the Channel on Monday.',
  'Some 120 people were brought to Dover by midday today after crossing the Channel.',
])('a single group or part of a day is not a day’s total: "%s"', (sentence) => {
  expect(figuresOf(sentence)).toEqual([expect.stringMatching(/ incident/)]);
});

test.each([
  'On Monday 250 people crossed the Channel in three boats.',
  'All 250 people who crossed the Channel on Monday were taken to Dover.',
])('"%s" is a total of the day', (sentence) => {
  expect(figuresOf(sentence)[0]).toBe('250 people 2026-08-17');
});

test('people of a day named before them are its count though they came in a single boat', () => {
  expect(
    figuresOf(
      'Migrants crossed the Channel for the first time since Thursday, when 48 people arrived in a single boat.',
      '2024-01-29',
    )[0],
  ).toBe('48 people 2024-01-25');
});
