import { expect, test } from 'vitest';
import { readPrintedDate } from '../../src/readers/printed-date.ts';
import { repairYears } from '../../src/readers/year-repair.ts';

function repair(dates: readonly string[], publishedOn: readonly string[] = [], endsOnSunday = false) {
  const printed = dates.flatMap((date) => readPrintedDate(date) ?? []);
  expect(printed).toHaveLength(dates.length);
  const days = publishedOn.map((day) => Temporal.PlainDate.from(day));
  const { dates: read, problems } = repairYears(printed, { publishedOn: days, endsOnSunday });
  return { days: read.map(String), problems };
}

test('years that fit are left alone, over the turn of the year too', () => {
  const { days, problems } = repair(['30 December 2025', '31 December 2025', '1 January 2026'], ['2026-01-02']);
  expect([days, problems]).toEqual([['2025-12-30', '2025-12-31', '2026-01-01'], []]);
});

test('the old year behind the turn of the year is read as the new one, even where it is in the majority', () => {
  const rows = ['30 December 2025', '31 December 2025', '1 January 2025', '2 January 2025', '3 January 2025'];
  const { days, problems } = repair(rows, ['2026-01-04']);
  expect(days).toEqual(['2025-12-30', '2025-12-31', '2026-01-01', '2026-01-02', '2026-01-03']);
  expect(problems[0]).toBe('"1 January 2025" stands after 31 December 2025; read as 2026');
});

test('a year that is wrong in every row is read by the publication of the page', () => {
  const { days, problems } = repair(['2 January 2025', '3 January 2025'], ['2026-01-04']);
  expect(days).toEqual(['2026-01-02', '2026-01-03']);
  expect(problems[0]).toBe('"2 January 2025" stands on a page published on 4 January 2026; read as 2026');
});

test('a page that has been edited again years later keeps its years', () => {
  expect(repair(['12 December 2022'], ['2022-12-13', '2025-10-15'])).toEqual({ days: ['2022-12-12'], problems: [] });
  expect(repair(['14 April 2022', '17 April 2022'], ['2022-06-14'])).toEqual({
    days: ['2022-04-14', '2022-04-17'],
    problems: [],
  });
});

test('without the times of the page the rows decide among themselves', () => {
  expect(repair(['20 April 2026', '21 April 2025', '22 April 2026']).problems).toEqual([
    '"21 April 2025" stands between 20 and 22 April 2026; read as 2026',
  ]);
  expect(repair(['20 April 2025'])).toEqual({ days: ['2025-04-20'], problems: [] });
});

test('neighbours in two months or years are said in full', () => {
  expect(repair(['31 March 2026', '1 April 2025', '2 April 2026']).problems[0]).toContain(
    'between 31 March and 2 April 2026',
  );
  expect(repair(['31 December 2025', '1 January 2025', '2 January 2026']).problems[0]).toContain(
    'between 31 December 2025 and 2 January 2026',
  );
});

test('a date without a year takes that of its neighbours, and 29 February finds its leap year', () => {
  expect(repair(['19 April 2026', '20 April', '21 April 2026'])).toEqual({
    days: ['2026-04-19', '2026-04-20', '2026-04-21'],
    problems: ['"20 April" has no year and stands between 19 and 21 April 2026; read as 2026'],
  });
  expect(repair(['28 February 2028', '29 February 2027', '1 March 2028']).days[1]).toBe('2028-02-29');
});

test('the end of a week must be a Sunday', () => {
  expect(repair(['7 December 2024'], ['2025-12-15'], true).days).toEqual(['2025-12-07']);
  expect(repair(['7 December 2025'], ['2025-12-15'], true).problems).toEqual([]);
});
