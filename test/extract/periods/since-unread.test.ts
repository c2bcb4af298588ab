import { expect, test } from 'vitest';
import { claimsOf, figuresOf } from '../read-story.ts';

const STORY = 'On Monday 250 migrants crossed the Channel.';

function basisOf(sentence: string): string | undefined {
  return claimsOf(`${STORY} ${sentence}`)[1]?.readings[0]?.basis;
}

test.each([
  'Some 1,900 people have come since the port strike ended.',
  'Since the port strike ended, some 1,900 people have come.',
  'More than 3,000 people have crossed since MPs voted for the bill.',
])('a count since a day that no words tell is not of the day told before: "%s"', (sentence) => {
  expect(basisOf(sentence)).toBe('implied');
});

test('a day told with what happened on it is read', () => {
  const sentence =
    'A total of 1,900 people have come since the act was agreed by peers in the early hours of August 4.';
  expect(figuresOf(`${STORY} ${sentence}`)[1]).toBe('1900 people 2026-08-04..2026-08-17');
});

test('a reason is no time', () => {
  expect(basisOf('On Saturday 240 people came, since the sea was calm.')).toBe('stated');
});
