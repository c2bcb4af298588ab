import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

const NOW = 'So far this year 26,612 people have crossed the Channel in small boats, 1,368 of them in October.';

test.each<[text: string, figure: string]>([
  ["By 8 October last year the month's total stood at 500.", '500 people 2023-10-01..2023-10-08'],
  ["On 8 October last year the year's tally was 25,330.", '25330 people 2023-01-01..2023-10-08'],
  [
    "On 3 September 2022 1,305 came, and by the 10th that year's count had reached 28,500.",
    '28500 people 2022-01-01..2022-09-10',
  ],
  ['2022 had by 8 October already seen 33,611.', '33611 people 2022-01-01..2022-10-08'],
  ['Last year by 8 October there had been 25,330.', '25330 people 2023-01-01..2023-10-08'],
  ['It was worse in 2022, which by 8 October had reached 33,611.', '33611 people 2022-01-01..2022-10-08'],
  ['Arrivals are up (2023 to 8 October: 25,330).', '25330 people 2023-01-01..2023-10-08'],
  ['In 2022 the figure at 8 October was 33,611.', '33611 people 2022-01-01..2022-10-08'],
  ['In 2022 33,611 had crossed by 8 October.', '33611 people 2022-01-01..2022-10-08'],
  ['In 2022 it had got to 33,611 by 8 October.', '33611 people 2022-01-01..2022-10-08'],
  [
    'In 2023 the totals to 8 October were 500 for the month and 25,330 for the year.',
    '25330 people 2023-01-01..2023-10-08',
  ],
])('a sum to a day of another year in "%s" is %s', (text, figure) => {
  const figures = figuresOf(`${NOW} ${text}`, '2024-10-09');
  expect(figures.at(-1)).toBe(figure);
});

test.each<[text: string, figures: string[]]>([
  ["By 8 October the year's tally of people crossing the Channel was 26,612.", ['26612 people 2024-01-01..2024-10-08']],
  [
    'In 2022 45,755 people crossed the Channel, and by 8 October this year it was 26,612.',
    ['45755 people 2022-01-01..2022-12-31', '26612 people 2024-01-01..2024-10-08'],
  ],
  [
    'In 2022 45,755 people crossed the Channel, 33,611 of them by 8 October.',
    ['45755 people 2022-01-01..2022-12-31', '33611 people 2022-01-01..2022-10-08'],
  ],
  [
    'Some 25,330 people had crossed the Channel by then in 2023, where this year the total is 26,612.',
    ['25330 people 2023-01-01..2023-10-08', '26612 people 2024-01-01..2024-10-08'],
  ],
])('"%s" tells of each year by itself', (text, figures) => {
  expect(figuresOf(text, '2024-10-09').map((line) => line.replace('about ', ''))).toEqual(figures);
});

test.each<[text: string, figures: string[]]>([
  [
    'The busiest days for Channel crossings in 2022 were: 3 September (1,305 people), 22 August (1,295) and 27 August (1,100).',
    ['1305 people 2022-09-03', '1295 people 2022-08-22', '1100 people 2022-08-27'],
  ],
  [
    "Last year's figures for Channel arrivals by month: August 5,369, September 4,729.",
    ['5369 people 2023-08-01..2023-08-31', '4729 people 2023-09-01..2023-09-30'],
  ],
])('dates and months listed behind a year are of it: "%s"', (text, figures) => {
  expect(figuresOf(text, '2024-10-09')).toEqual(figures);
});

test('last year in brackets is no year of the list', () => {
  const text =
    "Channel arrivals by month, with last year's in brackets: August 4,149 (5,369), September 4,849 (4,729).";
  const figures = figuresOf(text, '2024-10-09');
  expect(figures).toContain('4149 people 2024-08-01..2024-08-31');
  expect(figures).toContain('4849 people 2024-09-01..2024-09-30');
});

