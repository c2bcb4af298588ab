import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

test.each([
  'The number of people crossing the Channel on Monday did not exceed 1,400.',
  'Channel crossings this year have not yet reached 20,000.',
  'The Channel total is nowhere near 50,000 this year.',
  'Crossings of the Channel this year have yet to reach 20,000.',
])('a figure that the story denies is not held against it: "%s"', (sentence) => {
  expect(figuresOf(sentence)).toEqual([expect.stringMatching(/ unsure$/)]);
});

test.each([
  ['Not only did 250 people cross the Channel on Monday, they came in three boats.', 250],
  ['The weather was not good, but 250 people crossed the Channel on Monday.', 250],
])('"%s" is told, not denied', (sentence, value) => {
  const lines = figuresOf(sentence);
  expect(lines[0]).toBe(`${value} people 2026-08-17`);
});

test('what is told behind a denial, with a "when" of its own, is not denied', () => {
  expect(
    figuresOf('His claim on the Channel does not stand up for 2023, when there were 602 small boats.', '2024-01-05'),
  ).toEqual(['602 boats 2023-01-01..2023-12-31']);
});
