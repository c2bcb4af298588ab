import { expect, test } from 'vitest';
import { periodOf } from '../../src/domain/period.ts';
import { suggestComparison, suggestWhen } from '../../src/extract/suggest-when.ts';
import { parseComparison, parseWhen } from '../../src/extract/when.ts';

const today = Temporal.PlainDate.from('2026-08-18');
const record = periodOf('2018-01-01', '2026-08-17');
const suggest = (typed: string) => suggestWhen(typed, today, record);

test('every suggestion is a period that can be read', () => {
  const words = ['', 'l', 'q', '2', 'first', 'ma', '1 Jan to 30 Mar'].flatMap(suggest);
  expect(words.length).toBeGreaterThan(80);
  for (const each of words) expect(() => parseWhen(each, today, record)).not.toThrow();
  for (const each of suggestComparison('', today, record)) {
    expect(() => parseComparison(each, periodOf('2026-01-01', '2026-08-17'), today, record)).not.toThrow();
  }
});

test.each([
  ['', 'yesterday'],
  ['last', 'last 7 days'],
  ['mar', 'March 2026'],
  ['MARCH 2025', 'March 2025'],
  ['q1', 'Q1 2026'],
  ['202', '2026'],
  ['half 2024', 'first half of 2024'],
  ['elec', 'since the election'],
  ['1 Jan to 30 Mar', '1 Jan to 30 Mar 2025'],
  ['2025-01-01..2025-03-30', '2025-01-01..2025-03-30'],
])('who types "%s" is offered "%s"', (typed, offered) => {
  expect(suggest(typed)).toContain(offered);
});

test('a comparison begins with last year and the years of the record', () => {
  expect(suggestComparison('', today, record).slice(0, 3)).toEqual(['last year', '2025', '2024']);
  expect(suggestComparison('202', today, record)).toContain('2022');
});

test.each(['bananas', 'x'.repeat(10_000), '🚤', "'; drop table", '\0', '\u202e7102'])(
  'nothing goes on from "%s"',
  (typed) => {
    expect(suggest(typed)).toEqual([]);
  },
);
