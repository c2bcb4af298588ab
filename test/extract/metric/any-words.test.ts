import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

const STORY = 'On Sunday 592 people crossed the Channel in 11 small boats.';

test.each<[sentence: string, figure: string]>([
  ['The whole of February had yielded 958.', '958 people'],
  ['Saturday chipped in with 680, the Home Office said.', '680 people'],
  ['By Saturday the month had clocked up 743.', '743 people'],
  ['Saturday added 80 more.', '80 people'],
  ['In the same days of August last year the tally ran to 56.', '56 people'],
])('whatever verb brings it, a bare number in a story of arrivals counts them: "%s"', (sentence, figure) => {
  expect(figuresOf(`${STORY} ${sentence}`)[2]).toContain(figure);
});

test.each([
  'Officers arrested 45 people smugglers in July.',
  'The hotel has 350 rooms.',
  'Nearby, 120 protesters waved flags on Saturday.',
])('what another noun counts is none of them: "%s"', (sentence) => {
  expect(figuresOf(`${STORY} ${sentence}`).slice(2)).toEqual([]);
});

test('a headline needs no verb', () => {
  const text = 'Calm seas let small boats cross the Channel.';
  expect(figuresOf(text, '2023-07-10', 'Three hot days, 1,339 people')[0]).toContain('1339 people');
  expect(figuresOf(text, '2023-07-10', 'Three hot days, 1,339 beds')).toEqual([]);
});

test('a tally that another outdoes is of those who came', () => {
  const text = "Saturday's tally of 707 Channel migrants was edged out by Sunday's 717.";
  expect(figuresOf(text, '2024-09-23')).toEqual(['707 people 2024-09-21', '717 people 2024-09-22']);
});

test('migrants who are led up a beach have come, whatever verb stands between', () => {
  const text = 'On Friday 152 migrants were being led up the beaches of Kent, and dinghies were left behind.';
  expect(figuresOf(text, '2020-05-11').join()).toContain('152 people 2020-05-08');
});

test.each<[published: string, sentence: string, figure: string]>([
  ['2026-03-10', 'Small boats have brought 3,409 people since 1 January.', '3409 people 2026-01-01..2026-03-09'],
  [
    '2026-02-02',
    'In January small boats brought 933 people. On the 19th there were 275 people.',
    '275 people 2026-01-19',
  ],
  [
    '2022-03-10',
    'Small-boat data for January and February of the present year show 1,482 people.',
    '1482 people 2022-01-01..2022-02-28',
  ],
  [
    '2026-01-05',
    'Channel crossings in 2025. People per boat: 62. Average per day: 114.',
    '114 people 2025-01-01..2025-12-31 average_per_day',
  ],
  [
    '2024-12-26',
    'Channel arrivals in 2024 now stand at 35,491, with 451 of them on Wednesday.',
    '451 people 2024-12-25',
  ],
  [
    '2026-07-09',
    'From 5 July 2024 to 4 July 2025 there were 44,359 small boat arrivals. The preceding twelve months had 31,578.',
    '31578 people 2023-07-05..2024-07-04',
  ],
])('on %s the last figure of "%s" is %s', (published, sentence, figure) => {
  expect(figuresOf(sentence, published).at(-1)).toBe(figure);
});

test('a share of others that is told as people is not of arrivals', () => {
  const text = 'In January small boats brought 933 people. The council takes 0.6% of asylum seekers, or 410 people.';
  expect(figuresOf(text, '2026-02-03')).toHaveLength(1);
});
