import { expect, test } from 'vitest';
import { periodOf } from '../../src/domain/period.ts';
import { parseComparison, parseWhen } from '../../src/extract/when.ts';

/** A Tuesday; the record ends the day before yesterday. */
const today = Temporal.PlainDate.from('2026-08-18');
const record = periodOf('2018-01-01', '2026-08-16');

function said(words: string, span = record): string {
  const { from, to } = parseWhen(words, today, span);
  return from.equals(to) ? `${from}` : `${from}..${to}`;
}

test.each([
  ['yesterday', '2026-08-17'],
  ['today', '2026-08-18'],
  ['last 7 days', '2026-08-10..2026-08-16'],
  ['the last 14 days', '2026-08-03..2026-08-16'],
  ['last week', '2026-08-10..2026-08-16'],
  ['last month', '2026-07-01..2026-07-31'],
  ['this month', '2026-08-01..2026-08-16'],
  ['2025', '2025-01-01..2025-12-31'],
  ['2026', '2026-01-01..2026-08-16'],
  ['2026-08', '2026-08-01..2026-08-16'],
  ['2027', '2027-01-01..2027-12-31'],
  ['since the election until 30 June 2025', '2024-07-05..2025-06-30'],
  ['in 2025', '2025-01-01..2025-12-31'],
  ['last year', '2025-01-01..2025-12-31'],
  ['March 2026', '2026-03-01..2026-03-31'],
  ['march 2026', '2026-03-01..2026-03-31'],
  ['may', '2026-05-01..2026-05-31'],
  ['2026-03', '2026-03-01..2026-03-31'],
  ['since 2024-07-05', '2024-07-05..2026-08-16'],
  ['since 5 July 2024', '2024-07-05..2026-08-16'],
  ['since the election', '2024-07-05..2026-08-16'],
  ['since Labour took office', '2024-07-05..2026-08-16'],
  ['under Sunak', '2022-10-25..2024-07-04'],
  ['since 1 January 2025 until 30 June 2025', '2025-01-01..2025-06-30'],
  ['1 Jan to 30 Mar 2025', '2025-01-01..2025-03-30'],
  ['between 1 January and 30 March 2025', '2025-01-01..2025-03-30'],
  ['2025-01-01 to 2025-03-30', '2025-01-01..2025-03-30'],
  ['2025-01-01..2025-03-30', '2025-01-01..2025-03-30'],
  ['year to date', '2026-01-01..2026-08-16'],
  ['this year', '2026-01-01..2026-08-16'],
  ['so far this year', '2026-01-01..2026-08-16'],
  ['Q1 2025', '2025-01-01..2025-03-31'],
  ['q3 2024', '2024-07-01..2024-09-30'],
  ['first half of 2024', '2024-01-01..2024-06-30'],
  ['year to June 2026', '2025-07-01..2026-06-30'],
  ['17 August 2026', '2026-08-17'],
  ['17 Aug', '2026-08-17'],
  ['2026-08-09', '2026-08-09'],
  ['Sunday', '2026-08-16'],
  ['all', '2018-01-01..2026-08-16'],
  ['since records began', '2018-01-01..2026-08-16'],
])('"%s" is %s', (words, period) => {
  expect(said(words)).toBe(period);
});

test.each([
  'bananas',
  '2025 bananas',
  '',
  'last 0 days',
  '31 February 2025',
  '2025-02-31',
  '2025-03-30..2025-01-01',
  '1 Jan 2025, 3 Feb 2025',
  'in one day',
])('"%s" is wrong use, and the answer gives examples', (words) => {
  expect(() => said(words)).toThrow(
    expect.objectContaining({ name: 'Fault', exitCode: 2, message: expect.stringContaining('last 7 days') }),
  );
});

test('where the record ended long ago, the last 7 days are its own and this month stays this month', () => {
  const old = periodOf('2018-01-01', '2026-05-20');
  expect(said('last 7 days', old)).toBe('2026-05-14..2026-05-20');
  expect(said('year to date', old)).toBe('2026-01-01..2026-05-20');
  expect(said('this month', old)).toBe('2026-08-01..2026-08-17');
});

test('without a record, what goes on ends yesterday', () => {
  expect(parseWhen('year to date', today)).toEqual(periodOf('2026-01-01', '2026-08-17'));
});

test.each([
  ['last year', '2024-01-01..2024-03-30'],
  ['2022', '2022-01-01..2022-03-30'],
  ['a year earlier', '2024-01-01..2024-03-30'],
  ['Q2 2024', '2024-04-01..2024-06-30'],
])('1 January to 30 March 2025 compared with "%s" is %s', (words, expected) => {
  const { from, to } = parseComparison(words, periodOf('2025-01-01', '2025-03-30'), today, record);
  expect(`${from}..${to}`).toBe(expected);
});

test.each(['x'.repeat(10_000), `'; drop table article; --`, '<!channel> \0 \u202e🚤', 'last 7 days '.repeat(800)])(
  'hostile words are told again in short, and nothing else happens: %.30s',
  (words) => {
    const told = (() => {
      try {
        return said(words);
      } catch (error) {
        return (error as Error).message;
      }
    })();
    expect(told).toContain('\nWrite for example: yesterday, last 7 days');
    expect(told.split('\n')[0]?.length).toBeLessThan(200);
  },
);
