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

test.each([
  ['Small boats brought 600 people over the Channel. It does not displace the 1,305 of 3 September 2022.', 1305],
  [
    'Small boats brought 600 people to Kent on Sunday. That could not match the 1,305 people who came on 3 September 2022.',
    1305,
  ],
])('a number that was not reached stands all the same: "%s"', (text, value) => {
  expect(figuresOf(text, '2025-06-02').at(-1)).toBe(`${value} people 2022-09-03`);
});

test('how arrivals fell is denied, and not their numbers', () => {
  const text = 'Channel arrivals did not fall as steeply in June, from 3,823 people to 3,041.';
  expect(figuresOf(text, '2024-07-03').join()).not.toContain('unsure');
});

test('what a month did not match, nor another, are numbers of their own', () => {
  const text = "August's 3,567 small-boat arrivals did not match the 5,454 of July, nor the 5,170 of June.";
  expect(figuresOf(text, '2025-09-03')).toEqual([
    '3567 people 2025-08-01..2025-08-31',
    '5454 people 2025-07-01..2025-07-31',
    '5170 people 2025-06-01..2025-06-30',
  ]);
});
