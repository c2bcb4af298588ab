import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

const on = (text: string) => figuresOf(text, '2021-11-17').join('; ');

test.each([
  'Tuesday was the second occasion in six days on which more than 1,000 migrants crossed the Channel.',
  'Tuesday was the third time this month that more than 1,000 migrants crossed the Channel.',
  'For the second time in six days more than 1,000 migrants crossed the Channel on Tuesday.',
  'Tuesday was the first day this month with more than 1,000 migrants crossing the Channel.',
])('what comes again in a time is not of the whole of it: "%s"', (text) => {
  expect(on(text)).toBe('more_than 1000 people 2021-11-16');
});

test('a time in which it came only once is that of the count', () => {
  expect(on('In the past six days more than 1,000 migrants crossed the Channel.')).toBe(
    'more_than 1000 people 2021-11-11..2021-11-16',
  );
});
