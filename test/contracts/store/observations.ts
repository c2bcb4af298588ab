import { describe, expect, test } from 'vitest';
import type { Observation } from '../../../src/domain/observation.ts';
import { onDay, periodOf } from '../../../src/domain/period.ts';
import type { NewDatabase } from '../store.ts';
import { days, moment, openForGroup, release, total } from './store-for-tests.ts';

export function describeObservations(newDatabase: NewDatabase): void {
  describe('observations', () => {
    const store = openForGroup(newDatabase);
    const day = (text: string) => onDay(Temporal.PlainDate.from(text));
    const arrivals = (variant: string, query: { asOf?: Temporal.Instant; backfill?: boolean } = {}) =>
      store().observations.series('small_boat_arrivals', { variant, ...query });

    test('the first release adds all its numbers and sums over them', async () => {
      const given = days('2026-08-11', [1, 0, 250], { variant: 'first' });
      expect(await store().observations.record(release('2026-08-18'), given)).toEqual({
        isNew: true,
        added: 3,
        unchanged: 0,
        revised: [],
      });
      const series = await arrivals('first');
      expect(series.sum(periodOf('2026-08-11', '2026-08-13'))).toBe(251);
      expect(series.at(day('2026-08-12'))).toMatchObject({ value: 0, backfilled: false });
      expect(series.at(day('2026-08-12'))?.publishedAt.toString()).toBe('2026-08-18T12:00:00Z');
      expect(series).toMatchObject({ metric: 'small_boat_arrivals', basis: 'daily', variant: 'first' });
    });

    test('a release that another process keeps is in the series that is read next', async () => {
      const open = await newDatabase();
      const [reader, writer] = [await open(), await open()];
      const read = (query = {}) => reader.observations.series('small_boat_arrivals', query);
      const one = periodOf('2026-08-11', '2026-08-11');
      try {
        await writer.observations.record(release('2026-08-12'), days('2026-08-11', [1]));
        expect([(await read()).sum(one), (await read()).sum(one)]).toEqual([1, 1]);
        await writer.observations.record(release('2026-08-14'), days('2026-08-11', [2]));
        expect((await read()).sum(one)).toBe(2);
        expect((await read({ asOf: moment('2026-08-13') })).sum(one)).toBe(1);
        expect((await read({ asOf: moment('2026-08-11') })).sum(one)).toBeUndefined();
        expect((await read({ asOf: moment('2026-08-11'), backfill: true })).sum(one)).toBe(1);
        expect((await read({ asOf: moment('2026-09-01') })).sum(one)).toBe(2);
      } finally {
        await reader.close();
        await writer.close();
      }
    });

    test('the same release twice adds nothing, in whatever order its rows stand', async () => {
      const given = days('2026-08-11', [1, 2, 3], { variant: 'twice' });
      await store().observations.record(release('2026-08-18'), given);
      const seenLater = release('2026-08-18', { seenAt: moment('2026-09-01') });
      expect(await store().observations.record(seenLater, given.toReversed())).toEqual({
        isNew: false,
        added: 0,
        unchanged: 0,
        revised: [],
      });
      expect(await historyOf('twice', '2026-08-11')).toHaveLength(1);
    });

    test('of two numbers that one release gives for one day the first stands', async () => {
      const variant = 'doubled';
      const given = [...days('2026-08-11', [1, 2], { variant }), ...days('2026-08-12', [3], { variant })];
      expect(await store().observations.record(release('2026-08-18'), given)).toMatchObject({ added: 2 });
      expect((await arrivals(variant)).at(day('2026-08-12'))?.value).toBe(2);
    });

    test('other content under the same date of publication is another release, and the later seen stands', async () => {
      await store().observations.record(release('2026-08-18'), days('2026-08-17', [250], { variant: 'v2' }));
      const second = release('2026-08-18', { seenAt: moment('2026-08-20') });
      const recorded = await store().observations.record(second, days('2026-08-17', [255], { variant: 'v2' }));
      expect(recorded).toMatchObject({ isNew: true, revised: [{ previous: 250 }] });
      expect((await arrivals('v2')).at(day('2026-08-17'))?.value).toBe(255);
    });

    test('a revised number is told with the release that it replaces, over every route', async () => {
      const first = release('2026-07-11', { note: 'as published' });
      await store().observations.record(first, days('2026-07-09', [100, 225], { variant: 'revised' }));
      await store().observations.record(release('2026-07-12'), days('2026-07-09', [100], { variant: 'revised' }));
      const weekly = release('2026-07-13', { route: 'time-series' });
      const given = days('2026-07-09', [100, 255, 7], { variant: 'revised', note: 'Revised' });
      const recorded = await store().observations.record(weekly, given);
      expect(recorded).toEqual({
        isNew: true,
        added: 1,
        unchanged: 1,
        revised: [{ observation: given[1], previous: 225, previousVintage: first }],
      });
    });

    test('a series is as known at the moment asked for', async () => {
      const variant = 'as of';
      await store().observations.record(release('2026-07-11'), days('2026-07-10', [225], { variant }));
      await store().observations.record(release('2026-07-13'), days('2026-07-10', [255], { variant }));
      const value = async (asOf: string) =>
        (await arrivals(variant, { asOf: moment(asOf) })).at(day('2026-07-10'))?.value;
      expect(await value('2026-07-10')).toBeUndefined();
      expect(await value('2026-07-11T11:59:59.999Z')).toBeUndefined();
      expect(await value('2026-07-11T12:00:00Z')).toBe(225);
      expect(await value('2026-07-12')).toBe(225);
      expect(await value('2026-07-13')).toBe(255);
    });

    test('an older release that arrives later changes nothing but what was known in its time', async () => {
      const variant = 'late';
      await store().observations.record(release('2026-07-13'), days('2026-07-10', [255], { variant }));
      const late = await store().observations.record(release('2026-07-11'), days('2026-07-09', [1, 225], { variant }));
      expect(late).toEqual({ isNew: true, added: 2, unchanged: 0, revised: [] });
      expect((await arrivals(variant)).at(day('2026-07-10'))?.value).toBe(255);
      expect((await arrivals(variant)).at(day('2026-07-09'))?.value).toBe(1);
      expect((await arrivals(variant, { asOf: moment('2026-07-12') })).at(day('2026-07-10'))?.value).toBe(225);
    });

    test('where no release of that moment is left, the earliest later one stands in and is marked', async () => {
      const variant = 'backfill';
      await store().observations.record(release('2026-01-05'), days('2026-01-04', [10], { variant }));
      await store().observations.record(release('2026-02-20'), days('2026-01-01', [1, 2, 3, 11], { variant }));
      await store().observations.record(release('2026-05-01'), days('2026-01-01', [9, 9, 9, 9], { variant }));
      const asOf = moment('2026-01-06');
      expect((await arrivals(variant, { asOf })).points).toHaveLength(1);
      const series = await arrivals(variant, { asOf, backfill: true });
      expect(series.points.map(({ value, backfilled }) => [value, backfilled])).toEqual([
        [1, true],
        [2, true],
        [3, true],
        [10, false],
      ]);
      expect((await arrivals(variant, { backfill: true })).points.every((point) => !point.backfilled)).toBe(true);
    });

    test('45,755 and 45,774 people in 2022 stand side by side, by basis', async () => {
      const variant = 'bases';
      await store().observations.record(release('2023-01-20'), [
        total('2022-01-01', '2022-12-31', 45_755, { basis: 'daily', variant }),
      ]);
      const quarterly = release('2023-02-23', { route: 'quarterly-statistics' });
      const recorded = await store().observations.record(quarterly, [
        total('2022-01-01', '2022-12-31', 45_774, { variant }),
      ]);
      expect(recorded).toMatchObject({ added: 1, revised: [] });
      const in2022 = async (basis: 'daily' | 'annual') =>
        (await store().observations.series('small_boat_arrivals', { basis, variant })).sum(
          periodOf('2022-01-01', '2022-12-31'),
        );
      expect(await in2022('daily')).toBe(45_755);
      expect(await in2022('annual')).toBe(45_774);
    });

    test('people and cases waiting are two series, and neither is the series without a variant', async () => {
      const stock = (value: number, variant?: string): Observation => ({
        metric: 'asylum_backlog',
        basis: 'snapshot',
        ...(variant !== undefined && { variant }),
        period: day('2025-12-31'),
        value,
      });
      const edition = release('2026-05-21', { route: 'quarterly-statistics' });
      await store().observations.record(edition, [stock(64_426, 'people'), stock(48_723, 'cases'), stock(1)]);
      const value = async (variant?: string) => {
        const query = { basis: 'snapshot', ...(variant !== undefined && { variant }) } as const;
        return (await store().observations.series('asylum_backlog', query)).at(day('2025-12-31'))?.value;
      };
      expect([await value('people'), await value('cases'), await value()]).toEqual([64_426, 48_723, 1]);
    });

    test('calendar years and years from April of one table are both found', async () => {
      const variant = 'years';
      const given = [
        total('2024-01-01', '2024-12-31', 36_816, { variant }),
        total('2024-04-01', '2025-03-31', 38_023.5, { variant }),
        total('2025-01-01', '2025-12-31', 41_472, { variant }),
      ];
      await store().observations.record(release('2026-05-21'), given);
      const series = await store().observations.series('small_boat_arrivals', { basis: 'annual', variant });
      expect(given.map(({ period }) => series.at(period)?.value)).toEqual([36_816, 38_023.5, 41_472]);
      expect(series.points).toHaveLength(3);
    });

    test('a day that no release gives stays missing, and so does every sum over it', async () => {
      const variant = 'missing';
      const given = [...days('2026-06-19', [5, 6, 7], { variant }), ...days('2026-06-23', [8], { variant })];
      await store().observations.record(release('2026-06-24'), given);
      const series = await arrivals(variant);
      expect(series.at(day('2026-06-22'))).toBeUndefined();
      expect(series.sum(periodOf('2026-06-19', '2026-06-23'))).toBeUndefined();
      expect(series.sum(periodOf('2026-06-19', '2026-06-21'))).toBe(18);
      await store().observations.record(release('2026-06-25'), days('2026-06-22', [27], { variant }));
      expect((await arrivals(variant)).sum(periodOf('2026-06-19', '2026-06-23'))).toBe(53);
    });

    test('a day that the newest release leaves out keeps the number of the release before', async () => {
      const variant = 'hole';
      await store().observations.record(release('2026-06-23'), days('2026-06-20', [1, 2, 3], { variant }));
      const holed = [...days('2026-06-20', [10], { variant }), ...days('2026-06-22', [30], { variant })];
      await store().observations.record(release('2026-06-24'), holed);
      expect((await arrivals(variant)).points.map(({ value }) => value)).toEqual([10, 2, 30]);
    });

    test('the history of a day holds every number with its release, also of two routes that disagree', async () => {
      const variant = 'history';
      const page = release('2022-11-29');
      const weekly = release('2022-12-06', { route: 'weekly-page', note: 'a secondary copy' });
      const boats = (value: number, more: Partial<Observation> = {}) =>
        days('2022-11-28', [value], { metric: 'small_boats', variant, ...more })[0] as Observation;
      await store().observations.record(weekly, [boats(10, { note: 'Revised', printed: '28 November' })]);
      await store().observations.record(page, [boats(7)]);
      const date = Temporal.PlainDate.from('2022-11-28');
      expect(await store().observations.history('small_boats', 'daily', date, date)).toStrictEqual([
        { observation: boats(7), vintage: page },
        { observation: boats(10, { note: 'Revised', printed: '28 November' }), vintage: weekly },
      ]);
    });

    test('the history of some days holds those days alone, and a week by its first day', async () => {
      const variant = 'part';
      const metric = 'uncontrolled_landings';
      await store().observations.record(
        release('2026-08-18'),
        days('2026-08-01', [1, 2, 3, 4, 5], { variant, metric }),
      );
      const week = total('2026-08-03', '2026-08-09', 9, { basis: 'weekly', metric, variant });
      await store().observations.record(release('2026-08-18'), [week]);
      const values = async (basis: 'daily' | 'weekly', from: string, to: string) =>
        (
          await store().observations.history(metric, basis, Temporal.PlainDate.from(from), Temporal.PlainDate.from(to))
        ).map(({ observation }) => observation.value);
      expect(await values('daily', '2026-08-02', '2026-08-03')).toEqual([2, 3]);
      expect(await values('daily', '2026-07-01', '2026-08-01')).toEqual([1]);
      expect(await values('daily', '2026-08-05', '2026-09-01')).toEqual([5]);
      expect(await values('weekly', '2026-08-03', '2026-08-03')).toEqual([9]);
      expect(await values('weekly', '2026-08-04', '2026-08-09')).toEqual([]);
    });

    test('a release without figures is kept, and releases are listed newest first', async () => {
      const [quiet, loud] = [release('2101-02-05'), release('2101-02-06')];
      await store().observations.record(loud, days('2101-02-05', [1]));
      expect(await store().observations.record(quiet, [])).toMatchObject({ isNew: true, added: 0 });
      expect((await store().observations.vintages()).slice(0, 2)).toStrictEqual([loud, quiet]);
    });

    test('a metric of which nothing is kept gives an empty series', async () => {
      const series = await store().observations.series('net_migration', { basis: 'annual', backfill: true });
      expect(series).toMatchObject({ points: [], span: undefined });
      expect(series.sum(periodOf('2025-01-01', '2025-12-31'))).toBeUndefined();
    });

    async function historyOf(variant: string, date: string) {
      const from = Temporal.PlainDate.from(date);
      const all = await store().observations.history('small_boat_arrivals', 'daily', from, from);
      return all.filter(({ observation }) => observation.variant === variant);
    }
  });
}
