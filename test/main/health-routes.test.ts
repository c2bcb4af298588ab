import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countedPlatform } from '../../src/main/counted-platform.ts';
import { healthRoutes } from '../../src/main/health-routes.ts';
import { type OpenServer, openServer } from '../../src/main/http-server.ts';
import { openMonitor } from '../../src/main/monitor.ts';
import type { Connection } from '../../src/platforms/platform.ts';
import { createTerminal } from '../../src/platforms/terminal/terminal.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { article, days, moment, release } from '../contracts/store/store-for-tests.ts';

const NOON = moment('2026-08-18');
const feed = { name: 'gazette', title: 'Gazette', outlet: 'Gazette', address: 'https://g.example/', interval: 10 };
const feeds = [
  { ...feed, relevance: 'all' as const },
  { ...feed, name: 'unvisited', relevance: 'all' as const },
];

let [folder, now] = ['', NOON];
let connection: Connection = { kind: 'connected' };
let store: Store;
let server: OpenServer;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'channel-brief-health-'));
  store = await openStore({ dataDir: folder });
});
afterAll(async () => {
  await server?.close();
  await store?.close();
  rmSync(folder, { recursive: true });
});

/** Later by more than an answer stands, so that it is given anew. */
async function ask(path: string): Promise<{ status: number; body: string }> {
  now = now.add({ seconds: 3 });
  const response = await fetch(`http://127.0.0.1:${server.port}${path}`);
  return { status: response.status, body: await response.text() };
}

describe('a server with health and numbers', () => {
  beforeAll(async () => {
    await store.observations.record(release('2026-08-18'), days('2026-08-16', [3, 250]));
    await store.articles.save([article('a', { headline: 'Limpet', text: 'Mussel' }), article('b')], NOON);
    await store.feeds.save({ name: 'gazette', failures: 2, lastSucceededAt: NOON.subtract({ minutes: 5 }) });
    await store.deliveries.plan({
      id: 'b1',
      briefing: { kind: 'digest', headline: 'Cockle', blocks: [] },
      madeAt: NOON,
      deliveries: [{ channel: { platform: 'slack', space: 'T1', id: 'C1' }, dueAt: NOON }],
    });
    const monitor = openMonitor({ store, feeds, official: [{ name: 'daily-page' }], now: () => now });
    monitor.step({ step: 'collect', count: 2, milliseconds: 700 });
    monitor.round({
      sync: {
        sources: [
          {
            name: 'daily-page',
            title: '',
            url: '',
            outcome: 'new',
            added: 2,
            unchanged: 0,
            revised: [],
            problems: [],
          },
        ],
        disagreements: [],
      },
      news: feeds.map((each, index) => ({
        feed: each,
        outcome: index === 0 ? 'collected' : 'failed',
        added: index === 0 ? 3 : 0,
        edited: 0,
        problems: [],
      })),
      judged: 3,
      isNews: true,
    });
    const terminal = createTerminal({ write: async () => {}, columns: 80, colour: false });
    await countedPlatform('terminal', terminal, monitor).send(
      { platform: 'terminal', space: 'here', id: 'here' },
      { kind: 'answer', headline: 'Whelk', blocks: [] },
      { deliveryId: 'd1', briefingId: 'b1' },
    );
    server = await openServer(
      0,
      healthRoutes({
        store,
        monitor,
        platforms: [{ name: 'slack', connection: () => connection }],
        lastTick: () => NOON,
        now: () => now,
        version: '1.2.3',
      }),
    );
  });

  test('says that it lives', async () => {
    expect(await ask('/healthz')).toEqual({ status: 200, body: '{"alive":true,"version":"1.2.3"}\n' });
  });

  test('is ready while all goes well, and says which part does not', async () => {
    const well = await ask('/readyz');
    expect([well.status, JSON.parse(well.body).ready]).toEqual([200, true]);
    connection = { kind: 'awaited', reason: 'the socket is not open yet' };
    const bad = await ask('/readyz');
    expect(bad.status).toBe(503);
    const words = 'is not connected: the socket is not open yet';
    expect(JSON.parse(bad.body).checks).toContainEqual({ name: 'slack', ok: false, words });
    connection = { kind: 'connected' };
  });

  test('gives the same answer to all who ask at one moment', async () => {
    connection = { kind: 'awaited', reason: 'the socket is not open yet' };
    const bad = await ask('/readyz');
    connection = { kind: 'connected' };
    const again = await fetch(`http://127.0.0.1:${server.port}/readyz`);
    expect(await again.text()).toBe(bad.body);
    expect((await ask('/readyz')).status).toBe(200);
  });

  test('tells numbers of steps, sources, queues and the record, and no text', async () => {
    const { status, body } = await ask('/metrics');
    expect(status).toBe(200);
    for (const line of [
      'channel_brief_step_seconds_count{step="collect"} 1',
      'channel_brief_source_visits_total{kind="feed",outcome="failed"} 1',
      'channel_brief_source_visits_total{kind="official",outcome="new"} 1',
      'channel_brief_articles_total{change="added"} 3',
      'channel_brief_official_figures_total{change="added"} 2',
      'channel_brief_articles_judged_total 3',
      'channel_brief_deliveries_total{platform="terminal",outcome="sent"} 1',
      'channel_brief_delivery_seconds_count{platform="terminal"} 1',
      'channel_brief_source_failures{kind="feed",source="gazette"} 2',
      'channel_brief_articles_waiting 2',
      'channel_brief_deliveries_waiting{platform="slack"} 1',
      `channel_brief_record_last_day_timestamp_seconds ${Date.UTC(2026, 7, 17) / 1000}`,
      'channel_brief_store_up 1',
    ]) {
      expect(body.split('\n')).toContain(line);
    }
    const age = /^channel_brief_source_age_seconds\{kind="feed",source="gazette"\} (\d+)$/m.exec(body)?.[1];
    expect(Number(age)).toBe(300 + NOON.until(now).total('seconds'));
    expect(body).not.toMatch(/source_age_seconds\{[^}]*unvisited/);
    expect(body).not.toMatch(/Limpet|Mussel|Cockle|Whelk/);
  });

  test('without its store lives on, is not ready, and gives no old numbers', async () => {
    await store.close();
    expect((await ask('/healthz')).status).toBe(200);
    const { status, body } = await ask('/readyz');
    expect([status, JSON.parse(body).checks[0]]).toEqual([503, { name: 'store', ok: false, words: 'does not answer' }]);
    const numbers = (await ask('/metrics')).body;
    expect(numbers).toContain('channel_brief_store_up 0');
    expect(numbers).toContain('channel_brief_articles_judged_total 3');
    expect(numbers).not.toMatch(/^channel_brief_(?:articles_waiting|record_last_day_timestamp_seconds|source_age)/m);
  });
});
