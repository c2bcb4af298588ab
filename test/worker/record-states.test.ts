import { expect, test } from 'vitest';
import { onDay, periodOf } from '../../src/domain/period.ts';
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
  const record = await openRecord(await revisedRecord());
  const { atTime, now } = await record.statesFor([{ metric: 'small_boat_arrivals' }], day('2026-07-12'));
  expect([atTime(daily)?.sum(tenth), now(daily)?.sum(tenth)]).toEqual([225, 255]);
});

test('a release of the evening counts for the stories of that day', async () => {
  const record = await openRecord(await revisedRecord());
  const { atTime } = await record.statesFor([{ metric: 'small_boat_arrivals' }], day('2026-07-13'));
  expect(atTime(daily)?.sum(tenth)).toBe(255);
});

test('before the first release, the earliest stands in', async () => {
  const record = await openRecord(await revisedRecord());
  const { atTime } = await record.statesFor([{ metric: 'small_boat_arrivals' }], day('2026-07-10'));
  expect(atTime(daily)?.at(tenth)).toMatchObject({ value: 225, backfilled: true });
});

test('a series that is not in the record is absent, not empty', async () => {
  const record = await openRecord(await revisedRecord());
  const { now } = await record.latestFor([{ metric: 'small_boats' }, { metric: 'returns' }]);
  expect(now({ metric: 'small_boats', basis: 'daily' })).toBeUndefined();
});

test('boats bring people, whose number a story may print for theirs', async () => {
  const record = await openRecord(await revisedRecord());
  const { now } = await record.latestFor([{ metric: 'small_boats' }]);
  expect(now(daily)?.sum(tenth)).toBe(255);
});

test('people per boat brings people and boats', async () => {
  const record = await openRecord(await revisedRecord());
  const { now } = await record.latestFor([{ metric: 'people_per_boat' }]);
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
  const record = await openRecord(counting);
  for (let date = day('2024-01-01'); date.year === 2024; date = date.add({ days: 1 })) {
    await record.statesFor([{ metric: 'small_boats' }], date);
  }
  expect(asked).toBeLessThanOrEqual(4);
});

test('a reading of a variant brings its own series by every basis, and the plain one', async () => {
  const { observations } = await emptyStore();
  const total = {
    metric: 'returns',
    basis: 'annual',
    period: periodOf('2025-04-01', '2026-03-31'),
    value: 39_007,
  } as const;
  const enforced = { ...total, variant: 'enforced', value: 9_723 };
  await observations.record(release('2026-05-21'), [total, enforced]);
  const { now } = await (await openRecord(observations)).latestFor([{ metric: 'returns', variant: 'enforced' }]);
  const { variant, metric, basis } = enforced;
  expect(now({ metric, basis, variant })?.sum(total.period)).toBe(9_723);
  expect(now({ metric, basis })?.sum(total.period)).toBe(39_007);
});
