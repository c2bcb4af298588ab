import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';
import { timesOf } from './time-words.ts';

const published = '2026-08-18';

test.each([
  ['Since 14 April 2022 some 100,000 came.', 'since 2022-04-14'],
  ['Since 1 August 1,500 came.', 'since 2026-08-01'],
  ['Since 20 November 9,000 came.', 'since 2025-11-20'],
  ['From 1 July onwards 5,000 came.', 'since 2026-07-01'],
  ['Since Sunday 340 came.', 'since 2026-08-16'],
  ['Since last Friday 400 came.', 'since 2026-08-14'],
  ['Since the minister unveiled the plan on Friday 400 came.', 'since 2026-08-14'],
  ['Counting from Saturday 911 came.', 'since 2026-08-15'],
  ['Counting from January 2018 some 208,507 came.', 'since 2018-01-01'],
  ['Since May 9,000 came.', 'since 2026-05-01'],
  ['Since November 9,000 came.', 'since 2025-11-01'],
  ['Since July 2024 some 70,000 came.', 'since 2024-07-01'],
  ['Since 2018 some 208,507 came.', 'since 2018-01-01'],
  ['Since 2025 some 57,000 came.', 'since 2025-01-01'],
  ['Since records began 208,507 came.', 'since 2018-01-01'],
  ['Since records began in 2018 some 208,507 came.', 'since 2018-01-01'],
  ['Since figures were first collected in 2018 some 208,507 came.', 'since 2018-01-01'],
  ['Since the crisis began 208,507 came.', 'since 2018-01-01'],
])('in a story of 18 August 2026: "%s" is %s', (sentence, time) => {
  expect(timesOf(sentence, published)).toEqual([time]);
});

test('"since then" leaves its first day to the sentence before', () => {
  expect(timesOf('Since then another 900 came.', published)).toEqual(['open']);
});

test('"on record" gives no days of its own', () => {
  expect(timesOf('It was the highest on record.', published)).toEqual([]);
});

test.each(['Since nobody answered, 900 came.', 'The 900 have since moved on.', 'Sincerely, 900 people.'])(
  'nothing begins in "%s"',
  (sentence) => {
    expect(timesOf(sentence, published)).toEqual([]);
  },
);

test('to go back to a year is not to count from it', () => {
  expect(timesOf('Go back to 2020 and the worst day saw 416.', '2026-08-18')).toEqual(['year 2020', 'single-day']);
  expect(timesOf('The count, going back to 2020, is 200,000.', '2026-08-18')).toEqual(['since 2020-01-01']);
});

test.each([
  [
    'Since Rishi Sunak stood in the rain to call the vote on 22 May, 2,431 people have crossed the Channel.',
    '2024-06-19',
    '2024-05-22..2024-06-18',
  ],
  [
    'More than 17,000 people have crossed the Channel since ministers announced in April that some would be flown out.',
    '2022-08-23',
    '2022-04-01..2022-08-22',
  ],
  [
    'Almost 100,000 people have crossed the Channel since the first were counted in 2018.',
    '2023-07-08',
    '2018-01-01..2023-07-07',
  ],
  [
    'The treaty came into force on 6 August. From that day to the end of Friday, 6,667 people crossed the Channel.',
    '2025-09-20',
    '2025-08-06..2025-09-19',
  ],
])('what was done on a day may stand before it: "%s"', (text, published, time) => {
  expect(figuresOf(text, published)[0]).toContain(time);
});

test('"from 2018 on" begins with that year', () => {
  const text = 'The sum of small boat arrivals from 2018 on is 100,712.';
  expect(figuresOf(text, '2023-08-11')).toEqual(['100712 people 2018-01-01..2023-08-10']);
});
