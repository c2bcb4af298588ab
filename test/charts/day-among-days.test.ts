import { expect, test } from 'vitest';
import { dayAmongDays } from '../../src/charts/day-among-days.ts';
import { dataOf, days, drawn, people, wordsOn } from './record.ts';

const chart = drawn(dayAmongDays(people('2026-08-17')));

function counts(of: ReturnType<typeof drawn>): readonly number[] {
  return dataOf(of, 'days').map((each) => (typeof each === 'number' ? each : (each as { value: number }).value));
}

test('every day of the record is counted once, with arrivals or without', () => {
  const numbers = people('2026-08-17').points.map(({ value }) => value);
  const none = numbers.filter((value) => value === 0).length;
  expect(counts(chart).reduce((sum, value) => sum + value, none)).toBe(numbers.length);
  expect(counts(chart)[2]).toBe(numbers.filter((value) => value >= 200 && value < 300).length);
  expect(wordsOn(chart)).toContain('No one: 2,086 days (66%)');
});

test('the day is placed among all days in title, bar and alt text', () => {
  expect(wordsOn(chart).slice(0, 2)).toEqual(['250 people on 17 August 2026,', 'more than on 91% of days since 2018']);
  expect(dataOf(chart, 'days')[2]).toMatchObject({ value: 144 });
  expect(chart.alt).toMatch(
    /^Bar chart of all 3,151 days since 2018 by people arriving by small boat: 250 people on 17 August 2026, 2,86\d days with fewer, .*provisional\.$/,
  );
});

test('the highest day is said to be the highest', () => {
  const top = drawn(dayAmongDays(people('2022-12-31'), Temporal.PlainDate.from('2022-09-03')));
  expect(wordsOn(top).slice(0, 2).join(' ')).toBe('1,305 people on 3 September 2022, the most on a day since 2018');
});

test('a day without arrivals is shown among the days without, and none of the bars stands out', () => {
  const quiet = drawn(dayAmongDays(people('2026-08-20')));
  expect(wordsOn(quiet).slice(0, 2).join(' ')).toBe('No one arrived on 20 August 2026, as on 66% of days since 2018');
  expect(dataOf(quiet, 'days').every((each) => typeof each === 'number')).toBe(true);
});

test('missing days are counted nowhere', () => {
  const gapped = drawn(dayAmongDays(days('2026-01-01', [0, undefined, 120, undefined, 130])));
  expect(counts(gapped).reduce((sum, value) => sum + value)).toBe(2);
  expect(wordsOn(gapped)).toContain('No one: 1 day (33%)');
});

test('a day that is not published, or an empty record, makes no chart', () => {
  expect(dayAmongDays(people('2026-08-17'), Temporal.PlainDate.from('2026-08-18'))).toEqual({
    kind: 'no-chart',
    words: 'No figure is published for 18 August 2026.',
  });
  expect(dayAmongDays(days('2026-01-01', []))).toMatchObject({ kind: 'no-chart' });
});
