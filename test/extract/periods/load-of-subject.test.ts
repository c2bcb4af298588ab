import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

const STORY = 'On Sunday 420 migrants crossed the Channel in seven boats.';

test.each([
  'That beats the 336 of 9 August, and means 60 people were in each boat.',
  'This tops the 336 who came on 9 August and works out at 60 people a boat.',
])('the load that "that" means is of those told before: "%s"', (sentence) => {
  expect(figuresOf(`${STORY} ${sentence}`).at(-1)).toBe('60 per boat 2026-08-16');
});

test('a load with a day of its own is of that day', () => {
  expect(figuresOf(`${STORY} On 9 August 336 came, with 56 people in each boat.`).at(-1)).toBe(
    '56 per boat 2026-08-09',
  );
});
