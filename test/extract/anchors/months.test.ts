import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';
import { meaningsOf, timesOf } from './time-words.ts';

const published = '2026-08-18';

test.each([
  ['In July 3,000 people crossed.', 'span 2026-07-01..2026-07-31'],
  ['In July 2024 3,000 people crossed.', 'span 2024-07-01..2024-07-31'],
  ['In February 2024 some 1,000 people crossed.', 'span 2024-02-01..2024-02-29'],
  ['In July last year 3,593 people crossed.', 'span 2025-07-01..2025-07-31'],
  ['In October 5,000 people crossed.', 'span 2025-10-01..2025-10-31'],
  ['Last October 5,000 people crossed.', 'span 2025-10-01..2025-10-31'],
  ["July's total was 3,000.", 'span 2026-07-01..2026-07-31'],
  ['Last month 3,000 people crossed.', 'span 2026-07-01..2026-07-31'],
  ['So far this month 1,500 people crossed.', 'since 2026-08-01'],
  ['In August 1,500 people have crossed.', 'since 2026-08-01'],
  ['Some 5,000 people crossed in May.', 'span 2026-05-01..2026-05-31'],
  ['Some 1,000 people crossed in March.', 'span 2026-03-01..2026-03-31'],
  ['In Sept 2022 some 7,961 people crossed.', 'span 2022-09-01..2022-09-30'],
])('in a story of 18 August 2026: "%s" is %s', (sentence, time) => {
  expect(timesOf(sentence, published)).toEqual([time]);
});

test.each([
  'Ministers may publish 300 pages.',
  'May I ask how many of the 300 came?',
  'Campaigners march with 300 banners.',
  'March on, he told 300 people.',
  'An august body of 300 peers met.',
])('no month is named in "%s"', (sentence) => {
  expect(timesOf(sentence, published)).toEqual([]);
});

test('in January, last month is December of the year before', () => {
  expect(timesOf('Last month 1,500 people crossed.', '2026-01-09')).toEqual(['span 2025-12-01..2025-12-31']);
});

test('a month of this year may also be that of the year before', () => {
  expect(meaningsOf('In July 3,000 people crossed.', published)).toEqual([
    '2026-07-01..2026-07-31',
    '2025-07-01..2025-07-31',
  ]);
});

test('on the first of a month, "this month" is the one that ended', () => {
  expect(timesOf('So far this month 3,000 people crossed.', '2026-08-01')).toEqual(['span 2026-07-01..2026-07-31']);
});

test('the total for the month is of the month that goes on, or of the one that has just ended', () => {
  expect(timesOf('It takes the total for the month to 1,697.', '2026-08-18')).toEqual(['since 2026-08-01']);
  expect(timesOf('It takes the total for the month to 5,084.', '2025-10-01')).toEqual(['span 2025-09-01..2025-09-30']);
});

test.each(['March’s', "March's"])(
  '%s small-boat arrivals are of the month, though its name begins the sentence',
  (words) => {
    expect(figuresOf(`${words} small-boat arrivals came to 840, from 21 boats.`, '2023-04-28')).toEqual([
      '840 people 2023-03-01..2023-03-31',
      '21 boats 2023-03-01..2023-03-31',
    ]);
  },
);

test('a number that no month has as a day is a count', () => {
  expect(figuresOf('So far in April 82 people have crossed the Channel in two boats.', '2024-04-11')).toEqual([
    '82 people 2024-04-01..2024-04-10',
    '2 boats 2024-04-01..2024-04-10',
  ]);
});

test('"May\'s 3,738 arrivals" are of the month', () => {
  expect(timesOf("May's 3,738 arrivals were fewer.", '2025-06-02')[0]).toBe('span 2025-05-01..2025-05-31');
});

test('"the whole of the same month last year" is all of it', () => {
  expect(timesOf('In the whole of the same month last year 761 came.', '2021-11-17')[0]).toBe(
    'span 2020-11-01..2020-11-30',
  );
});

test.each([
  ['May: 2,881.', '2881 people 2024-05-01..2024-05-31'],
  ['January of this year saw 1,335.', '1335 people 2024-01-01..2024-01-31'],
])('"%s" is told of its month', (sentence, figure) => {
  const text = `Small-boat arrivals in the Channel, April: 2,132. ${sentence}`;
  expect(figuresOf(text, '2024-07-02').at(-1)).toBe(figure);
});

test('"all 30 days of the month last year" is that month, and "last year" alone the year', () => {
  const text = (when: string) =>
    `So far in November 2,239 people have crossed the Channel in small boats, against 1,661 ${when}.`;
  expect(figuresOf(text('in all 30 days of the month last year'), '2024-11-11').at(-1)).toBe(
    '1661 people 2023-11-01..2023-11-30',
  );
  expect(figuresOf(text('in the whole of last year'), '2024-11-11').at(-1)).toBe('1661 people 2023-01-01..2023-12-31');
});

test('"the month\'s arrivals" are those of the month that goes on', () => {
  expect(
    figuresOf("The month's small-boat arrivals are many. The month's arrivals are past 6,300 now.", '2022-08-24'),
  ).toEqual(['more_than 6300 people 2022-08-01..2022-08-23']);
});
