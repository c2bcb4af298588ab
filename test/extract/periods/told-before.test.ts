import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

test('"the next day" and "three days earlier" are counted from the day named before', () => {
  expect(
    figuresOf(
      'On Friday 705 migrants crossed the Channel. The next day 85 people came, beating the high of 656 set three days earlier.',
      '2025-04-20',
    ).slice(0, 2),
  ).toEqual(['705 people 2025-04-18', '85 people 2025-04-19']);
});

test('"a day after 86 others" is of the day before', () => {
  expect(
    figuresOf('On Friday 97 migrants crossed the Channel, a day after 86 others made it across.', '2020-02-08'),
  ).toEqual(['97 people 2020-02-07', '86 people 2020-02-06']);
});

test('"that month" is the month that an earlier sentence names', () => {
  expect(
    figuresOf(
      'In November 2021 a dinghy sank off Calais. An inquiry has begun. That month 6,971 people crossed the Channel.',
      '2025-03-24',
    ),
  ).toEqual(['6971 people 2021-11-01..2021-11-30']);
});

test('boats told before the people whom they brought share their day', () => {
  expect(
    figuresOf(
      'Since Labour won the election 50,271 people have crossed the Channel, after eight boats brought 474 yesterday.',
      '2025-08-12',
    ),
  ).toEqual(['50271 people 2024-07-05..2025-08-11', '8 boats 2025-08-11', '474 people 2025-08-11']);
});

test('"they came in 11 boats" is of the people told last', () => {
  expect(
    figuresOf(
      'Nobody crossed the Channel in early June. On Monday there were 710. They came in 11 boats.',
      '2026-06-16',
    ).at(-1),
  ).toBe('11 boats 2026-06-15');
});

test('"the week before" is the week before that of the figure right before', () => {
  expect(
    figuresOf('Last week 1,227 people crossed the Channel in 28 boats. The week before it was 1,663.', '2024-11-04').at(
      -1,
    ),
  ).toBe('1663 people 2024-10-21..2024-10-27');
});

test('"from 431 by this time last year to 219" gives the second the time of now', () => {
  expect(
    figuresOf(
      'So far this year 14,000 people crossed the Channel. The number of boats dropped from 431 by this time last year to 219.',
      '2026-08-04',
    ).slice(1),
  ).toEqual(['431 boats 2025-01-01..2025-08-03', '219 boats 2026-01-01..2026-08-03']);
});

test('"in the twelve months since the election" ends after twelve months', () => {
  expect(
    figuresOf('In the twelve months since the general election 44,359 people have crossed the Channel.', '2025-07-07'),
  ).toEqual(['44359 people 2024-07-05..2025-07-04']);
});

test('two months told together are one time, and half of a month ends with its fifteenth day', () => {
  expect(
    figuresOf(
      'November and December together saw 236 people cross the Channel. In the first half of November 80 migrants crossed.',
      '2019-01-02',
    ),
  ).toEqual(['236 people 2018-11-01..2018-12-31', '80 people 2018-11-01..2018-11-15']);
});

test('the first and the second of two years told together are a year each', () => {
  const two = 'Between 5 July 2024 and 4 July 2026, 76,598 migrants crossed the Channel.';
  expect(figuresOf(`${two} There were 44,359 in the first, 32,239 in the second.`, '2026-07-06').slice(1)).toEqual([
    '44359 people 2024-07-05..2025-07-04',
    '32239 people 2025-07-05..2026-07-04',
  ]);
  const quarter = 'From January to March 2026, 4,441 migrants crossed the Channel.';
  expect(figuresOf(`${quarter} There were 933 in the first.`, '2026-04-02')[1]).not.toMatch(/\.\.2027/);
});

test('"on the Sunday" is that of the week told before, where other Sundays have come since', () => {
  const text =
    'The week ending 24 May saw 912 people cross the Channel. The count for the year stood at 8,488 on the Sunday.';
  expect(figuresOf(text, '2026-06-03').at(-1)).toBe('8488 people 2026-01-01..2026-05-24');
});

test('"on Sunday" is the last before publication, whatever week was told before', () => {
  const text =
    'The week ending 24 May saw 912 people cross the Channel. The count for the year stood at 9,142 on Sunday.';
  expect(figuresOf(text, '2026-06-03').at(-1)).toBe('9142 people 2026-01-01..2026-05-31');
});

test('"his premiership" is of the prime minister named last', () => {
  expect(
    figuresOf(
      'Rishi Sunak succeeded Liz Truss. During her premiership 10,532 people crossed the Channel. She left in October 2022.',
      '2025-02-04',
    ),
  ).toEqual(['10532 people 2022-09-06..2022-10-24']);
  expect(
    figuresOf(
      'Rishi Sunak vowed to stop the boats. In his time in office 50,637 people crossed the Channel.',
      '2026-02-04',
    ),
  ).toEqual(['50637 people 2022-10-25..2024-07-04']);
});

