import { expect, test } from 'vitest';
import { repairsOf } from '../../src/check/repairs.ts';
import { tryRepairs } from '../../src/check/trial.ts';
import type { Reading } from '../../src/domain/claim.ts';
import type { Figure } from '../../src/domain/figure.ts';
import { periodOf } from '../../src/domain/period.ts';
import { daysOf } from '../extract/read-story.ts';
import { judgeOne, recordOn } from './judged.ts';

const total: Reading = {
  metric: 'small_boat_arrivals',
  period: periodOf('2025-01-01', '2025-03-30'),
  basis: 'stated',
  rule: 'as stated',
};

function periodsOf(reading: Reading): string[] {
  return repairsOf(reading).map(({ period, comparedWith }) =>
    [period, comparedWith].flatMap((days) => (days === undefined ? [] : daysOf(days))).join(' against '),
  );
}

test('a total may end a day before the one that is given', () => {
  expect(periodsOf(total)).toEqual(['2025-01-01..2025-03-29']);
});

test('a single day may be the day before', () => {
  expect(periodsOf({ ...total, period: periodOf('2025-03-30') })).toEqual(['2025-03-29']);
});

test('what goes on may be counted from the day after', () => {
  expect(periodsOf({ ...total, open: true })).toContain('2025-01-02..2025-03-30');
});

test('a comparison over a leap day may be of the same number of days', () => {
  const change = { ...total, comparedWith: periodOf('2024-01-01', '2024-03-30') };
  expect(periodsOf(change)).toContain('2025-01-01..2025-03-30 against 2024-01-01..2024-03-29');
});

test('a comparison of equal lengths is not counted another way', () => {
  const change = { ...total, comparedWith: periodOf('2023-01-01', '2023-03-30') };
  expect(periodsOf(change)).toEqual(['2025-01-01..2025-03-29 against 2023-01-01..2023-03-29']);
});

test('without a period there is nothing to repair', () => {
  expect(repairsOf({ metric: 'small_boat_arrivals', basis: 'implied', rule: 'none' })).toEqual([]);
});

test('every repair says so and has a name', () => {
  for (const repaired of repairsOf({ ...total, open: true })) {
    expect(repaired.basis).toBe('repaired');
    expect(repaired.rule).not.toBe(total.rule);
  }
});

test('a whole year is also tried as the finalised total', async () => {
  const figure: Figure = { kind: 'count', value: 45_774, hedge: 'exact', start: 0, end: 6 };
  const trials = tryRepairs(
    figure,
    { ...total, period: periodOf('2022-01-01', '2022-12-31') },
    await recordOn('2026-08-18'),
  );
  expect(trials.map((trial) => trial.now?.sum.value)).toContain(45_774);
});

test('the day of publication is given for no end of a month that is named', () => {
  const reading: Reading = {
    metric: 'small_boats',
    period: { from: Temporal.PlainDate.from('2023-11-01'), to: Temporal.PlainDate.from('2023-11-30') },
    basis: 'stated',
    rule: 'a named month',
  };
  expect(repairsOf(reading)).toEqual([]);
  expect(repairsOf({ ...reading, open: true })).not.toEqual([]);
});

test('a round number may be the official one cut down, which is said', async () => {
  const text = (people: string) => `In August 2022 ${people} people crossed the Channel in small boats.`;
  const cut = await judgeOne(text('8,000'), '2024-03-05');
  expect([cut.kind, cut.reading.rule]).toEqual(['agrees-on-another-reading', 'cut down, not rounded']);
  expect(cut.explanation).toContain('Home Office record: 8,631 people');
  expect(cut.explanation).toContain('Cut down to 8,000 rather than rounded.');
  expect((await judgeOne(text('9,600'), '2024-03-05')).kind).toBe('differs');
  expect((await judgeOne(text('7,000'), '2024-03-05')).kind).toBe('differs');
});
