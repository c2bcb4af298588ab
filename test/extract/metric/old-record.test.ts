import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

const published = '2020-05-12';

test.each([
  'Some 145 migrants crossed the Channel on Friday. The old record, set on 8 April, was 72.',
  'Some 145 migrants crossed the Channel on Friday. The previous high, reached on 8 April, had been 72.',
])('a small bare number is a count where it is the record before: "%s"', (text) => {
  expect(figuresOf(text, published)[1]).toBe('72 people 2020-04-08');
});

test.each([
  'Some 145 migrants crossed the Channel on Friday. The old record keeper, born on 8 April, was 72.',
  'Some 145 migrants crossed the Channel on Friday. The old record was 7 of ten.',
])('what is no record of a day is not: "%s"', (text) => {
  expect(figuresOf(text, published)).toHaveLength(1);
});
