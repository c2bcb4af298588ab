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
