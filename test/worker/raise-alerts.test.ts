import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readReference } from '../../src/charts/chart-reference.ts';
import { readOfficialFile } from '../../src/readers/official-file.ts';
import type { Store } from '../../src/store/store.ts';
import { loadBundledRecord } from '../../src/worker/load-bundled-record.ts';
import { type AlertParts, type RaisedAlert, raiseAlerts } from '../../src/worker/raise-alerts.ts';
import { storeReading } from '../../src/worker/store-reading.ts';
import { SOURCE } from '../compose/record.ts';
import { bytesOf } from '../readers/official-pages.ts';
import { dailyPage, emptyStore } from './world.ts';

const instant = Temporal.Instant.from;

async function world(given?: Store) {
  const store = given ?? (await emptyStore());
  const kept = new Map<string, RaisedAlert>();
  const parts: AlertParts = {
    store,
    figureSource: SOURCE,
    timeZone: 'Europe/London',
    keep: async (raised) => {
      if (kept.has(raised.id)) return false;
      kept.set(raised.id, raised);
      return true;
    },
  };
  /** Reads a page with rows as printed and raises what it gives to say. */
  async function read(rows: readonly (readonly string[])[], updatedAt: string, seenAt = updatedAt) {
    await storeReading(readOfficialFile(bytesOf(dailyPage(rows, updatedAt)), 'page'), 'page', store, instant(seenAt));
    return (await raiseAlerts(parts, instant(seenAt))).map(({ id }) => id);
  }
  return { store, parts, kept, read };
}

const FIRST = [
  ['15 August 2026', '82', '1'],
  ['16 August 2026', '0', '0'],
] as const;
const SECOND = [...FIRST, ['17 August 2026', '250', '3']] as const;

test('the first page that is read raises nothing, the next its new day', async () => {
  const { read, kept } = await world();
  expect(await read(FIRST, '2026-08-17T12:05:00Z')).toEqual([]);
  expect(await read(SECOND, '2026-08-18T12:05:00Z')).toEqual(['new-day small_boat_arrivals 2026-08-17']);
  expect([...kept.values()][0]?.briefing.headline).toBe(
    '250 people arrived by small boat on Monday 17 August, in 3 boats (83 a boat)',
  );
});

test('the same page read again raises nothing, whether it was edited or not', async () => {
  const { read } = await world();
  await read(FIRST, '2026-08-17T12:05:00Z');
  await read(SECOND, '2026-08-18T12:05:00Z');
  expect(await read(SECOND, '2026-08-18T12:05:00Z', '2026-08-18T12:15:00Z')).toEqual([]);
  expect(await read(SECOND, '2026-08-18T13:00:00Z')).toEqual([]);
});

test('a page read with nothing but the bundled record behind it raises nothing, and the next does', async () => {
  const store = await emptyStore();
  const record = readFileSync(resolve(import.meta.dirname, '../../feeds/official/record.txt'), 'utf8');
  await loadBundledRecord(record, store, instant('2026-11-01T08:00:00Z'));
  const { read, parts } = await world(store);
  expect(await raiseAlerts(parts, instant('2026-11-01T08:00:01Z'))).toEqual([]);
  const first = [
    ['30 October 2026', '40', '1'],
    ['31 October 2026', '9', '1'],
  ];
  expect(await read(first, '2026-11-01T09:30:00Z', '2026-11-01T09:40:00Z')).toEqual([]);
  const second = [...first, ['1 November 2026', '12', '1']];
  expect(await read(second, '2026-11-02T13:00:00Z', '2026-11-02T13:05:00Z')).toEqual([
    'new-day small_boat_arrivals 2026-11-01',
  ]);
});

test('a release that comes in behind one of another process, whose clock is ahead, is not passed over', async () => {
  const { read, store } = await world();
  await read([['14 August 2026', '5', '1']], '2026-08-16T12:05:00Z');
  const late = [...FIRST, ['18 August 2026', '9', '1']];
  await read(FIRST, '2026-08-17T12:05:00Z', '2026-08-18T12:06:05Z');
  const page = readOfficialFile(bytesOf(dailyPage(SECOND, '2026-08-18T12:05:00Z')), 'page');
  await storeReading(page, 'page', store, instant('2026-08-18T12:06:00Z'));
  expect(await read(late, '2026-08-19T12:05:00Z')).toEqual([
    'new-day small_boat_arrivals 2026-08-17',
    'new-day small_boat_arrivals 2026-08-18',
  ]);
});