test('the time in office of nobody named is not guessed', () => {
  const text = 'The harbour master retired. During his tenure 50,637 people crossed the Channel.';
  expect(figuresOf(text, '2026-02-04')).not.toContain('50637 people 2022-10-25..2024-07-04');
});

test('"over the three months" are those told one by one', () => {
  const text =
    'Channel crossings came to 933 (January), 1,276 (February) and 2,232 (March). Over the three months there were 4,441.';
  expect(figuresOf(text, '2026-04-09').at(-1)).toBe('4441 people 2026-01-01..2026-03-31');
});

test('"over the three months" is not read from months that do not follow each other', () => {
  const text = 'Channel crossings came to 933 in January and 2,232 in March. Over the three months there were 4,441.';
  expect(figuresOf(text, '2026-04-09').at(-1)).not.toBe('4441 people 2026-01-01..2026-03-31');
});

test('"in the year from that date" is twelve months from the day named before', () => {
  const text =
    'The treaty came into force on 6 August 2025. In the year from that date 30,597 people crossed the Channel.';
  expect(figuresOf(text, '2026-08-10').at(-1)).toBe('30597 people 2025-08-06..2026-08-05');
});

test('"in the year from that date" goes on where the year is not over', () => {
  const text =
    'The treaty came into force on 6 August 2025. In the year since then 15,000 people have crossed the Channel.';
  expect(figuresOf(text, '2026-03-10').at(-1)).toBe('15000 people 2025-08-06..2026-03-09');
});

test('"over the seven days" is the week told before, and no time where none as long was told', () => {
  const week = 'Small boat crossings topped 2,000 in the week to Sunday.';
  expect(figuresOf(`${week} A total of 2,159 people were detected over the seven days.`, '2023-06-19')[1]).toBe(
    '2159 people 2023-06-12..2023-06-18',
  );
  const day = 'Small boats crossed the Channel on Sunday.';
  expect(figuresOf(`${day} A total of 2,159 people were detected over the seven days.`, '2023-06-19')[0]).not.toBe(
    '2159 people 2023-06-18',
  );
});

test.each([
  [
    '2024-06-17',
    'Small boats came each day from Monday to Saturday last week. The weekly total was 1,520.',
    '1520 people 2024-06-10..2024-06-16',
  ],
  [
    '2024-06-20',
    "In the week to Sunday small boats came every day. The week's total was 1,520.",
    '1520 people 2024-06-10..2024-06-16',
  ],
])('the weekly total is of the week told before, on %s: "%s"', (published, text, figure) => {
  expect(figuresOf(text, published)).toEqual([figure]);
});

test('a weekly total without a week told is of no certain week', () => {
  expect(figuresOf('Small boats came all summer. The weekly total was 1,520.', '2024-06-17')).not.toContain(
    '1520 people 2024-06-10..2024-06-16',
  );
});

test('a part of "them" is of the time of those told before, whatever day its own people came', () => {
  expect(
    figuresOf(
      'Some 1,900 people crossed the Channel last week. Just over half of them, 1,010, arrived on Tuesday.',
      '2024-06-17',
    ),
  ).toEqual([
    'about 1900 people 2024-06-10..2024-06-16',
    'more_than 50% people 2024-06-10..2024-06-16 unsure',
    '1010 people 2024-06-11',
  ]);
});

test('what was told of last week goes to its Sunday, though the last day named is the Saturday', () => {
  const text =
    'Some 1,900 people crossed the Channel last week, 700 of them on Saturday. The total for 2024 is now 12,313.';
  expect(figuresOf(text, '2024-06-17')[2]).toBe('12313 people 2024-01-01..2024-06-16');
  expect(figuresOf(text, '2024-06-20')[2]).not.toBe('12313 people 2024-01-01..2024-06-16');
});

test('a day behind a semicolon is not that of the subject before it', () => {
  expect(
    figuresOf(
      'Small boats slowed. Saturday saw 583 people land; on Sunday the weather turned and there were none.',
      '2024-06-17',
    ),
  ).toEqual(['583 people 2024-06-15', '0 people 2024-06-16']);
});

test('a total in brackets with a year of its own is a comparison, and "those months" are not its', () => {
  const text =
    'In the year to the end of March there were 39,271 small boat arrivals (year to March 2025: 38,023). There were 623 boats over the 12 months, against 700.';
  expect(figuresOf(text, '2026-04-02').slice(2)).toEqual([
    '623 boats 2025-04-01..2026-03-31',
    '700 boats 2024-04-01..2025-03-31',
  ]);
});

test('the week before may be told as busier', () => {
  expect(
    figuresOf('Just 405 people crossed in the week ending 16 August. The week before was busier, with 716.'),
  ).toEqual(['405 people 2026-08-10..2026-08-16', '716 people 2026-08-03..2026-08-09']);
  expect(
    figuresOf('On Friday 405 people crossed. The week before was his last in office, and 716 came on Sunday.'),
  ).toEqual(['405 people 2026-08-14', '716 people 2026-08-16']);
});

