import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

test.each<[published: string, text: string, figures: string[]]>([
  [
    '2024-08-02',
    'July is over. The Channel saw 3,414 arrivals by small boat, after a June that brought 3,041.',
    ['3414 people 2024-07-01..2024-07-31', '3041 people 2024-06-01..2024-06-30'],
  ],
  [
    '2024-08-02',
    'Small boats carried 3,414 people across the Channel in July, following the June in which 3,041 came.',
    ['3414 people 2024-07-01..2024-07-31', '3041 people 2024-06-01..2024-06-30'],
  ],
  [
    '2022-04-18',
    'On Thursday 562 people crossed the Channel. Good Friday saw 181 more, Saturday 255.',
    ['562 people 2022-04-14', '181 people 2022-04-15', '255 people 2022-04-16'],
  ],
])('a time that tells of the next number is not that of the one before it, on %s: %s', (published, text, figures) => {
  expect(figuresOf(text, published)).toEqual(figures);
});

test('a month behind a number that tells of no other number is its own', () => {
  const text = 'The Channel saw 3,041 arrivals by small boat in June, which brought little wind.';
  expect(figuresOf(text, '2024-07-03')).toEqual(['3041 people 2024-06-01..2024-06-30']);
});

test('a year that has its own number behind it is not that of the number before', () => {
  const text =
    'Some 459 migrants crossed the Channel on Wednesday. The total now stands at 16,312, and 2020 had just over 8,400.';
  expect(figuresOf(text, '2021-09-23').slice(1)).toEqual([
    '16312 people 2021-01-01..2021-09-22',
    'more_than 8400 people 2020-01-01..2020-12-31',
  ]);
});

test.each<[text: string, figures: string[]]>([
  [
    'On Wednesday 219 people came by small boat. A day later, six boats arrived with 175 people, and the running total for 2021 now reads 8,851.',
    ['219 people 2021-07-21', '6 boats 2021-07-22', '175 people 2021-07-22'],
  ],
  [
    'On Tuesday, Border Force met eight small boats carrying 287 people, and on Wednesday another seven boats came in, with 219 aboard.',
    ['8 boats 2021-07-20', '287 people 2021-07-20', '7 boats 2021-07-21', '219 people 2021-07-21'],
  ],
  [
    'On Tuesday small boats brought 287 people, while Wednesday saw another 219.',
    ['287 people 2021-07-20', '219 people 2021-07-21'],
  ],
])('a clause with a time and a number of its own leaves the number before it alone: %s', (text, figures) => {
  expect(figuresOf(text, '2021-07-23').slice(0, figures.length)).toEqual(figures);
});

test('a clause that only names a time is of the number before it', () => {
  expect(figuresOf('Exactly 287 people came by small boat, and on Tuesday alone.', '2021-07-23')).toEqual([
    '287 people 2021-07-20',
  ]);
});
