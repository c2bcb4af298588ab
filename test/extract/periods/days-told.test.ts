import { expect, test } from 'vitest';
import { claimsOf, figuresOf } from '../read-story.ts';

const DAYS = 'Small boats: Thursday 621, Friday 648, Saturday 503, Sunday 349.';
const MONDAY = '2025-11-10';

test.each([
  ['Add them up and you get 2,121.', '2121 people 2025-11-06..2025-11-09'],
  ['That makes 2,200 people in all.', '2200 people 2025-11-06..2025-11-09'],
  ['So these 2,121 are the first of the month.', '2121 people 2025-11-06..2025-11-09'],
])('days told one by one are added up: "%s"', (sum, figure) => {
  expect(figuresOf(`${DAYS} ${sum}`, MONDAY)[4]).toBe(figure);
});

test('"thirty boats, 2,121 people" right behind the days is of all of them', () => {
  expect(figuresOf(`${DAYS} Thirty boats, 2,121 people.`, MONDAY).slice(4)).toEqual([
    '30 boats 2025-11-06..2025-11-09',
    '2121 people 2025-11-06..2025-11-09',
  ]);
});

test.each([
  ['That makes 39,075 this year.', '39075 people 2025-01-01..2025-11-09'],
  ['Add it up and the year stands at 39,075.', '39075 people 2025-01-01..2025-11-09'],
  ['On Wednesday 120 people had come.', '120 people 2025-11-05'],
])('a number far from their sum, or with a time of its own, is not: "%s"', (other, figure) => {
  expect(figuresOf(`${DAYS} ${other}`, MONDAY)[4]).toBe(figure);
});

test('"a fortnight in which no one came" are the days before those told', () => {
  expect(figuresOf(`${DAYS} It was after a fortnight in which no one came at all.`, MONDAY)[4]).toBe(
    '0 people 2025-10-23..2025-11-05',
  );
  expect(figuresOf('On Monday 250 people crossed the Channel. No one came in the past week.')[1]).not.toMatch(
    /2026-08-1[56]$/,
  );
});

test('the boats "involved" right behind the days are those of all of them, and so is their load', () => {
  expect(figuresOf(`${DAYS} The 30 boats involved carried an average of 71 people each.`, MONDAY).slice(4)).toEqual([
    '30 boats 2025-11-06..2025-11-09',
    '71 per boat 2025-11-06..2025-11-09',
  ]);
});

test('boats that have a time of their own are not', () => {
  expect(figuresOf(`${DAYS} The 640 boats this year carried more than before.`, MONDAY)[4]).toBe(
    '640 boats 2025-01-01..2025-11-09',
  );
});

test('"104 on the first day, the other 57 on the second" are the days of the weekend told before', () => {
  expect(
    figuresOf(
      'Over the weekend 161 migrants crossed the Channel: 104 on the first day, the other 57 on the second.',
      '2021-01-12',
    ),
  ).toEqual(['161 people 2021-01-09..2021-01-10', '104 people 2021-01-09', '57 people 2021-01-10']);
});

test('the number of days beside their dates leaves nothing open, another number does', () => {
  const story = (days: string) => `Some 2,862 migrants crossed the Channel in ${days} of sunshine from 10 to 18 June.`;
  const rules = (days: string) => claimsOf(story(days), '2023-06-20').map(({ readings: [first] }) => first.basis);
  expect(rules('nine days')).toEqual(['stated']);
  expect(rules('five days')).toEqual(['implied']);
});

test('the only boat of a day is a day of the row that is added up', () => {
  const days =
    'Friday was the busiest of the four days, with 394 arrivals by small boat. Saturday brought 287 and Sunday 231, before things tailed off on Monday, when a single boat came in with 77 people.';
  expect(figuresOf(`${days} In all, 989 people reached Dover.`, '2026-05-26').at(-1)).toBe(
    '989 people 2026-05-22..2026-05-25',
  );
});

test('days without anyone may follow the day that is told', () => {
  const text =
    'Wednesday of last week saw 898 people arrive by small boat, though there was then nobody at all for six days.';
  expect(figuresOf(text, '2025-08-07').at(-1)).toBe('0 people 2025-07-31..2025-08-05');
});

test.each([
  ['Total for the pair: 1,269.', '1269 people 2025-11-06..2025-11-07'],
  ['The total for both days is 1,269.', '1269 people 2025-11-06..2025-11-07'],
])('a day in a few words is told by itself, and the sum behind it is of both: "%s"', (sum, figure) => {
  const text = `On Thursday 621 people crossed the Channel. Friday: 648 more. ${sum}`;
  expect(figuresOf(text, MONDAY)).toEqual(['621 people 2025-11-06', '648 people 2025-11-07', figure]);
});

test('"puts the two days together at" is of the day that is named and the one before', () => {
  const text =
    'Saturday was busy: 503 people crossed the Channel. Sunday brought 349, which puts the two days together at 852.';
  expect(figuresOf(text, MONDAY)).toContain('852 people 2025-11-08..2025-11-09');
});

test('what days told one by one had between them is of all of them', () => {
  const text =
    'Some 258 migrants crossed the Channel on Saturday and 423 on Sunday. Between them they filled nine boats.';
  expect(figuresOf(text, '2026-08-10').at(-1)).toBe('9 boats 2026-08-08..2026-08-09');
});

test.each([
  ['Some 2,300 people have landed in as many days.', 'about 2300 people 2025-11-06..2025-11-09'],
  ['Yesterday 349 landed, bringing the number over the four days to 2,300.', '2300 people 2025-11-06..2025-11-09'],
])('a sum of the days told may be wrong: "%s"', (sum, figure) => {
  expect(figuresOf(`${DAYS} ${sum}`, MONDAY).at(-1)).toBe(figure);
});
