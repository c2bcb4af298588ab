import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

test.each<[published: string, text: string, figures: string[]]>([
  [
    '2025-08-13',
    'On Monday the count of people who have crossed the Channel since Labour took office went past 50,000, and by Tuesday night had reached 50,716.',
    ['more_than 50000 people 2024-07-05..2025-08-11', '50716 people 2024-07-05..2025-08-12'],
  ],
  [
    '2026-08-11',
    "Small boats brought 423 people to Dover on Sunday, when the year's total went above 15,000.",
    ['423 people 2026-08-09', 'more_than 15000 people 2026-01-01..2026-08-09'],
  ],
  [
    '2025-08-21',
    'Some 27,997 people have crossed the Channel this year, well above the 19,294 of a year ago and the 17,957 of two years ago.',
    [
      'about 27997 people 2025-01-01..2025-08-20',
      '19294 people 2024-01-01..2024-08-20',
      '17957 people 2023-01-01..2023-08-20',
    ],
  ],
  [
    '2024-01-18',
    "The year's running total of Channel crossings, 621, is higher than that of 17 January 2023, which was 106.",
    ['621 people 2024-01-01..2024-01-17', '106 people 2023-01-01..2023-01-17'],
  ],
])('a mark ends with its day, and a base has a time of its own on %s: %s', (published, text, figures) => {
  expect(figuresOf(text, published)).toEqual(figures);
});

test.each<[published: string, text: string, figures: string[]]>([
  [
    '2026-03-02',
    'In February 1,276 people crossed the Channel. The busiest day was the 25th, when 605 landed.',
    ['1276 people 2026-02-01..2026-02-28', '605 people 2026-02-25'],
  ],
  [
    '2024-06-19',
    "Tuesday's 882 Channel arrivals were the highest since 947 on 29 November 2022.",
    ['882 people 2024-06-18', '947 people 2022-11-29'],
  ],
  [
    '2023-06-12',
    'Migrants crossed the Channel on Sunday. The Home Office said 549 were detected that day in 10 boats.',
    ['549 people 2023-06-11', '10 boats 2023-06-11'],
  ],
  [
    '2026-08-10',
    'Officials are planning for up to 30,000 Channel arrivals by December.',
    ['up_to 30000 people 2026-01-01..2026-12-31 forecast'],
  ],
  ['2026-06-01', 'A total of 740 migrants were picked up on Saturday in the Channel.', ['740 people 2026-05-30']],
  [
    '2022-11-13',
    "This year's Channel total has passed 40,000. It was 39,929 at the end of October.",
    ['more_than 40000 people 2022-01-01..2022-11-12', '39929 people 2022-01-01..2022-10-31'],
  ],
  ['2024-05-09', 'Migrants kept crossing the Channel: 711 more people followed on May 1.', ['711 people 2024-05-01']],
  [
    '2025-12-15',
    'Some 737 migrants came across the Channel on Saturday. Another 52 arrived in a single boat on Sunday.',
    ['about 737 people 2025-12-13', '52 people 2025-12-14', '1 boats 2025-12-14'],
  ],
  [
    '2025-09-08',
    'Some 1,097 migrants crossed the Channel on Saturday, behind the 1,195 recorded on May 31.',
    ['about 1097 people 2025-09-06', '1195 people 2025-05-31'],
  ],
  [
    '2019-12-05',
    'Seventy-four people crossed the Channel in six boats on Wednesday. Only on 10 September, with 86, has there been a busier day.',
    ['74 people 2019-12-04', '6 boats 2019-12-04', '86 people 2019-09-10'],
  ],
  [
    '2021-11-25',
    'A boat sank off Calais. More than 25,700 people have completed the crossing so far this year.',
    ['more_than 25700 people 2021-01-01..2021-11-24'],
  ],
])('a count is of the day or the plan that its words name on %s: %s', (published, text, figures) => {
  expect(figuresOf(text, published)).toEqual(figures);
});

test.each<[published: string, text: string, figures: string[]]>([
  [
    '2026-06-30',
    'In the week ending 21 June, 1,912 people crossed the Channel. The following week, which ended on Sunday, saw 767.',
    ['1912 people 2026-06-15..2026-06-21', '767 people 2026-06-22..2026-06-28'],
  ],
  [
    '2025-10-03',
    'In August 3,567 people crossed the Channel. The following month saw 5,084.',
    ['3567 people 2025-08-01..2025-08-31', '5084 people 2025-09-01..2025-09-30'],
  ],
])('the time right after the one before is as long on %s: %s', (published, text, figures) => {
  expect(figuresOf(text, published)).toEqual(figures);
});

test('a mark above what any year has brought is counted from the first day of the record', () => {
  const text =
    'The count of people crossing the Channel passed 100,000 on 10 August 2023. It passed 150,000 on Boxing Day 2024 and, on Saturday, 200,000.';
  expect(figuresOf(text, '2026-05-13')).toEqual([
    'more_than 100000 people 2018-01-01..2023-08-10',
    'more_than 150000 people 2018-01-01..2024-12-26',
    '200000 people 2018-01-01..2026-05-09',
  ]);
});

test('a mark that a year may reach is counted from its first day', () => {
  expect(figuresOf('Channel arrivals passed 25,000 on 31 July 2025.', '2025-08-02')).toEqual([
    'more_than 25000 people 2025-01-01..2025-07-31',
  ]);
});

test('a total by a day above what any year has brought goes back to the first day of the record', () => {
  expect(figuresOf('By 15 June 2022 more than 50,000 people had crossed the Channel.', '2026-05-13')).toEqual([
    'more_than 50000 people 2018-01-01..2022-06-15',
  ]);
});

test('a place in the row of all who came, and a mark of years ago, end on their days and are no time of what follows', () => {
  expect(
    figuresOf(
      'Among those landed on 9 May was the 200,000th person to cross since counting began in 2018, and by the end of last month the tally read 201,752. The 100,000 mark was reached in August 2023, on the 10th. On average 66 have come each day.',
      '2026-06-05',
    ),
  ).toEqual([
    'at_least 200000 people 2018-01-01..2026-05-09',
    '201752 people 2018-01-01..2026-05-31',
    '100000 people 2018-01-01..2023-08-10',
    '66 people 2018-01-01..2026-05-31 average_per_day',
  ]);
});

test('the thousandth person over a bridge did not arrive', () => {
  expect(figuresOf('On 9 May the 200,000th person to cross the bridge since 2018 got a cake.', '2026-06-05')).toEqual(
    [],
  );
});

test('a mark that the crossings of a weekend bring is that of the year', () => {
  const text = 'Weekend small boat crossings push the total past 29,000.';
  expect(figuresOf(text, '2023-12-04')).toEqual(['more_than 29000 people 2023-01-01..2023-12-03']);
});

test.each([
  ['the 25,000 mark was passed on 30 July', '2025-07-30'],
  ['the 10,000 milestone was passed back on 28 April', '2025-04-28'],
  ['the 20,000 threshold was crossed in July, on the 1st', '2025-07-01'],
])('behind the total of a year "%s" is of that year', (words, day) => {
  const text = `So far this year 25,591 people have crossed the Channel, up 48% on the same point in 2024, and ${words}.`;
  expect(figuresOf(text, '2025-08-07').at(-1)).toContain(`people 2025-01-01..${day}`);
});
