import { expect, test } from 'vitest';
import { ABOUT_A_DAY } from '../../../src/domain/rules.ts';
import { claimsOf, figuresOf } from '../read-story.ts';
import { timesOf } from './time-words.ts';

const published = '2026-08-18';

test.each([
  ['By Saturday night 15,600 people had crossed.', 'until 2026-08-15'],
  ['Up to 30 June 9,000 people had crossed.', 'until 2026-06-30'],
  ['As of Monday 15,897 people had crossed.', 'until 2026-08-17'],
  ['As of 16 August 15,647 people had crossed.', 'until 2026-08-16'],
  ['By the end of June 9,000 people had crossed.', 'until 2026-06-30'],
  ['Up to the end of 2025 some 192,000 people had crossed.', 'until 2025-12-31'],
  ['Until 9 August 15,000 people had crossed.', 'until 2026-08-09'],
])('in a story of 18 August 2026: "%s" is %s', (sentence, time) => {
  expect(timesOf(sentence, published)).toEqual([time]);
});

test.each(['Surpassed only by Saturday.', 'Up to 30 people were aboard.', 'It was signed by the minister.'])(
  'no last day is told in "%s"',
  (sentence) => {
    expect(timesOf(sentence, published).filter((time) => time.startsWith('until'))).toEqual([]);
  },
);

test('a last day to come is not taken for one that has been', () => {
  expect(timesOf('By the end of December 40,000 may cross.', '2026-08-18').join()).not.toContain('2026-12');
});

test.each([
  ['By the end of last month 5,000 people had come.', '2026-08-18', 'until 2026-07-31'],
  ['Nobody came from 17 December to the end of the year.', '2026-01-05', 'span 2025-12-17..2025-12-31'],
  ['Between 1 March 2025 and the end of last month 40,000 people came.', '2026-08-18', 'span 2025-03-01..2026-07-31'],
])('"%s" in a story of %s is %s', (sentence, published, time) => {
  expect(timesOf(sentence, published)).toEqual([time]);
});

test('a sentence may begin with the end of a month in a year', () => {
  expect(timesOf('At the end of June in 2023 it was 11,434.', published)).toEqual(['until 2023-06-30']);
  expect(timesOf('The scheme ends at the end of June.', published)).not.toContain('until 2026-06-30');
});

test('"by last night" ends with the day before publication, and goes on from the day counted from before', () => {
  const text =
    'More than 1,500 people crossed the Channel in the first fortnight after polling day, and by last night it was 2,258.';
  expect(figuresOf(text, '2024-07-22')).toEqual([
    'more_than 1500 people 2024-07-05..2024-07-18',
    '2258 people 2024-07-05..2024-07-21',
  ]);
});

test('"to the middle of this week" is up to about Wednesday, and "this week" goes on to the last day', () => {
  const text = (when: string) => `${when} 2,921 migrants reached Britain in small boats.`;
  const [claim] = claimsOf(text('From the start of January to the middle of this week'), '2022-03-18');
  expect(claim?.readings[0].rule).toBe(ABOUT_A_DAY);
  expect(figuresOf(text('From the start of January to the middle of this week'), '2022-03-18')).toEqual([
    '2921 people 2022-01-01..2022-03-16',
  ]);
  expect(figuresOf(text('So far this week'), '2022-03-18')).toEqual(['2921 people 2022-03-14..2022-03-17']);
});

test('"before the weekend" ends a running total on the Friday, and takes no day from a number', () => {
  const text = (words: string) => `Small boats crossed the Channel again. ${words}`;
  expect(figuresOf(text('Before the weekend, only 310 people had come in October.'), '2025-10-21')).toEqual([
    '310 people 2025-10-01..2025-10-17',
  ]);
  expect(figuresOf(text('Before the weekend, 310 people came on Thursday.'), '2025-10-21')).toEqual([
    '310 people 2025-10-16',
  ]);
});
