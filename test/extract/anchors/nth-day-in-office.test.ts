import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

const on = (text: string) => figuresOf(`Small boats keep crossing the Channel. ${text}`, '2025-08-14');

test.each([
  ['Arrivals under Rishi Sunak did not reach 20,000 until his 257th day.', '2022-10-25..2023-07-08'],
  ["The 20,000 mark for arrivals was passed on day 150 of Sir Keir Starmer's premiership.", '2024-07-05..2024-12-01'],
  ['It took Labour 402 days to get to 20,000 arrivals.', '2024-07-05..2025-08-10'],
])('a mark passed on a day of a time in office is of the sum up to it: "%s"', (text, days) => {
  expect(on(text).map((line) => line.replace(/^[a-z_]+ /, ''))).toEqual([`20000 people ${days}`]);
});

test('of the day itself where no sum is told', () => {
  expect(on("On day 100 of Labour's time in office 471 people came.")).toEqual(['471 people 2024-10-12']);
});

test.each([
  ["Sunak's last year as PM saw 31,493 people arrive in them.", '2023-07-05..2024-07-04'],
  ["In the Tories' final six months in office 13,574 people arrived in them.", '2024-01-05..2024-07-04'],
])('the last time of an office is that up to its end: "%s"', (text, days) => {
  expect(on(text).join()).toContain(days);
});

test('the last year of nobody is the year before', () => {
  expect(on('Last year saw 36,816 people arrive in them.')).toEqual(['36816 people 2024-01-01..2024-12-31']);
});

test('"his first 100 days" are those of whom the sentence names', () => {
  expect(on('By the end of his first 100 days 13,651 had come under Starmer.')).toEqual([
    '13651 people 2024-07-05..2024-10-12',
  ]);
});
