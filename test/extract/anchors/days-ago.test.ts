import { expect, test } from 'vitest';
import { claimsOf } from '../read-story.ts';
import { meaningsOf, timesOf } from './time-words.ts';

test.each([
  ['Three days ago 202 people crossed.', 'day 2026-08-15'],
  ['Just 2 days ago 202 people crossed.', 'day 2026-08-16'],
  ['A week ago today 202 people crossed.', 'day 2026-08-11'],
])('"%s" is %s', (sentence, time) => {
  expect(timesOf(sentence, '2026-08-18')).toEqual([time]);
});

test('a story may have been written on the day before it was published', () => {
  expect(meaningsOf('Three days ago 202 people crossed.', '2026-08-18')).toEqual(['2026-08-15', '2026-08-14']);
});

test.each([
  'A week ago 202 migrants crossed.',
  'A fortnight ago, 202 people came in a day.',
  'Some 202 came two months ago.',
])('"%s" names no day, and no other is put in its place for sure', (sentence) => {
  const claims = claimsOf(`On Sunday 420 migrants crossed the Channel. ${sentence}`);
  expect(claims.at(-1)?.figure.value).toBe(202);
  expect(claims.at(-1)?.readings[0].rule).toBe('a time among words that are not read');
});
