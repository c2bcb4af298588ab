import { expect, test } from 'vitest';
import { claimsOf, figuresOf } from '../read-story.ts';

test.each<[published: string, text: string, last: string[]]>([
  [
    '2023-08-11',
    'Thursday was the day the Channel count passed 100,000. Fourteen boats brought 756 people, meaning that since 2018 a total of 100,712 have come.',
    ['14 boats 2023-08-10', '756 people 2023-08-10', '100712 people 2018-01-01..2023-08-10'],
  ],
  [
    '2025-09-21',
    "Friday's 13 small boats carried 1,072 people across the Channel. On Saturday a solitary dinghy delivered 85 more.",
    ['1 boats 2025-09-20', '85 people 2025-09-20'],
  ],
  [
    '2021-04-01',
    'By the end of March 1,363 people had crossed the Channel in 2021. The typical boat held 18; a year earlier it was nearer to 15.',
    ['18 per boat 2021-01-01..2021-03-31', '15 per boat 2020-01-01..2020-03-31'],
  ],
  [
    '2026-04-19',
    'The Channel total for 2026, 6,077, is 35% below where it stood on 18 April last year.',
    ['-35% people 2026-01-01..2026-04-18 against 2025-01-01..2025-04-18'],
  ],
  [
    '2021-06-02',
    'Channel arrivals last month came to 1,627 in 81 boats, against 743. On the busiest day 336 came ashore.',
    ['743 people 2020-05-01..2020-05-31', '336 people 2021-05-01..2021-05-31 max_day'],
  ],
  [
    '2024-01-02',
    'Channel crossings fell in 2023: the Home Office shows 29,437 arrivals for the year, and 45,755 for the one before.',
    ['29437 people 2023-01-01..2023-12-31', '45755 people 2022-01-01..2022-12-31'],
  ],
  [
    '2021-11-26',
    'Twenty-seven people drowned in the Channel on Wednesday. The same day 757 arrived in 17 small boats.',
    ['757 people 2021-11-24', '17 boats 2021-11-24'],
  ],
  [
    '2021-11-22',
    "By Saturday, a day on which 28 small boats carried 886 people over, November's Channel count had climbed to 6,152.",
    ['28 boats 2021-11-20', '886 people 2021-11-20', '6152 people 2021-11-01..2021-11-20'],
  ],
  [
    '2026-05-20',
    'In the twelve months to 19 May 562 small boats came. Occupancy has gone from 55 people a boat to 65.',
    ['55 per boat 2024-05-20..2025-05-19', '65 per boat 2025-05-20..2026-05-19'],
  ],
  [
    '2025-06-03',
    "The first five months of the year brought 14,812 Channel migrants. May's share was 3,738.",
    ['3738 people 2025-05-01..2025-05-31'],
  ],
  [
    '2024-07-21',
    'The Channel saw 317 people on Thursday, 414 on Friday and 228 yesterday: all told, 959 people in 18 boats.',
    ['228 people 2024-07-20', '959 people 2024-07-18..2024-07-20', '18 boats 2024-07-18..2024-07-20'],
  ],
  [
    '2023-01-24',
    "This month 592 people have come by small boat. Most of the year's 14 boats came in on Sunday.",
    ['14 boats 2023-01-01..2023-01-22'],
  ],
  [
    '2026-07-24',
    'This year 196 small boats have come, down from 404 in the same period of 2025, but each has had 66 people in it on average.',
    ['66 per boat 2026-01-01..2026-07-23'],
  ],
  [
    '2026-03-02',
    'There were 1,276 small-boat arrivals in February (2025: 958). They came in 20 boats.',
    ['20 boats 2026-02-01..2026-02-28'],
  ],
  [
    '2023-10-25',
    'Rishi Sunak entered Downing Street a year ago. By last night 34,127 people had come by small boat on his watch, 27% fewer than the 47,017 of the preceding twelve months.',
    ['47017 people 2021-10-25..2022-10-24'],
  ],
  [
    '2024-05-02',
    'Anywhere from 700 to 750 people are believed to have crossed the Channel on Wednesday.',
    ['range 700–750 people 2024-05-01'],
  ],
  [
    '2024-03-01',
    'February, a day longer than usual, produced 920 small-boat arrivals.',
    ['920 people 2024-02-01..2024-02-29'],
  ],
  [
    '2024-08-26',
    'A post says a million people have come to Britain in small boats since 2018.',
    ['1000000 people 2018-01-01..2024-08-25'],
  ],
])('on %s the last figures of "%s" are %j', (published, text, last) => {
  expect(figuresOf(text, published).slice(-last.length)).toEqual(last);
});

test('"so far this year" in January is not the year that has ended', () => {
  expect(figuresOf('So far this year 44 people have crossed the Channel in small boats.', '2024-01-04')).toEqual([
    '44 people 2024-01-01..2024-01-03',
  ]);
});

test('"all arrivals in 2022, which now number 5,828" are of that year', () => {
  const text = 'The two days make up a fifth of all small-boat arrivals in 2022, which now number 5,828.';
  const [claim] = claimsOf(text, '2022-04-15').slice(-1);
  expect(claim?.readings[0].basis).toBe('stated');
  const other =
    'In the two days before the launch in 2022, by a tally that few trust, 1,213 people came in small boats.';
  expect(claimsOf(other, '2022-04-15').at(-1)?.readings[0].basis).toBe('implied');
});
