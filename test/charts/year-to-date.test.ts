import { expect, test } from 'vitest';
import { yearToDate } from '../../src/charts/year-to-date.ts';
import { periodOf } from '../../src/domain/period.ts';
import { dataOf, days, drawn, people, wordsOn } from './record.ts';

const august = drawn(yearToDate(people('2026-08-17')));

test('the title says the total of the year and how it stands against last year', () => {
  expect(wordsOn(august).slice(0, 3)).toEqual([
    '15,897 people so far in 2026,',
    '43% fewer than by 17 August 2025',
    'People arriving by small boat, running total of each year',
  ]);
});

test('each line ends at the total that the record gives', () => {
  const series = people('2026-08-17');
  expect(dataOf(august, '2026').at(-1)).toEqual([229, series.sum(periodOf('2026-01-01', '2026-08-17'))]);
  for (const year of [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025]) {
    expect(dataOf(august, String(year)).at(-1)).toEqual([365, series.sum(periodOf(`${year}-01-01`, `${year}-12-31`))]);
  }
  expect(dataOf(august, '2022').at(-1)).toEqual([365, 45_755]);
  expect(dataOf(august, 'this year to the day')).toEqual([[229, 15_897]]);
  expect(dataOf(august, 'last year to the day')).toEqual([[229, 27_997]]);
});

test('every line is named where it ends, with its number', () => {
  const words = wordsOn(august);
  expect(words).toEqual(expect.arrayContaining(['2026: 15,897', '17 August 2025: 27,997', '2022', '45,755', '299']));
});

test('the footer names source, state and last day', () => {
  expect(wordsOn(august).at(-1)).toBe('Source: Home Office, published 22 August 2026. Provisional, to 17 August 2026.');
});

test('the alt text says in one sentence what the chart shows, with its numbers', () => {
  const series = people('2026-08-17');
  const earlier = [2025, 2024, 2023, 2022, 2021, 2020, 2019, 2018].map((year) => {
    const total = series.sum(periodOf(`${year}-01-01`, `${year}-08-17`)) ?? Number.NaN;
    return `${total.toLocaleString('en-GB')} in ${year}`;
  });
  expect(earlier[0]).toBe('27,997 in 2025');
  expect(august.alt).toBe(
    'Line chart of the running total of people arriving by small boat in each year: 15,897 from 1 January to ' +
      `17 August 2026, against ${earlier.join(', ')} by the same date; provisional.`,
  );
});

test('the same date has the same place in leap years and others, and only leap years have 29 February', () => {
  const places = (year: string) => dataOf(august, year).map((point) => (point as number[])[0]);
  expect(places('2024')).toContain(59);
  expect(places('2025')).not.toContain(59);
  expect(places('2025')).toContain(60);
});

test('on 29 February last year is counted to 28 February, and the title says so', () => {
  const chart = drawn(yearToDate(people('2024-02-29')));
  expect(wordsOn(chart).slice(0, 2)).toEqual(['2,255 people so far in 2024,', '24% fewer than by 28 February 2023']);
});

test('in January and February only the first quarter is shown, so that the year can be seen', () => {
  const chart = drawn(yearToDate(people('2026-01-20')));
  expect(dataOf(chart, '2025').at(-1)).toEqual([90, people('2026-01-20').sum(periodOf('2025-01-01', '2025-03-31'))]);
  expect(wordsOn(chart)).not.toContain('Apr');
  expect(wordsOn(chart).join(' ')).toContain('to 31 March');
});

test('small totals are told as they are, not in percent', () => {
  const chart = drawn(yearToDate(people('2026-01-02')));
  expect(wordsOn(chart).slice(0, 2)).toEqual(['No one so far in 2026;', 'no one by 2 January 2025']);
});

test('a whole year is told as a year', () => {
  const title = wordsOn(drawn(yearToDate(people('2025-12-31'))))
    .slice(0, 2)
    .join(' ');
  expect(title).toBe('41,472 people in 2025, 13% more than in 2024');
});

test('after a missing day there is no total: the line ends, and the title says which day it is', () => {
  const chart = drawn(yearToDate(people('2026-08-17', ['2026-05-03'])));
  const total = people('2026-08-17').sum(periodOf('2026-01-01', '2026-05-02'));
  expect(dataOf(chart, '2026').at(-1)).toEqual([122, total]);
  expect(dataOf(chart, 'this year to the day')).toEqual([]);
  expect(wordsOn(chart).slice(0, 2).join(' ')).toBe('No total for 2026: no figure is published for 3 May');
  expect(chart.alt).toContain('no total for 2026, since no figure is published for 3 May');
});

test('a gap in an earlier year ends that line and leaves its number out of the comparison', () => {
  const chart = drawn(yearToDate(people('2026-08-17', ['2025-03-01'])));
  expect(dataOf(chart, '2025').at(-1)).toEqual([58, people('2026-08-17').sum(periodOf('2025-01-01', '2025-02-28'))]);
  expect(wordsOn(chart)[0]).toBe('15,897 people so far in 2026, to 17 August');
  expect(chart.alt).not.toContain('in 2025');
});

test('a record of a few days makes a chart, and an empty one or one without a 1 January says why it makes none', () => {
  expect(drawn(yearToDate(days('2026-01-01', [0, 3, 0]))).alt).toContain('3 from 1 to 3 January 2026; provisional');
  expect(yearToDate(days('2026-01-01', []))).toEqual({ kind: 'no-chart', words: 'The record holds no figures yet.' });
  expect(yearToDate(days('2026-03-05', [1, 2]))).toEqual({
    kind: 'no-chart',
    words: 'The record holds no year from 1 January on; it ends on 6 March 2026.',
  });
});

test('the key names chart, last day and release, and changes with any number that is drawn', () => {
  expect(august.key).toMatch(/^year-to-date-2026-08-17-20260822T092824Z-[0-9a-f]{12}$/);
  expect(drawn(yearToDate(people('2026-08-17'))).key).toBe(august.key);
  const [before, revised] = [days('2026-01-01', [1, 2, 3]), days('2026-01-01', [1, 4, 3])].map(yearToDate).map(drawn);
  expect(before?.key).not.toBe(revised?.key);
  const later = drawn(yearToDate(days('2026-01-01', [1, 2, 3], '2026-08-19T09:00:00Z')));
  expect(later.key).not.toBe(before?.key);
});
