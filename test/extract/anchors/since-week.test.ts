import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

const STORY = 'On Thursday 250 migrants crossed the Channel.';
const FRIDAY = '2026-08-21';

test.each([
  'In all, 640 people have come since the start of the week.',
  '640 people have crossed since the week began.',
  'A total of 640 migrants have arrived since the beginning of this week.',
])('the start of the week is its Monday: "%s"', (sentence) => {
  expect(figuresOf(`${STORY} ${sentence}`, FRIDAY)[1]).toBe('640 people 2026-08-17..2026-08-20');
});

test('a story of Monday counts from the Monday before', () => {
  const text = 'On Sunday 250 migrants crossed the Channel. Since the start of the week 640 people have come.';
  expect(figuresOf(text, '2026-08-17')[1]).toBe('640 people 2026-08-10..2026-08-16');
});

test('the start of the weekend is its Saturday', () => {
  const text = 'Since the start of the weekend 640 migrants have crossed the Channel.';
  expect(figuresOf(text, '2026-08-18')).toEqual(['640 people 2026-08-15..2026-08-17']);
});

test('what began with the week is not counted from it', () => {
  expect(figuresOf(`${STORY} Talks that began since then have failed.`, FRIDAY)).toHaveLength(1);
});
