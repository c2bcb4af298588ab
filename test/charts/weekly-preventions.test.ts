import { expect, test } from 'vitest';
import { weeklyPreventions } from '../../src/charts/weekly-preventions.ts';
import { dataOf, drawn, people, weekly, wordsOn } from './record.ts';

const arrivals = weekly('small_boat_arrivals', '2026-08-20');
const preventions = weekly('crossings_prevented', '2026-08-20');
const chart = drawn(weeklyPreventions(arrivals, preventions));

test('each week has its arrivals above and its preventions below, 26 weeks to the last one published', () => {
  const last26 = preventions.points.slice(-26).map(({ value }) => value);
  expect(dataOf(chart, 'prevented')).toEqual(last26);
  expect(dataOf(chart, 'arrived').slice(-3)).toEqual([1176, 716, 405]);
  expect(dataOf(chart, 'prevented').slice(-3)).toEqual([472, 379, 270]);
});

test('arrivals may come from the daily series and are the same', () => {
  const daily = drawn(weeklyPreventions(people('2026-08-20'), preventions));
  expect(dataOf(daily, 'arrived')).toEqual(dataOf(chart, 'arrived'));
});

test('title, names of the fields, alt text and footer say what is shown', () => {
  const words = wordsOn(chart);
  expect(words.slice(0, 2)).toEqual(['Week to 16 August: 405 people arrived,', '270 were prevented from crossing']);
  expect(words).toEqual(expect.arrayContaining(['Arrived by small boat', 'Prevented from crossing', '405', '270']));
  expect(words.at(-1)).toContain('Provisional, to 16 August 2026.');
  expect(chart.alt).toBe(
    'Two bar charts of people a week: arrived by small boat 405 and prevented from crossing 270 in the week of ' +
      '10 to 16 August 2026, and in 26 weeks 14,117 and 6,962; provisional.',
  );
});

test('both fields have one scale', () => {
  const axes = chart.option.yAxis as readonly { max: number }[];
  expect(axes.map(({ max }) => max)).toEqual([2000, 2000]);
});

test('a week that is not published is a gap in its own field only', () => {
  const gapped = drawn(weeklyPreventions(arrivals, weekly('crossings_prevented', '2026-08-20', ['2026-06-15'])));
  expect(dataOf(gapped, 'prevented')[17]).toBeNull();
  expect(dataOf(gapped, 'arrived')[17]).toBe(1912);
  expect(wordsOn(gapped).filter((each) => each === 'no figure')).toHaveLength(1);
  expect(gapped.alt).toContain('(25 weeks with a figure)');
});

test('a week without a number of arrivals is said to have none', () => {
  const late = drawn(weeklyPreventions(weekly('small_boat_arrivals', '2026-08-09'), preventions));
  expect(wordsOn(late).slice(0, 2).join(' ')).toBe(
    'Week to 16 August: no figure for arrivals, 270 people were prevented from crossing',
  );
});

test('a week in which nothing happened is told in words', () => {
  const quiet = drawn(weeklyPreventions(arrivals, weekly('crossings_prevented', '2026-07-19')));
  expect(wordsOn(quiet).slice(0, 2).join(' ')).toBe(
    'Week to 19 July: no one arrived, no one was prevented from crossing',
  );
});

test('without any week of preventions there is no chart', () => {
  expect(weeklyPreventions(arrivals, weekly('crossings_prevented', '2020-01-01'))).toMatchObject({ kind: 'no-chart' });
});
