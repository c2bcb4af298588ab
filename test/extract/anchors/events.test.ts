import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';
import { meaningsOf, timesOf } from './time-words.ts';

const published = '2026-08-18';

test.each([
  'Since Labour took office 75,000 people crossed.',
  'Since Labour came to power 75,000 people crossed.',
  'Since the election 75,000 people crossed.',
  'Since the general election last July 75,000 people crossed.',
  'Since Sir Keir Starmer became prime minister 75,000 people crossed.',
  'Since Keir Starmer entered Downing Street 75,000 people crossed.',
  'Since the 2024 election 75,000 people crossed.',
  'Since the change of government 75,000 people crossed.',
  'Under Labour 75,000 people crossed.',
  'Under Sir Keir Starmer 75,000 people crossed.',
  'During his time 75,000 people crossed under this government.',
])('"%s" begins on 5 July 2024', (sentence) => {
  expect(timesOf(sentence, published)).toEqual(['since 2024-07-05']);
});

test('some writers count from polling day, or from the Monday after the election', () => {
  const starts = meaningsOf('Since the election 75,000 people crossed.', published).map((days) => days.slice(0, 10));
  expect(starts).toEqual(expect.arrayContaining(['2024-07-05', '2024-07-04', '2024-07-08']));
  expect(starts[0]).toBe('2024-07-05');
});

test.each([
  ['Under Rishi Sunak 50,000 people crossed.', 'span 2022-10-25..2024-07-04'],
  ["During Sunak's time as prime minister 50,000 people crossed.", 'span 2022-10-25..2024-07-04'],
  ["In Truss's premiership 4,000 people crossed.", 'span 2022-09-06..2022-10-24'],
  ['Under Boris Johnson 65,000 people crossed.', 'span 2019-07-24..2022-09-05'],
])('"%s" is a time in office that ended: %s', (sentence, time) => {
  expect(timesOf(sentence, published)).toEqual([time]);
});

test.each([
  ["In Labour's second year in power 32,239 people crossed.", 'span 2025-07-05..2026-07-04'],
  ['During the second year of the Starmer government 32,239 people crossed.', 'span 2025-07-05..2026-07-04'],
  ['Its second year in office saw 32,239 people cross.', 'span 2025-07-05..2026-07-04'],
  ["In Labour's first year in power 44,359 people crossed.", 'span 2024-07-05..2025-07-04'],
  ["In Labour's third year in power 5,000 people crossed.", 'since 2026-07-05'],
])('"%s" is a year counted from the day of taking office: %s', (sentence, time) => {
  expect(timesOf(sentence, published)).toEqual([time]);
});

test('a prime minister who was still in office when the story appeared has no last day', () => {
  expect(timesOf('Under Rishi Sunak 20,000 people crossed.', '2023-08-01')).toEqual(['since 2022-10-25']);
});

test('"since Sunak took over" goes on beyond his time in office', () => {
  expect(timesOf('Since Sunak became prime minister 110,000 people crossed.', published)).toEqual(['since 2022-10-25']);
});

test.each([
  ['Since the Rwanda deal was announced 30,000 people crossed.', '2022-10-01', 'since 2022-04-14'],
  ['Since the government announced its Rwanda plan 30,000 people crossed.', '2022-10-01', 'since 2022-04-14'],
  ['Since the Home Secretary set out her Rwanda policy 30,000 people crossed.', '2022-10-01', 'since 2022-04-14'],
  ['Since the launch of the Rwanda scheme 30,000 people crossed.', '2022-10-01', 'since 2022-04-14'],
  ['Since the election was called 3,000 people crossed.', '2024-06-20', 'since 2024-05-22'],
  ['Since Brexit 200,000 people crossed.', published, 'since 2021-01-01'],
  ['Since the one in, one out deal began 9,000 people crossed.', '2025-10-01', 'since 2025-08-06'],
])('"%s" in a story of %s: %s', (sentence, day, time) => {
  expect(timesOf(sentence, day)).toEqual([time]);
});

test("Labour's first 12 months end on 4 July 2025", () => {
  expect(timesOf("In Labour's first 12 months 44,000 people crossed.", published)).toEqual([
    'span 2024-07-05..2025-07-04',
  ]);
});

test('an event that had not come yet is no time', () => {
  expect(timesOf('Since the one in, one out deal began 9,000 people crossed.', '2025-03-01')).toEqual([]);
});

test.each([
  'Labour said 300 people crossed.',
  'Under Labour plans 300 officers are to be hired.',
  'Sir Keir Starmer met 300 people.',
  'The election is 300 days off.',
])('no time in office is told in "%s"', (sentence) => {
  expect(timesOf(sentence, published)).toEqual([]);
});

test.each([
  ['Between the election and the end of 2025 64,714 people crossed.', 'span 2024-07-05..2025-12-31'],
  ['From the general election to the last day of 2025 64,714 people crossed.', 'span 2024-07-05..2025-12-31'],
  ['Some 30,000 have landed since that useless treaty with France took effect.', 'since 2025-08-06'],
  ['Since the Safety of Rwanda Act received royal assent on 25 April 2024 5,646 people have come.', 'since 2024-04-25'],
])('"%s" begins with the event', (sentence, time) => {
  expect(timesOf(sentence, published)).toEqual([time]);
});

test.each([
  'Between the election and the budget 9,000 people crossed.',
  'Since the trade treaty began 9,000 lorries crossed.',
])('no time is read where the words name no other end, or another treaty: %s', (sentence) => {
  expect(timesOf(sentence, published)).toEqual([]);
});

test.each([
  ['2023-10-25', 'In his first 12 months 34,127 people crossed.', 'span 2022-10-25..2023-10-24'],
  ['2025-07-06', 'In its first year 44,359 people crossed.', 'span 2024-07-05..2025-07-04'],
])('the first months in office are those of whoever governs on %s: "%s"', (day, sentence, time) => {
  expect(timesOf(sentence, day)).toEqual([time]);
});

test('"the 49 days Liz Truss held office" are her time as prime minister', () => {
  expect(timesOf('In the 49 days Liz Truss held office 10,532 people landed.', published)).toEqual([
    'span 2022-09-06..2022-10-24',
  ]);
});

test.each([
  "Liz Truss's time in Downing Street saw 10,532 people cross.",
  "Liz Truss's weeks in number ten saw 10,532 people cross.",
])('"%s" is all her time in office', (sentence) => {
  expect(timesOf(sentence, '2022-11-10')[0]).toBe('span 2022-09-06..2022-10-24');
});

test('"Labour\'s year in power" begins on 5 July 2024', () => {
  expect(timesOf("Labour's year in power has seen 44,359 people cross.", '2025-07-05')[0]).toContain('2024-07-05');
});

test('"Truss was in office for seven weeks, in which time" is her time in office', () => {
  expect(
    figuresOf('Liz Truss lasted just seven weeks, in which time 10,500 people crossed the Channel.', '2024-07-08'),
  ).toEqual(['10500 people 2022-09-06..2022-10-24']);
});

test.each([
  'Since Rishi Sunak moved into No 10 there have been 45,341 arrivals.',
  'Since Mr Sunak moved into Downing Street in October 2022 there have been 45,341 arrivals.',
])('"%s" begins with his time in office', (sentence) => {
  expect(timesOf(sentence, '2024-05-02')).toEqual(['since 2022-10-25']);
});
