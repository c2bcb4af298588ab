import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

const story = (sentence: string) => `Small boats brought 250 people across the Channel on Monday. ${sentence}`;

test.each([
  'There were about 83 people in each.',
  'That is an average of 83 people per boat.',
  'That is 83 to a boat.',
  'The boats carried an average of 83 people.',
  'Each boat carried 83 people.',
  'Each held roughly 83 passengers.',
  'That is 83 people to the boat.',
  'Each has had 83 people in it on average.',
  'That works out at 83 a boat.',
  'There were 83 people aboard each boat.',
  'Eighty-three people travelled in the typical boat.',
  'Mean occupancy: 83.',
  'Boats have become more crowded: the mean was 83 people.',
])('"%s" is of people per boat', (sentence) => {
  expect(figuresOf(story(sentence))[1]).toMatch(/83 per boat 2026-08-17/);
});

test.each(['The number on board rose from 70 to 83 on average.', 'The numbers aboard have risen from 70 to 83.'])(
  '"%s" tells two loads',
  (sentence) => {
    expect(figuresOf(story(sentence)).slice(1)).toEqual([
      expect.stringMatching(/^70 per boat/),
      expect.stringMatching(/^83 per boat/),
    ]);
  },
);

test.each([
  'So far this year 70 people a day have crossed the Channel.',
  'An average of 70 people crossed the Channel each day this year.',
])('"%s" is a mean of the days', (sentence) => {
  expect(figuresOf(sentence)).toEqual([expect.stringMatching(/70 people 2026-01-01\.\.2026-08-17 average_per_day/)]);
});

test.each(['The crossing costs 3,000 euros per person.', 'Two meals per day were given.', 'There were 83 children.'])(
  'no mean is told in "%s"',
  (sentence) => {
    expect(figuresOf(story(sentence)).join()).not.toMatch(/per boat|average_per_day/);
  },
);

test('people a day are of the time told before them', () => {
  const text =
    'A total of 45,755 migrants crossed the Channel in 2022. The figure works out at an average of 125 people a day.';
  expect(figuresOf(text, '2023-01-01')[1]).toMatch(/^125 people 2022-01-01..2022-12-31/);
});

test('an average right behind boats is of them, and one of days is not', () => {
  const boats = 'On Monday 911 people crossed the Channel in ten vessels';
  expect(figuresOf(`${boats}: an average of 91.`)[2]).toBe('91 per boat 2026-08-17');
  expect(figuresOf(`${boats}, an average of 91 a day this month.`).join()).not.toMatch(/per boat/);
});

test('boats "with an average of 66 people" tell their load, and people a day do not', () => {
  const boats = 'In 2025 and 2024 migrants crossed the Channel. The boats have changed too, with an average of';
  expect(figuresOf(`${boats} 62 people in 2025 and 53 in 2024.`, '2026-02-02').slice(-2)).toEqual([
    '62 per boat 2025-01-01..2025-12-31',
    '53 per boat 2024-01-01..2024-12-31',
  ]);
  expect(figuresOf(`${boats} 114 people a day in 2025.`, '2026-02-02').at(-1)).toMatch(/people .*average_per_day$/);
});

test.each([
  ['The number of boats fell to 182 this year, and the average carried 65 people.', '65 per boat'],
  ['They used 575 boats, and the average number of people on board rose from 48 to 52.', '52 per boat'],
  ['Last year 1,110 boats were counted, so each of them had about 41 people in it.', 'about 41 per boat'],
])('a load has many names: "%s"', (sentence, load) => {
  expect(figuresOf(`People crossed the Channel in small boats. ${sentence}`).at(-1)).toContain(load);
});

test.each<[published: string, text: string, figure: string]>([
  [
    '2026-08-18',
    'Some 405 people crossed the Channel last week. Three boats carried all of them, an average of 135.',
    '135 per boat 2026-08-10..2026-08-16',
  ],
  [
    '2026-08-14',
    'By Thursday 229 small boats had crossed this year with 15,472 people, an average of 68.',
    '68 per boat 2026-01-01..2026-08-13',
  ],
  [
    '2025-06-23',
    'In the past seven days 2,083 people have arrived by small boat. The 34 boats held 61 each on average.',
    '61 per boat 2025-06-16..2025-06-22',
  ],
])('on %s people per boat are read from "%s"', (published, text, figure) => {
  expect(figuresOf(text, published).at(-1)).toBe(figure);
});

test('"each is 14% fuller" is a change of the people in a boat', () => {
  expect(
    figuresOf('So far this year 229 small boats have crossed the Channel, and each is 14% fuller.', '2026-08-14').at(
      -1,
    ),
  ).toMatch(/^\+14% per boat 2026-01-01\.\.2026-08-13/);
});

test('people who have been on board each boat are its load', () => {
  const text = 'On average 60 people have been on board each boat crossing the Channel this year.';
  expect(figuresOf(text, '2025-09-04')).toEqual(['60 per boat 2025-01-01..2025-09-03']);
});

test('"each with about 66 people" is a load however it is hedged', () => {
  const text =
    'The number of small boats that crossed the Channel in July was 35, each with about sixty-six people on board.';
  expect(figuresOf(text, '2026-08-18')).toContain('about 66 per boat 2026-07-01..2026-07-31');
});

test.each([
  ['Small boats fell to 70, leaving each with more on board: 63 people.', '63 per boat 2026-01-01..2026-03-31'],
  ['Gangs put more people on to every small boat than ever: the average is 74.', '74 per boat 2026-01-01..2026-03-31'],
  [
    'The small boats are growing, because each one holds more people: around 62.',
    'about 62 per boat 2026-01-01..2026-03-31',
  ],
])('what each boat holds more of is people per boat: %s', (sentence, figure) => {
  const text = `In the first quarter 4,441 people crossed the Channel. ${sentence}`;
  expect(figuresOf(text, '2026-04-02').at(-1)).toBe(figure);
});

test('"more people each week" and "the peak for a day" are no means', () => {
  expect(figuresOf('More people come across the Channel each week: 104 came yesterday.', '2026-04-02').at(-1)).toBe(
    '104 people 2026-04-01',
  );
  expect(
    figuresOf('The peak for a day, 1,305 people in small boats, belongs to 2022.', '2024-01-08').at(-1),
  ).not.toContain('average');
});

test('"on average" may stand between the people and each of the boats', () => {
  const text =
    "Migrants still cross the Channel. There were more than 47 people, on average, in each of the year's first 100 boats.";
  expect(figuresOf(text, '2024-04-01')[0]).toContain('more_than 47 per boat');
});

test('"with a day to go" tells no mean, and "on a typical day" does', () => {
  const text = (lead: string) =>
    figuresOf(`${lead} July has brought 2,316 people over the Channel in small boats.`, '2026-07-31');
  expect(text('With a day to go')).toEqual(['2316 people 2026-07-01..2026-07-30']);
  expect(text('With a day of the month left')).toEqual(['2316 people 2026-07-01..2026-07-30']);
  expect(figuresOf(story('On a typical day in July it was 75.'), '2026-07-31').at(-1)).toMatch(/average_per_day/);
});

test.each(['That is more than 60 every single day.', 'So 60 people came every single day.'])(
  '"%s" is a mean, and no highest day',
  (sentence) => {
    const [, mean] = figuresOf(`In July 1,900 people crossed the Channel. ${sentence}`);
    expect(mean).toMatch(/60 people 2026-07-01\.\.2026-07-31 average_per_day$/);
  },
);

test('a number of a single day is no mean', () => {
  expect(figuresOf('On Monday 883 people crossed the Channel in a single day.').join()).not.toMatch(/average/);
});