test('a number in brackets is of the day or time there, and none of its neighbours', () => {
  const text =
    'The biggest days for Channel crossings have been 18 June (882), 5 October (973) and 14 September (801). They bring 2024 to 26,612 (first nine months of 2023: 24,830).';
  expect(figuresOf(text, '2024-10-09')).toEqual([
    '882 people 2024-06-18',
    '973 people 2024-10-05',
    '801 people 2024-09-14',
    '26612 people 2024-01-01..2024-10-08',
    '24830 people 2023-01-01..2023-09-30',
  ]);
});

test('the month and the year that a list of sums names are those so far', () => {
  expect(
    figuresOf(
      'The Home Office puts Channel arrivals on Saturday at 973, the month as 1,368 and the year as 26,612.',
      '2024-10-09',
    ),
  ).toEqual(['973 people 2024-10-05', '1368 people 2024-10-01..2024-10-05', '26612 people 2024-01-01..2024-10-05']);
  expect(
    figuresOf('August brought 4,149 people across the Channel, 200 above the forecast for the month.', '2024-10-09')[0],
  ).toBe('4149 people 2024-08-01..2024-08-31');
});

test('a day by its number ends a sum of its month, or is one of a pair', () => {
  expect(figuresOf('Up to the 7th 1,368 people had crossed the Channel.', '2024-10-09')).toEqual([
    '1368 people 2024-10-01..2024-10-07',
  ]);
  expect(
    figuresOf('September alone saw 4,849 people cross the Channel, 801 of them on one day, the 14th.', '2024-11-09'),
  ).toEqual(['4849 people 2024-09-01..2024-09-30', '801 people 2024-09-14']);
});

test.each<[text: string, figure: string]>([
  ['In November 2024 it was 2,901 after 16 days.', '2901 people 2024-11-01..2024-11-16'],
  ['In November 2024, after sixteen days, it was 2,901.', '2901 people 2024-11-01..2024-11-16'],
  ['In November 2024 it was 3,000.', '3000 people 2024-11-01..2024-11-30'],
])('so many days into a month are its first: "%s"', (text, figure) => {
  expect(figuresOf(`So far this month 2,338 people have crossed the Channel. ${text}`, '2025-11-17').at(-1)).toBe(
    figure,
  );
});

test('the year that a sentence goes on to is this one, though it has told of an earlier', () => {
  const text =
    'July was on 569 people crossing the Channel by last night, some way below the 1,677 of a year earlier, and the year was on 14,058.';
  expect(figuresOf(text, '2024-07-11').at(-1)).toBe('14058 people 2024-01-01..2024-07-10');
});

test('a month that is up to a number has reached it', () => {
  const of = (text: string) => figuresOf(text, '2024-03-22')[0];
  expect(of('March is up to 2,051 people crossing the Channel.')).toBe('2051 people 2024-03-01..2024-03-21');
  expect(of('Up to 2,051 people crossed the Channel in March.')).toMatch(/^up_to 2051/);
});

test('the same months of last year are meant beside months that end with one', () => {
  const text =
    'Over the nine months from January to September 24,830 people crossed the Channel, compared with 33,029 last year.';
  expect(figuresOf(text, '2023-10-02').at(-1)).toBe('33029 people 2022-01-01..2022-09-30');
});

test.each<[text: string, figure: string]>([
  ["Only June's peak of 882, on the 18th, beats Saturday's 801 arrivals across the Channel.", '882 people 2024-06-18'],
  ["August's total was 4,149 people crossing the Channel; on the 14th 801 came.", '801 people 2024-09-14'],
])('a day by its number is of the month whose number its clause tells: "%s"', (text, figure) => {
  expect(figuresOf(text, '2024-09-16')).toContain(figure);
});

test('so many days before its end a month or year has come to a number', () => {
  const of = (text: string, published: string) => figuresOf(text, published)[0];
  expect(of('With one day left 28,526 people have crossed the Channel in 2021.', '2021-12-31')).toBe(
    '28526 people 2021-01-01..2021-12-30',
  );
  expect(of('28,526 people have crossed the Channel in 2021.', '2021-12-31')).toBe(
    '28526 people 2021-01-01..2021-12-31',
  );
});
