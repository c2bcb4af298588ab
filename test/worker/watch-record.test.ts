import { expect, test } from 'vitest';
import { readOfficialFile } from '../../src/readers/official-file.ts';
import type { AlertParts } from '../../src/worker/raise-alerts.ts';
import { storeReading } from '../../src/worker/store-reading.ts';
import { watchRecord } from '../../src/worker/watch-record.ts';
import { SOURCE } from '../compose/record.ts';
import { bytesOf } from '../readers/official-pages.ts';
import { dailyPage, emptyStore, weeklyPage } from './world.ts';

const instant = Temporal.Instant.from;
const updated = '2026-08-17T12:05:00Z';

/** A store with the week from 10 to 16 August, 10 people a day, and the daily page visited at `visitedAt`. */
async function world(visitedAt: string) {
  const store = await emptyStore();
  const kept = new Set<string>();
  const parts: AlertParts = {
    store,
    figureSource: SOURCE,
    timeZone: 'Europe/London',
    keep: async ({ id }) => kept.size < kept.add(id).size,
  };
  const read = (page: string) => storeReading(readOfficialFile(bytesOf(page), 'page'), 'page', store, instant(updated));
  await read(
    dailyPage(
      Array.from({ length: 7 }, (_, i) => [`${10 + i} August 2026`, '10', '1']),
      updated,
    ),
  );
  await store.feeds.save({ name: 'daily-page', failures: 0, lastSucceededAt: instant(visitedAt) });
  const watch = async (outcome: 'unchanged' | 'no-figures', now = visitedAt) =>
    (await watchRecord(parts, [{ name: 'daily-page', outcome }], instant(now))).map(({ id }) => id);
  return { read, watch };
}

test('a page that goes on answering without a new day is told once', async () => {
  const { watch } = await world('2026-08-22T09:00:00Z');
  expect(await watch('unchanged')).toEqual(['watchdog no-new-day 2026-08-16']);
  expect(await watch('unchanged', '2026-08-23T09:00:00Z')).toEqual([]);
});

test('a page that is as new as ever is not told', async () => {
  const { watch } = await world('2026-08-18T09:00:00Z');
  expect(await watch('unchanged')).toEqual([]);
});

test('a page without figures is told once', async () => {
  const { watch } = await world('2026-08-18T09:00:00Z');
  expect(await watch('no-figures')).toEqual(['watchdog no-figures 2026-08-17T12:05Z']);
  expect(await watch('no-figures')).toEqual([]);
});

test('a week whose total is not the sum of its days is told once', async () => {
  const { read, watch } = await world('2026-08-18T09:00:00Z');
  await read(weeklyPage('16 August 2026', ['70', '9', '10', '1'], '2026-08-25T12:00:00Z'));
  expect(await watch('unchanged')).toEqual(['watchdog small_boats week 2026-08-16 9|7']);
  expect(await watch('unchanged')).toEqual([]);
});