test.each([
  ['after the first look', '2026-08-16T12:05:00Z'],
  ['from the first look on', '2027-08-16T12:05:00Z'],
])('a clock that was ahead %s and is set back holds no alert up', async (_when, first) => {
  const { read } = await world();
  await read([['14 August 2026', '5', '1']], '2026-08-16T12:05:00Z', first);
  await read(FIRST, '2026-08-17T12:05:00Z', '2027-08-17T12:06:00Z');
  expect(await read(SECOND, '2026-08-18T12:05:00Z')).toContain('new-day small_boat_arrivals 2026-08-17');
  expect(await read(SECOND, '2026-08-18T12:05:00Z', '2026-08-18T12:07:00Z')).toEqual([]);
});

test('a revision is raised once, with both numbers', async () => {
  const { read, kept } = await world();
  await read(SECOND, '2026-08-18T12:05:00Z');
  const revised = [...FIRST, ['17 August 2026', '255', '3', 'Revised']];
  const [id] = await read(revised, '2026-08-19T12:05:00Z');
  expect(id).toBe('revised small_boat_arrivals 2026-08-17 250>255 2608191205');
  expect(kept.get(id ?? '')?.briefing.headline).toBe('Revised: 255 people on 17 August, first given as 250 (+5)');
  expect(kept.get(id ?? '')?.corrects).toMatchObject({
    id: 'new-day small_boat_arrivals 2026-08-17',
    briefing: { headline: '255 people arrived by small boat on Monday 17 August, in 3 boats (85 a boat)' },
  });
  expect(await read(revised, '2026-08-20T12:05:00Z')).toEqual([]);
});

test('the chart of an alert is one that can be drawn', async () => {
  const { read, kept } = await world();
  await read(FIRST, '2026-08-17T12:05:00Z');
  await read(SECOND, '2026-08-18T12:05:00Z');
  const buttons = [...kept.values()].flatMap(({ briefing }) =>
    briefing.blocks.flatMap((block) => (block.kind === 'actions' ? block.buttons : [])),
  );
  const charts = buttons.flatMap((button) => ('action' in button && button.action === 'chart' ? [button.value] : []));
  expect(charts.map((words) => readReference(words)?.name)).toEqual(['day-among-days']);
});

test('what was not kept because the program was killed is raised again', async () => {
  const { read, parts } = await world();
  await read(FIRST, '2026-08-17T12:05:00Z');
  const dying = { ...parts, keep: () => Promise.reject(new Error('killed')) };
  const page = readOfficialFile(bytesOf(dailyPage(SECOND, '2026-08-18T12:05:00Z')), 'page');
  await storeReading(page, 'page', parts.store, instant('2026-08-18T12:06:00Z'));
  await expect(raiseAlerts(dying, instant('2026-08-18T12:06:00Z'))).rejects.toThrow('killed');
  const after = await raiseAlerts(parts, instant('2026-08-18T12:30:00Z'));
  expect(after.map(({ id }) => id)).toEqual(['new-day small_boat_arrivals 2026-08-17']);
});

test('two pages that came in while nobody looked raise what each of them brought', async () => {
  const { read, parts } = await world();
  await read(FIRST, '2026-08-17T12:05:00Z');
  for (const [rows, at] of [
    [SECOND, '2026-08-18T12:05:00Z'],
    [
      [
        ['17 August 2026', '255', '3'],
        ['18 August 2026', '0', '0'],
      ],
      '2026-08-19T12:05:00Z',
    ],
  ] as const) {
    await storeReading(readOfficialFile(bytesOf(dailyPage(rows, at)), 'page'), 'page', parts.store, instant(at));
  }
  const raised = await raiseAlerts(parts, instant('2026-08-19T12:10:00Z'));
  expect(raised.map(({ id }) => id)).toEqual([
    'new-day small_boat_arrivals 2026-08-17',
    'revised small_boat_arrivals 2026-08-17 250>255 2608191205',
    'new-day small_boat_arrivals 2026-08-18',
  ]);
});

test('an old page stored after newer ones raises nothing', async () => {
  const { read } = await world();
  await read(FIRST, '2026-08-17T12:05:00Z');
  await read(
    [
      ['16 August 2026', '5', '1'],
      ['17 August 2026', '250', '3'],
    ],
    '2026-08-18T12:05:00Z',
  );
  expect(await read(FIRST, '2026-08-17T11:00:00Z', '2026-08-20T09:00:00Z')).toEqual([]);
});

test('after weeks away the days between are no alerts', async () => {
  const { read, parts } = await world();
  await read(FIRST, '2026-08-17T12:05:00Z');
  const page = readOfficialFile(bytesOf(dailyPage(SECOND, '2026-08-18T12:05:00Z')), 'page');
  await storeReading(page, 'page', parts.store, instant('2026-08-18T12:06:00Z'));
  expect(await raiseAlerts(parts, instant('2026-09-30T12:06:00Z'))).toEqual([]);
});
