import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

test.each([
  'A dinghy carrying 60 people was met in the Channel on Monday.',
  'A group of 40 migrants was brought to Dover on Monday.',
  'About 70 people were seen wading out to a small boat in the Channel on Monday.',
  'Some 120 people were brought to Dover by midday today after crossing the Channel.',
])('a single group or part of a day is not a day’s total: "%s"', (sentence) => {
  expect(figuresOf(sentence)).toEqual([expect.stringMatching(/ incident/)]);
});

test.each([
  'On Monday 250 people crossed the Channel in three boats.',
  'All 250 people who crossed the Channel on Monday were taken to Dover.',
])('"%s" is a total of the day', (sentence) => {
  expect(figuresOf(sentence)[0]).toBe('250 people 2026-08-17');
});

test('people of a day named before them are its count though they came in a single boat', () => {
  expect(
    figuresOf(
      'Migrants crossed the Channel for the first time since Thursday, when 48 people arrived in a single boat.',
      '2024-01-29',
    )[0],
  ).toBe('48 people 2024-01-25');
});

test.each([
  ['Two boats crossed the Channel on Saturday. The day before there was one boat with 44 people aboard.', '2026-08-14'],
  ['Nobody has crossed the Channel since 14 August, when a single boat with 44 people reached Dover.', '2026-08-14'],
])('the only boat of a day and its people are counts of that day: "%s"', (text, day) => {
  expect(figuresOf(text).slice(-2)).toEqual([`1 boats ${day}`, `44 people ${day}`]);
});

test('one boat of many is none', () => {
  expect(
    figuresOf('Some 250 people crossed the Channel on Monday. One boat with 44 people was towed in on Monday.').slice(
      1,
    ),
  ).toEqual([expect.stringMatching(/^44 people .* incident$/)]);
  expect(
    figuresOf('Days on which at least one small boat crossed the Channel numbered 23 in July.'),
  ).not.toContainEqual(expect.stringMatching(/^(?:at_least )?1 /));
});

test('people of one boat are of the day that the sentence names, however far from them, and of the day told before', () => {
  expect(
    figuresOf(
      'Nine migrants, among them a girl who had lost her shoes, were pulled from a dinghy four miles off Dungeness early on Sunday. A second boat with 28 on board was escorted into Rye.',
      '2021-08-23',
    ),
  ).toEqual(['9 people 2021-08-22 incident', '28 people 2021-08-22 incident']);
});

test('what officials said this morning is no count of this morning', () => {
  expect(
    figuresOf('Sunday was calmer, with 403 small-boat arrivals, the Home Office said this morning.', '2025-09-29'),
  ).toEqual(['403 people 2025-09-28']);
});

test.each([
  'On the sand at Gravelines two boats left within an hour of each other.',
  "'We had three boats on the radar at the same time,' the skipper said.",
])('boats that somebody saw on their way are no count of a day: "%s"', (sentence) => {
  expect(figuresOf(`On Sunday 420 migrants crossed the Channel. ${sentence}`).at(-1)).toContain('incident');
});

test('a count beside another time is no load of the small boats told before it', () => {
  const text = 'Last week 194 people arrived by small boat compared with 208 the week before.';
  expect(figuresOf(text, '2025-02-04')).toEqual([
    '194 people 2025-01-27..2025-02-02',
    '208 people 2025-01-20..2025-01-26',
  ]);
});

test.each([
  ['Yesterday 310 people were picked up in nine small boats and landed at Dover.', '310 people 2026-08-17'],
  [
    'Six small boats carrying 310 people came over on Sunday, a man having died before dawn today.',
    '6 boats 2026-08-16',
  ],
  [
    'On Sunday small boats crossed the Channel again. 310 people were on board the six that got across.',
    '310 people 2026-08-16',
  ],
])('people of several boats are all of a day: "%s"', (text, figure) => {
  const figures = figuresOf(text);
  expect(figures).toContain(figure);
  expect(figures.join()).not.toContain('incident');
});

test('people of one of the boats of a day are still a group', () => {
  expect(figuresOf('Yesterday 38 people were picked up in the Channel from a small boat that had lost power.')).toEqual(
    [expect.stringMatching(/ incident$/)],
  );
});

test('boats that a speaker counted are seen on their way, those that officials counted are of the day', () => {
  const told = 'Yesterday 287 people crossed the Channel.';
  expect(figuresOf(`${told} A fisherman said: "I counted four boats before breakfast."`).at(-1)).toMatch(/ incident$/);
  expect(figuresOf(`${told} Border Force counted four boats.`).at(-1)).not.toMatch(/ incident$/);
});

test('people who were found in several boats on a day are all of that day', () => {
  const published = '2023-07-20';
  expect(figuresOf('On Wednesday 297 Channel migrants were found in six boats.', published)[0]).toBe(
    '297 people 2023-07-19',
  );
  expect(figuresOf('A total of 297 Channel migrants were found in six boats on Wednesday.', published)[0]).toBe(
    '297 people 2023-07-19',
  );
  expect(figuresOf('On Wednesday 57 Channel migrants were found in a boat.', published)[0]).toMatch(/ incident$/);
});

test('the people of the one boat that was stopped are no count of a day', () => {
  const text = 'A man steered a small boat over the Channel. Border Force stopped it with 52 on board.';
  expect(figuresOf(text).at(-1)).toMatch(/^52 people .* incident$/);
});

test('those whom one lifeboat has aboard are no count of the day', () => {
  const told = 'At least 669 people crossed the Channel on Sunday.';
  expect(figuresOf(`${told} On Sunday a lifeboat with 40 aboard came into Dover.`).at(-1)).toMatch(/ incident$/);
});
