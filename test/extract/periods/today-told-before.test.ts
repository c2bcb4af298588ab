import { expect, test } from 'vitest';
import { claimsOf, figuresOf } from '../read-story.ts';

test('a group that a story sees land came today where the story began with today', () => {
  const text =
    'More small boats with migrants made for Dover today. A man had hired a boat to follow them. Our crew filmed 22 migrants being landed.';
  expect(figuresOf(text)).toEqual(['22 people 2026-08-18 incident']);
});

test('boats have the day of the group that came in them', () => {
  const text =
    'Migrants crossed the Channel today. Three small boats carrying a group of 30 migrants have been stopped.';
  expect(claimsOf(text).map(({ readings }) => `${readings[0].period?.from}`)).toEqual(['2026-08-18', '2026-08-18']);
});

test.each([
  'Yesterday it was disclosed that 21,300 migrants have crossed the Channel this year.',
  'On Monday it emerged that 21,300 migrants have crossed the Channel this year.',
  'It emerged on Monday that 21,300 migrants have crossed the Channel this year.',
])('the day on which a number came out is not its time: "%s"', (text) => {
  expect(figuresOf(text)).toEqual(['21300 people 2026-01-01..2026-08-17']);
});

test('years in an office that nobody dates are no year so far', () => {
  const [claim] = claimsOf('In the years she has held the office 30,000 migrants have crossed the Channel.');
  expect(claim?.readings[0].rule).toBe('a time among words that are not read');
});
