/** Several real processes that open one empty database and write to it at the same time. */
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import type { StorePlace } from '../../src/store/open-database.ts';
import { openStore } from '../../src/store/open-store.ts';
import { moment } from '../contracts/store/store-for-tests.ts';

const WRITERS = 4;
const ROUNDS = 20;
/** As in the claimer. */
const CHANNELS = 6;

export function testManyProcesses(newPlace: () => Promise<StorePlace>): void {
  test('a new database may be opened by many at the same moment', async () => {
    const workerData = { place: await newPlace(), gate: new Int32Array(new SharedArrayBuffer(8)), openers: 8 };
    const outcomes = Array.from({ length: workerData.openers }, async () => {
      const opener = new Worker(join(import.meta.dirname, 'opener.ts'), { workerData });
      return (await once(opener, 'message'))[0];
    });
    expect(await Promise.all(outcomes)).toEqual(Array(workerData.openers).fill('opened'));
  });

  test('of what many processes write at once nothing is lost and nothing is there twice', async () => {
    const place = await newPlace();
    const told = await Promise.all(
      Array.from({ length: WRITERS }, async (_, number) => {
        const writer = [join(import.meta.dirname, 'writer.ts'), JSON.stringify(place), String(number)];
        return JSON.parse((await promisify(execFile)(process.execPath, writer)).stdout);
      }),
    );
    const sum = (key: string) => told.reduce((total: number, counts) => total + counts[key], 0);
    const store = await openStore(place);
    const stored = await store.articles.between(moment('2026-01-01'), moment('2027-01-01'));
    const vintages = await store.observations.vintages();
    const series = await store.observations.series('small_boat_arrivals');
    const states = await store.feeds.states();
    await store.close();

    expect(stored).toHaveLength(ROUNDS * 20 + 1 + WRITERS * ROUNDS);
    expect(sum('articles')).toBe(stored.length);
    expect(stored.find(({ article }) => article.id === 'edited')?.textVersion).toBe(1 + sum('edits'));
    expect(vintages).toHaveLength(ROUNDS + WRITERS * ROUNDS);
    expect(sum('releases')).toBe(vintages.length);
    // Of each day the last process's release was seen last; of the last day there is one more.
    expect(series.points.map(({ value }) => value)).toEqual([
      ...Array.from({ length: ROUNDS }, (_, round) => round),
      8 + WRITERS - 1,
    ]);
    expect(states.get('gazette')?.failures).toBe(ROUNDS - 1);
  });

  test('of what many processes send at once each goes out once, one at a time and in the order of its channel', async () => {
    const place = await newPlace();
    const told = await Promise.all(
      Array.from({ length: WRITERS }, async (_, number) => {
        const claimer = [join(import.meta.dirname, 'claimer.ts'), JSON.stringify(place), String(number)];
        return JSON.parse((await promisify(execFile)(process.execPath, claimer)).stdout) as Attempt[];
      }),
    );
    const byChannel = Map.groupBy(told.flat(), ({ channel }) => channel);
    expect(byChannel.size).toBe(CHANNELS);
    for (const attempts of byChannel.values()) {
      const inOrder = attempts.toSorted((a, b) => a.began - b.began);
      expect(new Set(attempts.map(({ briefing }) => briefing)).size).toBe(WRITERS * ROUNDS);
      expect(attempts).toHaveLength(WRITERS * ROUNDS);
      const overlaps = inOrder.filter(({ began }, i) => began < (inOrder[i - 1]?.ended ?? 0));
      expect(overlaps).toEqual([]);
      for (let writer = 0; writer < WRITERS; writer += 1) {
        const own = inOrder.map(({ briefing }) => briefing).filter((id) => id.startsWith(`${writer} `));
        expect(own).toEqual(Array.from({ length: ROUNDS }, (_, round) => `${writer} ${round}`));
      }
    }
  });
}

interface Attempt {
  readonly channel: string;
  readonly briefing: string;
  /** Milliseconds on a clock that all processes of the machine share. */
  readonly began: number;
  readonly ended: number;
}
