import { expect, test } from 'vitest';
import type { Alert } from '../../src/domain/alert.ts';
import type { Series } from '../../src/domain/series.ts';
import { alertsOf, changesOfLast, type Days, newDayOn, peopleFrom } from './releases.ts';

/** 10 people a day, and on some days as many as told. */
const usual = (to: string, busy: Readonly<Record<string, number | undefined>>, from = '2022-01-01') =>
  peopleFrom(from, to, (day) => (day.toString() in busy ? busy[day.toString()] : 10));
const lastDay = ({ points }: Series) => points.at(-1);

/** What the last day of the series gives to say beside itself. */
function marks(people: Series): readonly Alert[] {
  const last = lastDay(people);
  if (last === undefined) return [];
  return alertsOf(newDayOn(last.period.to.toString(), last.value), people).filter(({ kind }) => kind !== 'new-day');
}

/** Keys of what changes give to say, without marks that they correct. */
const saidOf = (...given: Parameters<typeof alertsOf>) =>
  alertsOf(...given)
    .filter(({ kind }) => kind !== 'corrected')
    .map(({ key }) => key);

const keys = (people: Series) => marks(people).map(({ key }) => key);

test('people and boats of a day are one alert', () => {
  const alerts = alertsOf(newDayOn('2026-07-15', 10), usual('2026-07-15', {}));
  expect(alerts).toMatchObject([
    { kind: 'new-day', key: 'new-day small_boat_arrivals 2026-07-15', value: 10, boats: 1 },
  ]);
});

test('a day without arrivals says how long its run is, and how many days with arrivals came before', () => {
  const runOn = (day: string, busy: Readonly<Record<string, number | undefined>>) =>
    alertsOf(newDayOn(day, 0), usual(day, busy, '2026-07-01')).flatMap((alert) =>
      alert.kind === 'new-day' ? [alert.run] : [],
    );
  expect(runOn('2026-07-10', { '2026-07-02': 0, '2026-07-10': 0 })).toEqual([{ quiet: 1, busy: 7 }]);
  expect(runOn('2026-07-10', { '2026-07-08': 0, '2026-07-09': 0, '2026-07-10': 0 })).toEqual([{ quiet: 3, busy: 7 }]);
  expect(runOn('2026-07-10', { '2026-07-09': undefined, '2026-07-10': 0 })).toEqual([{ quiet: 1, busy: 0 }]);
});

test('the highest day on record is told with the highest before', () => {
  const people = usual('2026-07-15', { '2022-02-01': 700, '2022-02-02': 700, '2023-09-02': 800, '2026-07-15': 900 });
  expect(marks(people)).toMatchObject([
    {
      kind: 'record',
      of: 'day',
      among: 'record',
      value: 900,
      previous: 800,
      key: 'record small_boat_arrivals day 2026-07-15',
    },
  ]);
});

test('the highest day of this year is told with the last that was as high', () => {
  const people = usual('2026-07-15', { '2023-09-02': 800, '2025-09-02': 500, '2026-05-01': 490, '2026-07-15': 500 });
  const [record, ...others] = marks(people);
  expect(others).toEqual([]);
  expect(record).toMatchObject({ of: 'day', among: 'year', previous: 500 });
  expect(record?.kind === 'record' && `${record.before?.period.to}`).toBe('2025-09-02');
});

test('the highest day for a month is no record, and neither is a busy day early in January', () => {
  expect(keys(usual('2026-07-15', { '2026-06-01': 500, '2026-07-15': 400 }))).toEqual([]);
  expect(keys(usual('2026-01-20', { '2025-12-01': 500, '2026-01-20': 400 }))).toEqual([]);
});

test('with a day missing nothing before it is known, so no record is told', () => {
  const missing = { '2026-03-01': undefined, '2026-07-15': 5_000 };
  expect(keys(usual('2026-07-15', missing))).toEqual([]);
});

test('the highest week is that from Monday to Sunday, when its Sunday is known', () => {
  const busy = { '2026-07-13': 80, '2026-07-14': 80, '2026-07-15': 80, '2026-06-02': 100, '2026-06-20': 100 };
  expect(keys(usual('2026-07-18', busy))).toEqual([]);
  expect(marks(usual('2026-07-19', busy))).toMatchObject([{ of: 'week', value: 280, previous: 160 }]);
});

