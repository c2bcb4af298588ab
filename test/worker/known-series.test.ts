import { expect, test } from 'vitest';
import { periodOf } from '../../src/domain/period.ts';
import { knownSeries } from '../../src/worker/known-series.ts';
import { days, release } from '../contracts/store/store-for-tests.ts';
import { emptyStore } from './world.ts';

const day = (iso: string) => Temporal.PlainDate.from(iso);

async function record() {
  const { observations } = await emptyStore();
  await observations.record(release('2026-07-11T12:00:00Z'), days('2026-07-09', [80, 225]));
  await observations.record(release('2026-07-13T12:00:00Z'), days('2026-07-09', [80, 255, 0, 12]));
  return observations;
}

test('without a day it is the record as known now', async () => {
  const series = await knownSeries(await record(), 'small_boat_arrivals');
  expect(series.sum(periodOf('2026-07-09', '2026-07-12'))).toBe(347);
});

test('as of a day it ends where its releases ended, with their numbers', async () => {
  const series = await knownSeries(await record(), 'small_boat_arrivals', { asOf: day('2026-07-12') });
  expect(series.points.map(({ value }) => value)).toEqual([80, 225]);
});

test('as of a day without releases later ones stand in, but not for days to come', async () => {
  const series = await knownSeries(await record(), 'small_boat_arrivals', { asOf: day('2026-07-10') });
  expect(series.points.map(({ value, backfilled }) => [value, backfilled])).toEqual([[80, true]]);
});
