import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

const STORY = 'On Sunday 420 migrants crossed the Channel.';
const ALONE = ['420 people 2026-08-16'];

test.each([
  'The average wait is 413 days, up from 280 last year.',
  'Forecasters counted 31 "red" days this winter, against 24 a year earlier.',
  'There were 60 "red days" between January and April, compared with 27 in the same period of 2025.',
  'The petition had 12,000 names by Friday and 40,000 by Sunday night.',
  'The reception centre processed 700 on Saturday and 450 on Friday.',
  'On Friday the food bank served 200.',
  'Police in Calais cleared 12 camps on Friday, moving 640 to shelters.',
  'Her book sold 30,000 last year and 12,000 by May.',
  'The village has 1,100 people.',
  '"On Friday there were 300 of us in the dunes," he said.',
  'The journey costs 1,500 euros, against 3,000 in 2022.',
  'A flat there costs 900 a month, up from 700 in 2021.',
  'The square was packed with 5,000 supporters, up from 3,800 in July.',
])('what is held against days, money or supporters is no count of arrivals: "%s"', (sentence) => {
  expect(figuresOf(`${STORY} ${sentence}`)).toEqual(ALONE);
});

test.each([
  'Some 15,472 people had come by the end of Sunday, the 16th, against 27,029 by then in 2025.',
  'On Monday 230 came, up from 210 on Saturday.',
])('what is held against arrivals is one: "%s"', (sentence) => {
  expect(figuresOf(`${STORY} ${sentence}`)).toHaveLength(3);
});

test.each([
  'Ministers want to cut the number by 40,000 by 2029.',
  'Some 1,600 of the beds were empty on Monday.',
  'The centre at Manston can hold 1,600 and had 900 on Monday.',
  'Waves of 2 metres kept boats away on Monday.',
])('cuts, beds and waves are none: "%s"', (sentence) => {
  expect(figuresOf(`${STORY} ${sentence}`)).toEqual(ALONE);
});