test('the highest month, and the highest July, are told when the month is over', () => {
  const high = { '2026-07-10': 99 };
  const higher = { '2025-09-02': 500, '2025-09-20': 500 };
  expect(marks(usual('2026-07-31', { ...high, '2025-09-02': 99 }))).toMatchObject([
    { of: 'month', among: 'record', value: 399 },
  ]);
  expect(marks(usual('2026-07-31', { ...high, ...higher }))).toMatchObject([
    { of: 'month', among: 'same-month', value: 399, previous: 310 },
  ]);
});

test('a year that goes ahead of all others by the same date is told on that day alone', () => {
  const busy = { '2026-06-10': 700, '2026-07-14': 400, '2025-03-01': 900, '2024-03-01': 200, '2025-09-02': 500 };
  expect(keys(usual('2026-07-14', busy))).toEqual([
    'record small_boat_arrivals year-to-date 2026-07-14',
    'lead small_boat_arrivals 2026-07-14 ahead',
  ]);
  expect(keys(usual('2026-07-15', busy))).toEqual([]);
});

test('every 5,000 people of the year are a milestone, on the day that passes them', () => {
  const busy = { '2026-07-14': 8_200, '2022-09-01': 9_000 };
  const found = marks(usual('2026-07-14', busy)).filter(({ kind }) => kind === 'milestone');
  expect(found.map(({ key }) => key)).toEqual([
    'milestone small_boat_arrivals 2026 5000',
    'milestone small_boat_arrivals 2026 10000',
    'milestone small_boat_arrivals 2024-07-05 10000',
  ]);
  expect(keys(usual('2026-07-15', busy))).toEqual([]);
});

test('exactly 5,000 are 5,000, and a day missing in the year leaves no total to pass anything', () => {
  const busy = { '2022-09-01': 9_000, '2026-07-14': 5_000 - 194 * 10 };
  expect(keys(usual('2026-07-14', busy))).toContain('milestone small_boat_arrivals 2026 5000');
  expect(keys(usual('2026-07-14', { ...busy, '2026-02-01': undefined }))).toEqual([]);
});

test('a revision can pass a milestone without a new day', () => {
  const days = (people: number): Days => ({ '2026-07-14': [people, 1] });
  const changes = changesOfLast([
    { at: '2026-07-15T12:00:00Z', days: days(3_055) },
    { at: '2026-07-16T12:00:00Z', days: days(3_075) },
  ]);
  const people = usual('2026-07-14', { '2026-07-14': 3_075, '2022-09-01': 9_000 });
  expect(saidOf(changes, people)).toEqual([
    'revised small_boat_arrivals 2026-07-14 3055>3075 2607161200',
    'milestone small_boat_arrivals 2026 5000',
  ]);
});

test('a new day that passes a milestone together with a revision tells it once', () => {
  const changes = changesOfLast([
    { at: '2026-07-15T12:00:00Z', days: { '2026-07-13': [3_000, 1] } },
    { at: '2026-07-16T12:00:00Z', days: { '2026-07-13': [3_065, 1], '2026-07-14': [5, 1] } },
  ]);
  const people = usual('2026-07-14', { '2026-07-13': 3_065, '2026-07-14': 5, '2022-09-01': 9_000 });
  expect(saidOf(changes, people)).toEqual([
    'revised small_boat_arrivals 2026-07-13 3000>3065 2607161200',
    'new-day small_boat_arrivals 2026-07-14',
    'milestone small_boat_arrivals 2026 5000',
  ]);
});

test('this year falls behind last year on the day on which it does, not before February', () => {
  const behind = { '2025-07-15': 400, '2022-09-01': 9_000, '2026-03-01': 20 };
  expect(marks(usual('2026-07-15', behind))).toMatchObject([{ kind: 'lead', isAhead: false }]);
  expect(keys(usual('2026-07-16', behind))).toEqual([]);
  expect(keys(usual('2026-01-15', { '2025-01-15': 400, '2026-01-03': 11 }))).toEqual([]);
});

test('a year level with the last keeps the lead that was', () => {
  const level = { '2026-03-01': 20, '2025-07-15': 20, '2022-02-01': 9_000 };
  expect(keys(usual('2026-07-15', level))).toEqual([]);
  expect(keys(usual('2026-07-16', { ...level, '2026-07-16': 11 }))).toEqual([]);
  expect(keys(usual('2026-07-16', { ...level, '2026-07-16': 9 }))).toEqual([
    'lead small_boat_arrivals 2026-07-16 behind',
  ]);
});

const quiet = (from: string, days: number) =>
  Object.fromEntries(
    Array.from({ length: days }, (_, i) => [Temporal.PlainDate.from(from).add({ days: i }).toString(), 0]),
  );

