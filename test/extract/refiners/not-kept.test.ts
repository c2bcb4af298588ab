import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

const STORY = 'On Sunday 420 migrants crossed the Channel in small boats.';

test.each([
  'The greatest number known to have come in one craft was about 125.',
  'The most people ever carried in a single dinghy had been 107.',
])('the most in any one boat is a count of people that no table keeps: "%s"', (sentence) => {
  expect(figuresOf(`${STORY} ${sentence}`).at(-1)).toMatch(/per boat .* unsure$/);
});

test('how long so many took to come is no count of a year', () => {
  const text = `${STORY} It took until the autumn of 2020 for the first 10,000 people to arrive.`;
  expect(figuresOf(text).at(-1)).toMatch(/^10000 people .* unsure$/);
});

test('the most on a day is kept', () => {
  expect(figuresOf(`${STORY} The most on a single day this year was 752.`).at(-1)).not.toContain('unsure');
});
