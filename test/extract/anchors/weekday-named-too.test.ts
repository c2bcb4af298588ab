import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

test.each([
  ['The busiest day in July was the 30th, a Wednesday, when 898 people crossed the Channel.', '2025-07-30'],
  ['On 30 July, a Wednesday, 898 people crossed the Channel.', '2025-07-30'],
  ["July's busiest day was the 30th, which was a Wednesday: 898 people crossed the Channel.", '2025-07-30'],
])('a weekday told of a day just named is that day: %s', (text, day) => {
  expect(figuresOf(text, '2025-09-20')).toEqual([`898 people ${day}`]);
});

test('a weekday by itself is one of its own', () => {
  const text = 'The wind dropped on 17 August. On Monday 250 people crossed the Channel.';
  expect(figuresOf(text, '2025-08-27')).toEqual(['250 people 2025-08-25']);
});