test('a week without arrivals is told on its seventh day, once for the run', () => {
  const run = { ...quiet('2026-06-05', 9), ...quiet('2024-08-01', 8), '2025-02-01': 999 };
  expect(keys(usual('2026-06-10', run))).toEqual([]);
  expect(marks(usual('2026-06-11', run)).filter(({ kind }) => kind === 'quiet')).toMatchObject([
    { key: 'quiet small_boat_arrivals 2026-06-05' },
  ]);
  expect(keys(usual('2026-06-12', run))).toEqual([]);
  const [alert] = marks(usual('2026-06-11', run)).filter((each) => each.kind === 'quiet');
  expect(`${alert?.lastRun}`).toBe('2024-08-08');
});

test('a missing day is no quiet day, and winter is no season', () => {
  expect(keys(usual('2026-06-11', { ...quiet('2026-06-05', 7), '2026-06-08': undefined }))).toEqual([]);
  expect(keys(usual('2026-12-11', quiet('2026-12-01', 11)))).toEqual([]);
  expect(keys(usual('2026-04-05', quiet('2026-03-28', 9)))).toEqual([]);
});

test('people and boats of a revised day are one alert, and its key names both numbers and the release', () => {
  const changes = changesOfLast([
    { at: '2026-07-11T12:00:00Z', days: { '2026-07-10': [225, 4, 0] } },
    { at: '2026-07-13T12:05:00Z', days: { '2026-07-10': [255, 5, 0] } },
  ]);
  expect(alertsOf(changes, usual('2026-07-10', { '2026-07-10': 255 })).slice(0, 1)).toMatchObject([
    {
      kind: 'revised',
      key: 'revised small_boat_arrivals 2026-07-10 225>255 2607131205',
      value: 255,
      previous: 225,
      changes: [
        { metric: 'small_boat_arrivals', previous: 225, value: 255 },
        { metric: 'small_boats', previous: 4, value: 5 },
      ],
    },
  ]);
});

test('where boats alone were counted anew, the alert is on boats', () => {
  const changes = changesOfLast([
    { at: '2026-07-11T12:00:00Z', days: { '2026-07-10': [225, 4] } },
    { at: '2026-07-13T12:05:00Z', days: { '2026-07-10': [225, 5] } },
  ]);
  expect(alertsOf(changes, usual('2026-07-10', {}))).toMatchObject([
    { kind: 'revised', metric: 'small_boats', previous: 4, value: 5 },
  ]);
});

test('a recount of many days is one alert', () => {
  const days = (people: number): Days =>
    Object.fromEntries(Array.from({ length: 8 }, (_, i) => [`2026-07-0${i + 1}`, [people, 1] as const]));
  const changes = changesOfLast([
    { at: '2026-07-11T12:00:00Z', days: days(10) },
    { at: '2026-08-14T12:05:00Z', route: 'time-series', days: days(11) },
  ]);
  expect(alertsOf(changes, usual('2026-07-10', {}))).toMatchObject([
    { kind: 'revised', days: 8, previous: 80, value: 88 },
  ]);
});

test('two routes that go on differing are told under one key whichever spoke last', () => {
  const page = { '2026-07-10': [225, 4] } as const;
  const sheet = { '2026-07-10': [255, 4] } as const;
  const given = [
    { at: '2026-07-11T12:00:00Z', days: page },
    { at: '2026-07-17T08:00:00Z', route: 'time-series', days: sheet },
    { at: '2026-07-17T12:00:00Z', days: page },
    { at: '2026-07-24T08:00:00Z', route: 'time-series', days: sheet },
  ] as const;
  const found = [3, 4].map((many) => alertsOf(changesOfLast(given.slice(0, many)), usual('2026-07-10', {})));
  expect(found.flat().map(({ kind, key }) => `${kind}: ${key}`)).toEqual([
    'watchdog: watchdog small_boat_arrivals 2026-07-10 225|255',
    'watchdog: watchdog small_boat_arrivals 2026-07-10 225|255',
  ]);
});

test('no key is longer than a button can carry', () => {
  const changes = changesOfLast([
    { at: '2026-07-11T12:00:00Z', days: { '2026-07-10': [1_225, 44, 110] } },
    { at: '2026-07-13T12:05:00Z', days: { '2026-07-10': [1_225, 44, 112] } },
  ]);
  const all = alertsOf(changes, usual('2026-07-10', {}));
  expect(all).toHaveLength(1);
  for (const { key } of all) expect(key.length).toBeLessThanOrEqual(60);
});
