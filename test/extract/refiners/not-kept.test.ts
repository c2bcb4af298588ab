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

test('a mark that was not reached until a day was reached on it', () => {
  const of = (words: string) => figuresOf(`${STORY} ${words}`, '2026-08-18').at(-1);
  expect(of('In 2024 the 25,000 mark was not passed until 22 September.')).toBe('25000 people 2024-01-01..2024-09-22');
  expect(of('In 2024 the 50,000 mark was never reached.')).toMatch(/unsure$/);
});

test.each([
  '30,000 Channel migrants a year is not what ministers promised.',
  'A year of 30,000 arrivals is no cause for joy.',
  'In one month of 2024, 4,000 people crossed the Channel.',
  'A single month in the summer of last year had 4,000 arrivals.',
])('a number of years in general, or of a month that is not named, is of no time: "%s"', (sentence) => {
  expect(figuresOf(`${STORY} ${sentence}`).at(-1)).toMatch(/ unsure$/);
});

test.each([
  'After a year of 41,472 arrivals the Home Office wants change.',
  'A year earlier 41,472 people had crossed the Channel.',
  'One month of 2024, October, had 5,417 arrivals.',
])('a year that has been and a month that is named are of their time: "%s"', (sentence) => {
  expect(figuresOf(`${STORY} ${sentence}`).at(-1)).not.toContain('unsure');
});
