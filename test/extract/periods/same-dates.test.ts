import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

test.each<[published: string, text: string, figure: string]>([
  [
    '2021-11-17',
    'So far in November 5,108 people have crossed the Channel, more than in the whole of the same month last year, when there were 761.',
    '761 people 2020-11-01..2020-11-30',
  ],
  [
    '2024-04-18',
    'In March 3,180 people crossed the Channel. In the corresponding month a year ago it was 840, and a year before that 3,066.',
    '3066 people 2022-03-01..2022-03-31',
  ],
  [
    '2025-12-03',
    'The second quarter brought 13,340 small-boat arrivals, against 6,642 in the first.',
    '6642 people 2025-01-01..2025-03-31',
  ],
  [
    '2025-08-27',
    'At this point last year 19,294 people had arrived in small boats; two years ago, 19,741.',
    '19741 people 2023-01-01..2023-08-26',
  ],
  [
    '2026-05-08',
    'The Home Office has counted 894 Channel arrivals since the start of this month, more than the 442 in the same days of May 2025.',
    '442 people 2025-05-01..2025-05-07',
  ],
])('on %s the last figure of "%s" is %s', (published, text, figure) => {
  expect(figuresOf(text, published).at(-1)).toBe(figure);
});

test('a change of a week or "month on month" is held to the time right before', () => {
  expect(figuresOf('Channel crossings fell by 63% last week, to 662.', '2024-11-20')[0]).toBe(
    '-63% people 2024-11-11..2024-11-17 against 2024-11-04..2024-11-10',
  );
  expect(figuresOf('Month on month, Channel crossings were up 21% in September.', '2025-10-21')[0]).toBe(
    '+21% people 2025-09-01..2025-09-30 against 2025-08-01..2025-08-31',
  );
});

test.each<[published: string, text: string, figure: string]>([
  [
    '2026-03-30',
    'As of 29 March 2026, 4,441 people had arrived in small boats in the year to date. On 29 March 2025 the equivalent was 6,642 and on 29 March 2024 4,644.',
    '4644 people 2024-01-01..2024-03-29',
  ],
  [
    '2025-12-24',
    'Last week 1,374 people reached the UK by small boat. A week earlier, 789 had.',
    '789 people 2025-12-08..2025-12-14',
  ],
  [
    '2026-07-09',
    'The number of people crossing the Channel this year stood at 12,133 at the end of Wednesday, a day on which 249 made it to England.',
    '249 people 2026-07-08',
  ],
  [
    '2024-02-04',
    'Small-boat arrivals stood at 29,437 in the calendar year 2023 (45,755 in 2022); the average number of people per boat was 49 (41 in 2022).',
    '41 per boat 2022-01-01..2022-12-31',
  ],
  [
    '2026-08-03',
    'By Sunday 14,526 people had crossed by small boat in 2026. By the same date in 2025 it was 25,436, and in 2024 it was 17,031.',
    '17031 people 2024-01-01..2024-08-02',
  ],
  [
    '2022-11-14',
    'More than 40,000 people have crossed the Channel this year. At the same point last November, the officials added, about 23,600 had crossed in 2021.',
    'about 23600 people 2021-01-01..2021-11-13',
  ],
  [
    '2022-11-14',
    'By the end of October 38,584 people had crossed the Channel this year. At the same point last November it was about 23,600.',
    'about 23600 people 2021-01-01..2021-11-13',
  ],
])('on %s the last figure of "%s" has a time of its own: %s', (published, text, figure) => {
  expect(figuresOf(text, published).at(-1)).toBe(figure);
});

test('a number before brackets is not of the time in them', () => {
  expect(
    figuresOf(
      'Small-boat arrivals stood at 29,437 in the calendar year 2023 (45,755 in 2022); the average number of people per boat was 49 (41 in 2022).',
      '2024-02-04',
    )[2],
  ).toBe('49 per boat 2023-01-01..2023-12-31');
});

test('years in one line with a month of another are told of that month', () => {
  const text = 'Channel arrivals were 1,180 last month, against seven in January 2018, 45 in 2019 and 94 in 2020.';
  expect(figuresOf(text, '2023-02-01').slice(-3)).toEqual([
    '7 people 2018-01-01..2018-01-31',
    '45 people 2019-01-01..2019-01-31',
    '94 people 2020-01-01..2020-01-31',
  ]);
  expect(figuresOf('Channel arrivals were 6,971 in November 2021, 28,526 in 2021.', '2023-02-01').at(-1)).toBe(
    '28526 people 2021-01-01..2021-12-31',
  );
});
