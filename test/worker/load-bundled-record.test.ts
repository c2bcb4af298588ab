import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { periodOf } from '../../src/domain/period.ts';
import { readBundledRecord } from '../../src/readers/bundled-record.ts';
import { readOfficialFile } from '../../src/readers/official-file.ts';
import { loadBundledRecord, wholeEditions } from '../../src/worker/load-bundled-record.ts';
import { describeWithShared, sharedDir } from '../shared.ts';
import { emptyStore } from './world.ts';

const now = Temporal.Instant.from('2026-08-22T12:00:00Z');
const text = readFileSync(resolve(import.meta.dirname, '../../feeds/official/record.txt'), 'utf8');

test('the first start loads the record; the next has nothing to do', async () => {
  const store = await emptyStore();
  expect(await loadBundledRecord(text, store, now)).toBe(true);
  const people = await store.observations.series('small_boat_arrivals');
  expect(people.sum(periodOf('2022-01-01', '2022-12-31'))).toBe(45_755);
  expect(await loadBundledRecord(text, store, now)).toBe(false);
});

test('a newer record adds to the older one', async () => {
  const store = await emptyStore();
  const older = text.slice(0, text.indexOf('\nrelease', text.length / 2));
  await loadBundledRecord(older, store, now);
  const before = (await store.observations.vintages()).length;
  expect(await loadBundledRecord(text, store, now)).toBe(true);
  expect((await store.observations.vintages()).length).toBeGreaterThan(before);
});

test('a start that was killed halfway is made good by the next', async () => {
  const store = await emptyStore();
  let left = 5;
  const killed = {
    feeds: store.feeds,
    observations: {
      ...store.observations,
      record: (...release: Parameters<typeof store.observations.record>) => {
        left -= 1;
        if (left < 0) throw new Error('killed');
        return store.observations.record(...release);
      },
    },
  };
  await expect(loadBundledRecord(text, killed, now)).rejects.toThrow('killed');
  await loadBundledRecord(text, store, now);
  const whole = await emptyStore();
  await loadBundledRecord(text, whole, now);
  expect(await store.observations.vintages()).toEqual(await whole.observations.vintages());
});

test('as of a day between two spreadsheets the older one answers, not a page of years before', async () => {
  const store = await emptyStore();
  await loadBundledRecord(text, store, now);
  const asOf = Temporal.Instant.from('2026-06-01T12:00:00Z');
  const people = await store.observations.series('small_boat_arrivals', { asOf });
  expect(people.sum(periodOf('2022-01-01', '2022-12-31'))).toBe(45_755);
});

describeWithShared('the real spreadsheets', () => {
  const folder = join(sharedDir, 'data', 'time-series');

  test('every edition comes out of the record as it was published', () => {
    const editions = wholeEditions(readBundledRecord(text)).filter(({ vintage }) => vintage.route === 'time-series');
    const files = readdirSync(folder)
      .filter((name) => name.endsWith('.ods'))
      .sort();
    expect(editions).toHaveLength(files.length);
    for (const [index, file] of files.entries()) {
      const reading = readOfficialFile(readFileSync(join(folder, file)), file);
      if (reading.kind !== 'time-series') throw new Error(`${file}: ${reading.kind}`);
      const lines = (observations: typeof reading.observations) =>
        observations
          .map(({ metric, basis, period, value }) => `${metric} ${basis} ${period.from} ${period.to} ${value}`)
          .sort();
      expect(lines(editions[index]?.observations ?? [])).toEqual(lines(reading.observations));
    }
  });
});