test.each<[published: string, text: string, figure: string]>([
  [
    '2025-08-26',
    'Small boats landed 659 people on Monday. It is more than twice the 291 who crossed in the whole of the week before.',
    '291 people 2025-08-18..2025-08-24',
  ],
  [
    '2024-02-01',
    'Small boats brought 1,335 people in January, more than a year before, when the figure was 1,180. They came in 29 boats.',
    '29 boats 2024-01-01..2024-01-31',
  ],
  [
    '2025-12-30',
    'From Christmas Day to Monday 85 people crossed the Channel. In the same five days of 2024 there were 1,776.',
    '1776 people 2024-12-25..2024-12-29',
  ],
  [
    '2024-10-14',
    "In the first 100 days of Sir Keir Starmer's government, which ended on Saturday, 13,651 people came by small boat.",
    '13651 people 2024-07-05..2024-10-12',
  ],
  ['2022-11-01', 'In the month just ended 6,900 people came by small boat.', '6900 people 2022-10-01..2022-10-31'],
  [
    '2023-08-11',
    "Thursday's arrivals took the number of people who have crossed the Channel since 2018 past 100,000.",
    'more_than 100000 people 2018-01-01..2023-08-10',
  ],
  [
    '2025-09-01',
    'Arrivals by small boat in August came to 3,567. Just 56 boats came, and the last of them landed on Tuesday.',
    '56 boats 2025-08-01..2025-08-31',
  ],
])('on %s: "%s"', (published, text, figure) => {
  expect(figuresOf(text, published).at(-1)).toBe(figure);
});

test('more "of them" than there were boats are people', () => {
  expect(
    figuresOf('At the weekend 839 people were picked up from 14 small boats, 422 of them on Sunday.', '2026-05-05').at(
      -1,
    ),
  ).toBe('422 people 2026-05-03');
});

test.each([
  ['There were 366 small-boat arrivals on 28 March this year.', '366 people 2023-03-28'],
  ['There were 366 small-boat arrivals in March this year.', '366 people 2023-03-01..2023-03-31'],
  ['Small-boat arrivals up to and including 28 March this year came to 366.', '366 people 2023-01-01..2023-03-28'],
  ['From the start of January to 28 March 366 people crossed the Channel.', '366 people 2023-01-01..2023-03-28'],
])('"this year" behind a date or month is its year: "%s"', (text, figure) => {
  expect(figuresOf(text, '2023-05-29')).toEqual([figure]);
});

test.each([
  'The number of people arriving by small boat on Tuesday was 51.',
  'Small-boat arrivals on Tuesday stood at 51, official data show.',
])('a small number is read where the subject says what is counted: "%s"', (text) => {
  expect(figuresOf(text, '2025-05-23')).toEqual(['51 people 2025-05-20']);
});

test('a mean behind its total is of the same time, whatever is told next', () => {
  expect(
    figuresOf(
      'Under Rishi Sunak 50,637 people arrived by small boat, an average of 82 a day; under Sir Keir Starmer it has been 29,648, or 112 a day.',
      '2025-03-27',
    ),
  ).toEqual([
    '50637 people 2022-10-25..2024-07-04',
    '82 people 2022-10-25..2024-07-04 average_per_day',
    '29648 people 2024-07-05..2025-03-26',
    '112 people 2024-07-05..2025-03-26 average_per_day',
  ]);
});

test('"followed by 88 more on Tuesday" is a count of Tuesday', () => {
  expect(
    figuresOf(
      'Some 246 people crossed the Channel on Monday, followed by 88 more in two boats on Tuesday.',
      '2023-05-03',
    ),
  ).toContain('88 people 2023-05-02');
});

test('boats between a count and its base are of the same time', () => {
  expect(
    figuresOf(
      'So far in May 1,160 people have crossed the Channel in 19 boats, compared with 500 in 11 in the same period a year ago.',
      '2026-05-11',
    ).slice(2),
  ).toEqual(['500 people 2025-05-01..2025-05-10', '11 boats 2025-05-01..2025-05-10']);
});

test('"each day" may stand far behind an average', () => {
  expect(figuresOf('An average of 53 people have arrived by small boat each day this year.', '2023-02-26')).toEqual([
    '53 people 2023-01-01..2023-02-25 average_per_day',
  ]);
});

test('"the day\'s own" is of the day named before', () => {
  const text =
    "Channel arrivals did not pass 30,000 on Monday. They stood at 27,029 that night, including the day's own 474.";
  expect(figuresOf(text, '2025-08-12')).toContain('474 people 2025-08-11');
});

test('"the same day" is the one named before, and no earlier such weekday', () => {
  expect(
    figuresOf(
      'A gale closed the port of Calais on Tuesday. Some 290 people reached Kent by small boat the same day.',
      '2024-09-04',
    ),
  ).toEqual(['about 290 people 2024-09-03']);
});
