import { expect, test } from 'vitest';
import type { Feed } from '../../src/domain/feed.ts';
import { type Announcement, announce } from '../../src/worker/announce.ts';
import { watchFeeds } from '../../src/worker/watch-feeds.ts';
import { emptyStore } from './world.ts';

const start = Temporal.Instant.from('2026-08-18T12:00:00Z');
const after = (hours: number) => start.add({ minutes: 60 * hours });
const feed: Feed = {
  name: 'gazette',
  title: 'Gazette',
  outlet: 'Gazette',
  address: 'https://g.example/',
  interval: 10,
  relevance: 'all',
};

test('a feed that goes silent is told once to channels that want to hear of sources, also after a kill', async () => {
  const store = await emptyStore();
  const told: Announcement[] = [];
  const channel = (id: string, alerts: 'sources' | 'figures') =>
    store.subscriptions.save(
      {
        channel: { platform: 'slack', space: 'T1', id },
        zone: 'Europe/London',
        alerts: new Set([alerts]),
        mostADay: 10,
        changedAt: start,
      },
      undefined,
    );
  await channel('C1', 'sources');
  await channel('C2', 'figures');
  const look = (hours: number, isKilled = false) =>
    watchFeeds(
      {
        store: isKilled ? { feeds: { ...store.feeds, save: () => Promise.reject(new Error('killed')) } } : store,
        feeds: [feed],
        timeZone: 'Europe/London',
        announce: async (announcement) => {
          const isNew = await announce(announcement, { store, now: () => after(hours) });
          if (isNew) told.push(announcement);
          return isNew;
        },
      },
      after(hours),
    );
  const problem = 'Gazette, Gazette: the feed refuses us (403)';
  await store.feeds.save({ name: 'gazette', failures: 3, problem, lastSucceededAt: start });

  expect(await look(20)).toBeUndefined();
  expect(await look(23.9)).toBeUndefined();
  await expect(look(24.1, true)).rejects.toThrow('killed');
  expect(await look(24.2)).toBeUndefined();
  expect(await look(30)).toBeUndefined();
  expect(told.map(({ id, topic }) => [id, topic])).toEqual([['silent-feeds 1 2026-08-19T12:00:00Z', 'sources']]);
  expect(told[0]?.briefing.headline).toBe('Gazette has not answered for a day');
  expect(JSON.stringify(told[0]?.briefing.blocks)).toContain('now it refuses us (403).');
  const channels = await store.deliveries.channelsOf('silent-feeds 1 2026-08-19T12:00:00Z');
  expect(channels.map(({ id }) => id)).toEqual(['C1']);

  await store.feeds.save({ name: 'gazette', failures: 4, problem, lastSucceededAt: after(40) });
  expect(await look(64.5)).toBe('silent-feeds 1 2026-08-21T04:00:00Z');
});

test('what was silent before the first look is not told', async () => {
  const store = await emptyStore();
  await store.feeds.save({ name: 'gazette', failures: 9, lastSucceededAt: after(-300) });
  const parts = { store, feeds: [feed], timeZone: 'Europe/London', announce: async () => true };
  expect(await watchFeeds(parts, start)).toBeUndefined();
  expect(await watchFeeds(parts, after(1))).toBeUndefined();
});
