import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Observation } from '../../src/domain/observation.ts';
import { daysIn, onDay, type Period, periodOf } from '../../src/domain/period.ts';
import { readBundledRecord, writeBundledRecord } from '../../src/readers/bundled-record.ts';
import type { Release } from '../../src/readers/release.ts';

const shipped = readFileSync(join(import.meta.dirname, '..', '..', 'feeds', 'official', 'record.txt'), 'utf8');
const record = readBundledRecord(shipped);

function sum(observations: readonly Observation[], metric: string, basis: string, period: Period): number {
  const inside = observations.filter(
    (each) =>
      each.metric === metric &&
      each.basis === basis &&
      each.variant === undefined &&
      Temporal.PlainDate.compare(each.period.from, period.from) >= 0 &&
      Temporal.PlainDate.compare(each.period.to, period.to) <= 0,
  );
  expect(inside.reduce((days, each) => days + daysIn(each.period), 0)).toBe(daysIn(period));
  return inside.reduce((total, each) => total + each.value, 0);
}

function releasesBy(route: string): readonly Release[] {
  return record.filter((release) => release.vintage.route === route);
}

const newest = releasesBy('time-series').at(-1)?.observations ?? [];

test('the shipped record says 6,642 people in 119 boats for 1 January to 30 March 2025', () => {
  const period = periodOf('2025-01-01', '2025-03-30');
  expect(sum(newest, 'small_boat_arrivals', 'daily', period)).toBe(6642);
  expect(sum(newest, 'small_boats', 'daily', period)).toBe(119);
});

test('two official totals for 2022 stand side by side: 45,755 by day and 45,774 by quarter', () => {
  const year = periodOf('2022-01-01', '2022-12-31');
  expect(sum(newest, 'small_boat_arrivals', 'daily', year)).toBe(45755);
  const finalised = releasesBy('quarterly-statistics').find((release) =>
    release.observations.some((each) => each.metric === 'small_boat_arrivals' && each.basis === 'quarterly'),
  );
  expect(sum(finalised?.observations ?? [], 'small_boat_arrivals', 'quarterly', year)).toBe(45774);
});

test('the record runs from 1 January 2018 to 20 August 2026 without a missing day', () => {
  expect(sum(newest, 'small_boat_arrivals', 'daily', periodOf('2018-01-01', '2026-08-20'))).toBeGreaterThan(208_000);
  expect(newest.filter((each) => each.metric === 'crossings_prevented').length).toBe(120);
});

test('22 August 2022 was first 1,295 people, on the page of the next day', () => {
  const said = record.flatMap(({ vintage, observations }) =>
    observations
      .filter(
        (each) =>
          each.metric === 'small_boat_arrivals' &&
          each.period.from.toString() === '2022-08-22' &&
          each.basis === 'daily',
      )
      .map((each) => `${vintage.publishedAt.toString().slice(0, 10)} ${each.value}`),
  );
  expect(said[0]).toBe('2022-08-23 1295');
  expect(said.at(-1)).toMatch(/^2026-08-21 /);
});

test('older editions are kept where they differ: the week ending 19 April 2026 read 322 on 1 May', () => {
  const [february, may] = releasesBy('time-series');
  const week = may?.observations.find(
    (each) => each.metric === 'crossings_prevented' && each.period.to.toString() === '2026-04-19',
  );
  expect([week?.value, may?.vintage.note]).toEqual([
    322,
    'Only the figures that differ from the edition of 21 August 2026.',
  ]);
  expect(february?.observations.some((each) => each.metric === 'uncontrolled_landings')).toBe(true);
});

test('the record names its licence, its sources and which of its tables are secondary copies', () => {
  expect(shipped).toContain('Contains public sector information licensed under the Open Government Licence v3.0');
  for (const source of ['Home Office / Border Force', 'Ministry of Defence', 'Office for National Statistics']) {
    expect(shipped.slice(0, 800)).toContain(source);
  }
  const copies = [...releasesBy('quarterly-statistics'), ...releasesBy('net-migration')];
  expect(copies.length).toBeGreaterThanOrEqual(9);
  for (const { vintage } of copies) expect(vintage.note).toMatch(/^A secondary copy of /);
});

test('the record is small, and comes back from writing to the letter', () => {
  expect(shipped.length).toBeLessThan(200_000);
  expect(writeBundledRecord(readBundledRecord(shipped))).toBe(shipped);
});

test('releases come back as they were written: gaps, variants, marks, print, notes and odd years', () => {
  const at = Temporal.Instant.from('2026-04-22T13:08:38.5Z');
  const day = (date: string, value: number, more: Partial<Observation> = {}): Observation => ({
    metric: 'small_boat_arrivals',
    basis: 'daily',
    period: onDay(Temporal.PlainDate.from(date)),
    value,
    ...more,
  });
  const year = (from: string, to: string, value: number): Observation => ({
    metric: 'returns',
    basis: 'annual',
    variant: 'refused-at-port',
    period: periodOf(from, to),
    value,
  });
  const stock = (date: string, value: number): Observation => ({
    ...day(date, value),
    metric: 'asylum_hotels',
    basis: 'snapshot',
  });
  const release: Release = {
    vintage: {
      route: 'daily-page',
      publishedAt: at,
      seenAt: at,
      url: 'https://example.org/page',
      note: 'A note of its own.',
    },
    observations: [
      day('2026-02-27', 3),
      day('2026-02-28', 0),
      day('2026-03-02', 1024, { note: 'Revised; twice', printed: '2 March 2025' }),
      day('2026-08-02', 5),
      year('2025-01-01', '2025-12-31', 7),
      year('2025-04-01', '2026-03-31', 8),
      stock('2025-12-31', 30657),
      stock('2026-03-31', 20885),
      stock('2026-09-30', 1),
    ],
  };
  const text = writeBundledRecord([release, { ...release, vintage: { ...release.vintage, route: 'weekly-page' } }]);
  expect(text).toContain('\n3 0\n. 1024\nmark 2026-03-02 Revised; twice\nprinted 2026-03-02 2 March 2025\n');
  const [first, second] = readBundledRecord(text);
  expect(first).toEqual(release);
  expect(second?.vintage.route).toBe('weekly-page');
});

test('a record that has been damaged says in which line', () => {
  expect(() => readBundledRecord('something else')).toThrow('the first line is not');
  const damaged = shipped.replace('\nrun ', '\nrum ');
  expect(() => readBundledRecord(damaged)).toThrow(/line \d+ cannot be read: rum /);
});
