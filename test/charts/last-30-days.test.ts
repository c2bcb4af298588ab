import { expect, test } from 'vitest';
import { last30Days } from '../../src/charts/last-30-days.ts';
import { periodOf } from '../../src/domain/period.ts';
import { dataOf, days, drawn, people, wordsOn } from './record.ts';

test('the bars are the last 30 days of the record, and the line is the mean of 7 days to each', () => {
  const series = people('2026-08-17');
  const chart = drawn(last30Days(series));
  const bars = dataOf(chart, 'people');
  expect(bars).toHaveLength(30);
  expect(bars.at(-1)).toBe(250);
  expect(bars[0]).toBe(series.sum(periodOf('2026-07-19')));
  expect(dataOf(chart, 'mean of 7 days').at(-1)).toBeCloseTo(425 / 7);
  expect(bars.reduce<number>((sum, value) => sum + Number(value), 0)).toBe(
    series.sum(periodOf('2026-07-19', '2026-08-17')),
  );
});

test('title and alt text give the numbers', () => {
  const series = people('2026-08-17');
  const chart = drawn(last30Days(series));
  const quiet = series.points.slice(-30).filter(({ value }) => value === 0).length;
  expect(wordsOn(chart).slice(0, 2).join(' ')).toBe('3,428 people in the 30 days to 17 August 2026');
  expect(chart.alt).toBe(
    'Bar chart of people arriving by small boat each day: 3,428 people in the 30 days to 17 August 2026, the most ' +
      `752 on 29 July, no one on ${quiet} days, mean of the last 7 days 60.7; provisional.`,
  );
});

test('a day without arrivals has a written 0, and a missing day a gap with words', () => {
  const numbers = Array.from({ length: 36 }, () => 10 as number | undefined);
  numbers[30] = undefined;
  numbers[33] = 0;
  const chart = drawn(last30Days(days('2026-06-01', numbers)));
  const bars = dataOf(chart, 'people');
  expect(bars[24]).toBeNull();
  expect(bars[27]).toBe(0);
  const words = wordsOn(chart);
  expect(words.filter((each) => each === 'no figure')).toHaveLength(1);
  expect(words.slice(0, 2).join(' ')).toBe('280 people on 29 of the 30 days to 6 July 2026; no figure for 1');
  expect(chart.alt).toContain('no figure for 1 day');
});

test('there is no mean of 7 days while one of them is missing', () => {
  const numbers = Array.from({ length: 45 }, () => 10 as number | undefined);
  numbers[30] = undefined;
  const means = dataOf(drawn(last30Days(days('2026-06-01', numbers))), 'mean of 7 days');
  expect(means.slice(14, 24)).toEqual([10, ...Array(7).fill(null), 10, 10]);
});

test('a record shorter than 30 days shows the days before it as not published', () => {
  const chart = drawn(last30Days(days('2018-01-01', [0, 0, 7])));
  expect(dataOf(chart, 'people')).toEqual([...Array(27).fill(null), 0, 0, 7]);
  expect(dataOf(chart, 'mean of 7 days')).toEqual(Array(30).fill(null));
  expect(chart.alt).not.toContain('mean');
});

test('an empty record makes no chart and says so', () => {
  expect(last30Days(days('2018-01-01', []))).toEqual({ kind: 'no-chart', words: 'The record holds no figures yet.' });
});
