import { expect, test } from 'vitest';
import { figuresOf } from './read-story.ts';

test.each([
  'DFDS carried 3,400 passengers on its Dover ferries on Monday.',
  'Some 1,200 lorries queued at Dover on Monday, Kent Police said.',
  'Liverpool beat Arsenal 2-1 before 54,000 people on Saturday.',
  'A poll of 2,003 adults found that 45% would vote for another party.',
  'She swam the Channel in 11 hours with 12 others on Saturday.',
  'The yacht race from Ramsgate drew 300 boats on Sunday.',
  'The festival in Dover drew 5,000 people on Saturday.',
  'The hotel has 300 rooms and 40 staff.',
  'The council approved 1,200 homes in Kent on Monday.',
  'Eurostar carried 11 million passengers through the Channel tunnel last year.',
])('a story of something else gives no figure: "%s"', (text) => {
  expect(figuresOf(text)).toEqual([]);
});

const story = (sentence: string) => `Small boats crossed the Channel again on Monday. ${sentence}`;

test.each([
  'The minister, 45, said more must be done.',
  'A 19-year-old man was held.',
  'MI5 and MI6 are to help, he told Channel 5.',
  'He spoke to Channel 4 News.',
  'The deal with France is worth £480m.',
  'The boats left from a beach 30 miles away.',
  'The crossing takes about eight hours.',
  'Smugglers charge 3,000 euros.',
  'A survey of 2,000 adults found that 62% want tougher laws.',
  'Some 320 MPs voted for the bill.',
  'Article 8 of the convention was cited.',
  'The water was 12C, in a force 5 wind.',
  'Four in ten people back the plan.',
  'The government was elected in July 2024.',
  'The first boat was seen at 6.30am.',
  'Kent council looks after 400 children.',
  'Some 1,500 officers and staff are to be hired.',
  'The Refugee Council has helped 13,000 people since 1951.',
])('in a story about arrivals, a number of something else is not taken for them: "%s"', (sentence) => {
  expect(figuresOf(story(sentence))).toEqual([]);
});

test('a sentence glued to the next is cut where the stop is', () => {
  expect(figuresOf('The home secretary lost an appeal.Labour said 250 people crossed the Channel on Monday.')).toEqual([
    '250 people 2026-08-17',
  ]);
});

test('thousands may be parted by a stop or a blank', () => {
  expect(figuresOf('So far this year 8.641 people have crossed the Channel.')).toEqual([
    '8641 people 2026-01-01..2026-08-17',
  ]);
  expect(figuresOf('Since 2024 some 25 000 people have crossed the Channel.')[0]).toMatch(/^about 25000 people/);
});

test('a text without words has no figure', () => {
  expect(figuresOf('')).toEqual([]);
  expect(figuresOf('250')).toEqual([]);
});

test('single people of those told before are no count', () => {
  const rescued = 'The RNLI said 38 migrants were taken off a small boat on Tuesday.';
  expect(
    figuresOf(`${rescued} Two of them, a woman in her 30s and a boy aged 11, were flown to hospital.`),
  ).toHaveLength(1);
});

test.each([
  'Small boats and migrants: fieldwork was carried out among 4,018 adults in October.',
  'Migrants crossed the Channel on Monday. Some 340 small boats were sold in the second quarter.',
  'Migrants crossed the Channel on Monday. Orders for inflatables are up 18% on last year, dealers say.',
])('adults who were asked and boats that were sold did not cross: %s', (text) => {
  expect(figuresOf(text)).toEqual([]);
});

test('birds that cross the Channel are none of ours, though small boats take people to see them', () => {
  expect(
    figuresOf(
      'Birders were delighted as more than 12,000 migrants came in across the Channel on Thursday. Small boats took visitors out on Friday.',
    ),
  ).toEqual([]);
});

test('lorries and ferries beside people who came in boats do not take those away', () => {
  const text = 'On Wednesday 166 people reached the UK in eight boats. Travel by lorry and ferry has collapsed.';
  expect(figuresOf(text, '2020-06-04')).toEqual(['166 people 2020-06-03', '8 boats 2020-06-03']);
  expect(figuresOf('The ferry carried 166 people past eight boats on Wednesday.', '2020-06-04')).toEqual([]);
});

test.each([
  [
    'Border Force counted 1,843 people off small craft during 2019.',
    '2020-01-06',
    ['1843 people 2019-01-01..2019-12-31'],
  ],
  [
    'In all, 1,470 people were detected last week, Monday to Sunday.',
    '2024-06-24',
    ['1470 people 2024-06-17..2024-06-23'],
  ],
  ['August finished on 3,567 people as storms swept the Strait.', '2025-09-01', ['3567 people 2025-08-01..2025-08-31']],
  ['The tanker waited in the Strait of Hormuz with 3,567 people and two others.', '2025-09-01', []],
])('the topic is told in few words: "%s"', (text, published, figures) => {
  expect(figuresOf(text, published)).toEqual(figures);
});

test('a flotilla that brought people to Dover is no parade', () => {
  expect(figuresOf('A flotilla of 27 boats brought 1,305 people to Kent on Saturday.', '2022-09-05')).toEqual([
    '27 boats 2022-09-03',
    '1305 people 2022-09-03',
  ]);
  expect(figuresOf('A flotilla of 27 boats drew 1,305 people to the harbour on Saturday.', '2022-09-05')).toEqual([]);
});
