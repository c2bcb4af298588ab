import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

const NOW = 'The Home Office has counted 26,612 people crossing the Channel so far this year.';

test.each<[text: string, figures: string[]]>([
  [
    'It had been 25,330 on 8 October 2023 and 33,611 on 8 October 2022.',
    ['25330 people 2023-01-01..2023-10-08', '33611 people 2022-01-01..2022-10-08'],
  ],
  [
    'On 8 October last year it was 25,330 and the year before 33,611.',
    ['25330 people 2023-01-01..2023-10-08', '33611 people 2022-01-01..2022-10-08'],
  ],
  [
    'At the same stage it was 25,330 last year and 33,611 the year before.',
    ['25330 people 2023-01-01..2023-10-08', '33611 people 2022-01-01..2022-10-08'],
  ],
  [
    'By 8 October in each of the two previous years it was 25,330 (2023) and 33,611 (2022).',
    ['25330 people 2023-01-01..2023-10-08', '33611 people 2022-01-01..2022-10-08'],
  ],
  ['A year ago, at the close of 8 October, the count was 25,330.', ['25330 people 2023-01-01..2023-10-08']],
  [
    'Put side by side with last year: 26,612 now, 25,330 then.',
    ['26612 people 2024-01-01..2024-10-08', '25330 people 2023-01-01..2023-10-08'],
  ],
  [
    'In 2022 it was worse: then 33,611, now 26,612.',
    ['33611 people 2022-01-01..2022-10-08', '26612 people 2024-01-01..2024-10-08'],
  ],
  [
    'It was 25,330 this time last year and is 26,612 now.',
    ['25330 people 2023-01-01..2023-10-08', '26612 people 2024-01-01..2024-10-08'],
  ],
])('a total told of this year is that of a day of others: "%s"', (text, figures) => {
  expect(figuresOf(`${NOW} ${text}`, '2024-10-09').slice(1)).toEqual(figures);
});

test('a small total is no count of the day either', () => {
  const text = 'The count of people crossing the Channel this month is 388; on 14 January 2024 it was 263.';
  expect(figuresOf(text, '2025-01-15')).toEqual([
    '388 people 2025-01-01..2025-01-14',
    '263 people 2024-01-01..2024-01-14',
  ]);
});

test.each<[text: string, figure: string]>([
  ['On Saturday 973 people crossed the Channel; on 3 September 2022 it was 1,305.', '1305 people 2022-09-03'],
  ['So far this year 26,612 people have crossed the Channel. On 18 June 2022 it was 444.', '444 people 2022-06-18'],
])('a day that is told of itself stays a day: "%s"', (text, figure) => {
  expect(figuresOf(text, '2024-10-09').at(-1)).toBe(figure);
});

test('the same part of a month is told of two years in a row', () => {
  const text =
    'So far this month 1,368 people have crossed the Channel. That compares with 500 by the same day in October 2023 and 3,000 in October 2022.';
  expect(figuresOf(text, '2024-10-09').slice(1)).toEqual([
    '500 people 2023-10-01..2023-10-08',
    '3000 people 2022-10-01..2022-10-08',
  ]);
});
