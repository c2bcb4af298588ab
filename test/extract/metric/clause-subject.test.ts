import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

const STORY = 'On Sunday 420 migrants crossed the Channel.';
const ALONE = ['420 people 2026-08-16'];

test.each([
  'It will raise the number of French officers patrolling the coast from 200 to 300.',
  'The number of judges is to go from 300 to 450 this year.',
  'Wind speeds hit 45 on Monday.',
  'The grace period went from 28 days to 56 in July.',
  'Fees will rise from 2,000 to 3,000 this year.',
  'Britons living in Spain rose to about 250,000.',
])('a number that something else grew to is no count of arrivals: "%s"', (sentence) => {
  expect(figuresOf(`${STORY} ${sentence}`)).toEqual(ALONE);
});

test.each([
  'The minister pledged £75m, which doubles the money set aside for the command this year.',
  'An extra £90m this year triples its budget.',
  "The court's caseload has halved since May.",
  'Rents in the town have doubled since 2021.',
  'The number of appeals has doubled this year.',
])('a multiple of something else is none of arrivals: "%s"', (sentence) => {
  expect(figuresOf(`${STORY} ${sentence}`)).toEqual(ALONE);
});

test.each([
  ['The figure climbed to 17,034 this year.', '17034 people'],
  ['Arrivals this year went from 16,614 to 17,034 on Monday.', '17034 people'],
  ['Crossings have doubled since 2024.', '×2 people'],
  ['The weather doubled arrivals in July.', '×2 people'],
  ['The number who have come has grown to 17,034 this year.', '17034 people'],
])('what arrivals grew to is one: "%s"', (sentence, figure) => {
  expect(figuresOf(`${STORY} ${sentence}`).some((found) => found.includes(figure))).toBe(true);
});

test('a multiple that is asked for is not said', () => {
  expect(figuresOf(`Reality check: did crossings double? ${STORY}`)).toEqual(ALONE);
});

test('the subject right before its verb says what passed a mark', () => {
  const text = "Channel migrants top 44,000 since Labour took power as returns under 'one in, one out' begin.";
  expect(figuresOf(text, '2025-07-11')[0]).toContain('44000 people');
});
