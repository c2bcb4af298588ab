import { expect, test } from 'vitest';
import { onDay } from '../../src/domain/period.ts';
import { metrics } from '../../src/metrics/index.ts';
import { openRecord } from '../../src/worker/record-states.ts';
import { days, release } from '../contracts/store/store-for-tests.ts';
import { emptyStore } from './world.ts';

const day = (iso: string) => Temporal.PlainDate.from(iso);
const tenth = onDay(day('2026-07-10'));
const daily = { metric: 'small_boat_arrivals', basis: 'daily' } as const;

async function revisedRecord() {
  const { observations } = await emptyStore();
  await observations.record(release('2026-07-11T12:00:00Z'), days('2026-07-09', [80, 225]));
  await observations.record(release('2026-07-13T12:00:00Z'), days('2026-07-09', [80, 255]));
  return observations;
}

test('a story is held to the record of its day and to that of today', async () => {
  const record = await openRecord(await revisedRecord(), metrics);
  const { atTime, now } = await record.statesFor(['small_boat_arrivals'], day('2026-07-12'));
  expect([atTime(daily)?.sum(tenth), now(daily)?.sum(tenth)]).toEqual([225, 255]);
});

test('a release of the evening counts for the stories of that day', async () => {
  const record = await openRecord(await revisedRecord(), metrics);
  const { atTime } = await record.statesFor(['small_boat_arrivals'], day('2026-07-13'));
  expect(atTime(daily)?.sum(tenth)).toBe(255);
});

test('before the first release, the earliest stands in', async () => {
  const record = await openRecord(await revisedRecord(), metrics);
  const { atTime } = await record.statesFor(['small_boat_arrivals'], day('2026-07-10'));
  expect(atTime(daily)?.at(tenth)).toMatchObject({ value: 225, backfilled: true });
});

test('a series that is not in the record is absent, not empty', async () => {
  const record = await openRecord(await revisedRecord(), metrics);
  const { now } = await record.latestFor(['small_boats', 'returns']);
  expect(now({ metric: 'small_boats', basis: 'daily' })).toBeUndefined();
});

test('people per boat brings people and boats', async () => {
  const record = await openRecord(await revisedRecord(), metrics);
  const { now } = await record.latestFor(['people_per_boat']);
  expect(now(daily)?.sum(tenth)).toBe(255);
});

test('between two releases the store is asked once, however many days are asked for', async () => {
  const observations = await revisedRecord();
  let asked = 0;
  const counting = {
    vintages: observations.vintages,
    series: (...query: Parameters<typeof observations.series>) => {
      asked += 1;
      return observations.series(...query);
    },
  };
  const record = await openRecord(counting, metrics);
  for (let date = day('2024-01-01'); date.year === 2024; date = date.add({ days: 1 })) {
    await record.statesFor(['small_boats'], date);
  }
  expect(asked).toBeLessThanOrEqual(4);
});
