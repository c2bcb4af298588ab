import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

test.each<[text: string, figure: string]>([
  [
    'Channel migrants came: 1,094 people arrived, 549 on Sunday and 545 on Monday.',
    '1094 people 2023-06-11..2023-06-12',
  ],
  ['There were 1,094 small-boat arrivals: 549 on Sunday and 545 on Monday.', '1094 people 2023-06-11..2023-06-12'],
  [
    'More than 1,000 migrants crossed the Channel, 549 of them in 10 boats on Sunday and 545 in 11 on Monday.',
    'more_than 1000 people 2023-06-11..2023-06-12',
  ],
  ['Seven small boats got across, three on Saturday and four on Sunday.', '7 boats 2023-06-10..2023-06-11'],
])('a sum is of the days that the sentence goes on to tell: "%s"', (text, figure) => {
  expect(figuresOf(text, '2023-06-13')[0]).toBe(figure);
});

test('boats told behind them all are of all those days', () => {
  const text =
    'Of migrants in the Channel a total of 1,094 people, 549 of them on Sunday and 545 on Monday, crossed in 21 boats.';
  expect(figuresOf(text, '2023-06-13').at(-1)).toBe('21 boats 2023-06-11..2023-06-12');
});

test('a total of the year is not of the days told behind it', () => {
  const text = 'This year 8,858 migrants have crossed the Channel, 549 on Sunday and 545 on Monday.';
  expect(figuresOf(text, '2023-06-13')[0]).toContain('8858 people 2023-01-01..');
  const month = 'In June 1,300 migrants have crossed the Channel, 549 on Sunday and 545 on Monday.';
  expect(figuresOf(month, '2023-06-13')[0]).toContain('1300 people 2023-06-01..');
});

test("the week's total is of the days told one by one right before, and boats that two days share are of both", () => {
  const week =
    "Channel small boats brought 609 people on Thursday, 298 on Friday and 160 on Saturday. The week's total was thus 1,067.";
  expect(figuresOf(week, '2024-12-16').at(-1)).toBe('1067 people 2024-12-12..2024-12-14');
  const pair = 'Channel migrants numbered 549 on Sunday and 545 on Monday, the two days sharing 21 boats.';
  expect(figuresOf(pair, '2023-06-13').at(-1)).toBe('21 boats 2023-06-11..2023-06-12');
});
