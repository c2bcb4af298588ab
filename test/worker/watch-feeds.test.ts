import { expect, test } from 'vitest';
import type { Feed } from '../../src/domain/feed.ts';
import { type Announcement, announce } from '../../src/worker/announce.ts';
import { watchFeeds } from '../../src/worker/watch-feeds.ts';
import { emptyStore } from './world.ts';

const start = Temporal.Instant.from('2026-08-18T12:00:00Z');
const after = (hours: number) => start.add({ minutes: Math.round(60 * hours) });
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
        store: isKilled
          ? { ...store, feeds: { ...store.feeds, save: () => Promise.reject(new Error('killed')) } }
          : store,
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

  expect(await look(20)).toEqual([]);
  expect(await look(23.9)).toEqual([]);
  await expect(look(24.1, true)).rejects.toThrow('killed');
  expect(await look(24.2)).toEqual([]);
  expect(await look(30)).toEqual([]);
  expect(told.map(({ id, topic }) => [id, topic])).toEqual([['silent-feeds 1 2026-08-19T12:00:00Z', 'sources']]);
  expect(told[0]?.briefing.headline).toBe('Gazette has not answered for a day');
  expect(JSON.stringify(told[0]?.briefing.blocks)).toContain('now it refuses us (403).');
  const channels = await store.deliveries.channelsOf('silent-feeds 1 2026-08-19T12:00:00Z');
  expect(channels.map(({ id }) => id)).toEqual(['C1']);

  await store.feeds.save({ name: 'gazette', failures: 4, problem, lastSucceededAt: after(40) });
  expect(await look(64.5)).toEqual(['silent-feeds 1 2026-08-21T04:00:00Z']);
});

test('what was silent before the first look is not told', async () => {
  const store = await emptyStore();
  await store.feeds.save({ name: 'gazette', failures: 9, lastSucceededAt: after(-300) });
  const parts = { store, feeds: [feed], timeZone: 'Europe/London', announce: async () => true };
  expect(await watchFeeds(parts, start)).toEqual([]);
  expect(await watchFeeds(parts, after(1))).toEqual([]);
});

test('a feed that answers and has had nothing new for much longer than usual is told once for each such silence', async () => {
  const store = await emptyStore();
  const told: Announcement[] = [];
  const story = (day: number) => ({
    id: `story ${day}`,
    feed: 'gazette',
    outlet: 'Gazette',
    url: `https://g.example/${day}`,
    headline: `Story ${day}`,
    summary: '',
    publishedAt: after(24 * day),
  });
  await store.articles.save(
    Array.from({ length: 40 }, (_, i) => story(i - 40)),
    start,
  );
  const look = async (days: number, answers = true) => {
    const now = after(24 * days);
    await store.feeds.save({ name: 'gazette', failures: answers ? 0 : 1, lastSucceededAt: now });
    const ids = await watchFeeds(
      {
        store,
        feeds: [feed],
        timeZone: 'Europe/London',
        announce: async (announcement) => {
          const isNew = await announce(announcement, { store, now: () => now });
          if (isNew) told.push(announcement);
          return isNew;
        },
      },
      now,
    );
    return ids.length;
  };
  expect([await look(0), await look(1), await look(1.9)]).toEqual([0, 0, 0]);
  expect(await look(2.1, false)).toBe(0);
  expect(await look(2.2)).toBe(1);
  expect([await look(2.3), await look(20)]).toEqual([0, 0]);
  expect(told.map(({ id, topic, briefing }) => [id, topic, briefing.headline])).toEqual([
    ['idle-feed gazette 2026-08-17T12:00:00Z', 'sources', 'Gazette has had nothing new for 3 days'],
  ]);
  await store.articles.save([story(20)], after(24 * 20));
  expect([await look(21), await look(24)]).toEqual([0, 1]);
});

test('a feed that was idle before the first look is not told', async () => {
  const store = await emptyStore();
  const publishedAt = (i: number) => after(-24 * (i + 100));
  const stories = Array.from({ length: 40 }, (_, i) => ({
    ...{ id: `s${i}`, feed: 'gazette', outlet: 'Gazette', url: `https://g.example/${i}`, headline: 'A', summary: '' },
    publishedAt: publishedAt(i),
  }));
  await store.articles.save(stories, start);
  await store.feeds.save({ name: 'gazette', failures: 0, lastSucceededAt: start });
  const parts = { store, feeds: [feed], timeZone: 'Europe/London', announce: async () => true };
  expect([await watchFeeds(parts, start), await watchFeeds(parts, after(2))]).toEqual([[], []]);
});

test('a look by a clock that was a year ahead keeps no later silence untold', async () => {
  const store = await emptyStore();
  const parts = { store, feeds: [feed], timeZone: 'Europe/London', announce: async () => true };
  await watchFeeds(parts, after(365 * 24));
  await store.feeds.save({ name: 'gazette', failures: 9, lastSucceededAt: after(-23) });
  expect(await watchFeeds(parts, after(2))).toHaveLength(1);
  expect(await watchFeeds(parts, after(3))).toEqual([]);
});

test('a look by a clock that was a year ahead keeps no feed untold that falls idle later', async () => {
  const store = await emptyStore();
  const stories = Array.from({ length: 40 }, (_, i) => ({
    ...{ id: `s${i}`, feed: 'gazette', outlet: 'Gazette', url: `https://g.example/${i}`, headline: 'A', summary: '' },
    publishedAt: after(-24 * i),
  }));
  await store.articles.save(stories, start);
  const parts = { store, feeds: [feed], timeZone: 'Europe/London', announce: async () => true };
  await watchFeeds(parts, after(365 * 24));
  const look = async (days: number) => {
    await store.feeds.save({ name: 'gazette', failures: 0, lastSucceededAt: after(24 * days) });
    return (await watchFeeds(parts, after(24 * days))).length;
  };
  expect([await look(0), await look(1), await look(20)]).toEqual([0, 0, 1]);
});
