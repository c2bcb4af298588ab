import { expect, test } from 'vitest';
import { claimsOf, figuresOf } from './read-story.ts';

test.each([
  'Small boats across the Channel brought 900 people. They made up 86% of irregular entries.',
  'Some 900 people crossed the Channel. Eritreans made up 19% of arrivals, Afghans 12%.',
  'Some 900 people crossed the Channel. Small boats accounted for 39% of claims.',
])('"%s" tells no change', (text) => {
  expect(claimsOf(text).filter(({ figure }) => figure.kind === 'percent_change')).toEqual([]);
});

test('the boats of "the boats by 27%" have changed, not the people', () => {
  const [, second] = claimsOf(
    'Half-year figures of Channel crossings: the people are up by 48%, the boats by 27%.',
    '2025-07-01',
  );
  expect(second?.readings[0].metric).toBe('small_boats');
});

test.each([
  ["Some 900 people crossed the Channel this year. Almost a third of this year's arrivals, 290 people, came in July."],
  ['Some 900 people crossed the Channel this year. Nearly two-thirds, 590, did so after the spring.'],
  ['Some 900 people crossed the Channel this year. Over four-fifths of arrivals were men.'],
])('a part of the arrivals is a share: "%s"', (text) => {
  expect(claimsOf(text).map(({ figure }) => figure.kind)).toContain('share');
});

test('a part of something else is none', () => {
  expect(
    claimsOf('Some 900 people crossed the Channel. Two-thirds, 40, of the rooms were empty.').map(
      ({ figure }) => figure.kind,
    ),
  ).toEqual(['count']);
});

test.each([
  ['Afghans, with 17%, came first, ahead of people from Vietnam (13%).', ['17', '13']],
  ['Of those who arrive, about three-quarters are men.', ['75']],
])('a group of those who came has a share: "%s"', (text, shares) => {
  const lines = figuresOf(`This year 20,110 people have crossed the Channel in small boats. ${text}`);
  expect(lines.slice(1).map((line) => /(\d+)%/.exec(line)?.[1])).toEqual(shares);
});
