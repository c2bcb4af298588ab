import { expect, test } from 'vitest';
import { claimsOf } from '../read-story.ts';

const STORY = 'In July smugglers sent over 1,000 migrants across the Channel in a single day.';

test('those of a day who came are no total, and whoever the French stopped is told apart', () => {
  const claims = claimsOf(`${STORY} Of those 800 got to the UK and 200 were stopped by the French.`).slice(1);
  expect(claims.map(({ figure, readings }) => `${figure.value} ${readings[0].metric}`)).toEqual([
    '800 small_boat_arrivals',
    '200 crossings_prevented',
  ]);
  expect(claims[0]?.readings[0].rule).toBe('a time among words that are not read');
});

test('those with a time of their own are of that', () => {
  const [, last] = claimsOf('Some 21,300 migrants have crossed the Channel this year. Of those, 2,120 came in July.');
  expect(`${last?.readings[0].period?.from}`).toBe('2026-07-01');
});
