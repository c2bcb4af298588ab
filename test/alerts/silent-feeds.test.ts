import { expect, test } from 'vitest';
import { silentFeeds } from '../../src/alerts/silent-feeds.ts';
import type { Feed } from '../../src/domain/feed.ts';
import type { SourceState } from '../../src/domain/source-state.ts';

const now = Temporal.Instant.from('2026-08-18T12:00:00Z');
const ago = (hours: number) => now.subtract({ minutes: Math.round(60 * hours) });
const feedOf = (name: string, interval = 10): Feed => ({
  name,
  title: name,
  outlet: name,
  address: 'https://o.example/',
  interval,
  relevance: 'all',
});
type State = Omit<SourceState, 'name'>;
const down = (hours: number): State => ({ lastSucceededAt: ago(hours), failures: 9, problem: 'refuses us (403)' });

function found(
  states: Readonly<Record<string, State>>,
  { since = ago(1), feeds = Object.keys(states).map((name) => feedOf(name)) } = {},
) {
  return silentFeeds(feeds, new Map(Object.entries(states)), { since, now });
}

test('a feed is told when it has not answered for a day, and never again for the same silence', () => {
  expect(found({ a: down(23.9) })).toBeUndefined();
  expect(found({ a: down(24.5) })).toEqual({
    key: 'silent-feeds 1 2026-08-18T11:30:00Z',
    feeds: [{ feed: feedOf('a'), answeredAt: ago(24.5), problem: 'refuses us (403)' }],
    isAll: true,
  });
  expect(found({ a: down(25.5) })).toBeUndefined();
});

test('a look at a moment finds the same under the same name, whenever it is made', () => {
  const states = new Map([['a', down(24.5)]]);
  const look = (at: Temporal.Instant) => silentFeeds([feedOf('a')], states, { since: ago(1), now: at })?.key;
  expect(look(now.add({ minutes: 20 }))).toBe(look(now));
});

test('all that went silent since the last look are one alert, the longest silent first', () => {
  const alert = found({
    a: down(24.1),
    b: down(24.6),
    fine: { lastSucceededAt: ago(0.1), failures: 0 },
    old: down(90),
  });
  expect(alert?.feeds.map(({ feed }) => feed.name)).toEqual(['b', 'a']);
  expect(alert?.isAll).toBe(false);
  expect((alert?.key ?? '').length).toBeLessThanOrEqual(60);
});

test('where none answers, that is known', () => {
  expect(found({ a: down(24.1), b: down(24.2), old: down(90) })?.isAll).toBe(true);
});

test('a feed that is visited once a day is given three visits', () => {
  const feeds = [feedOf('daily', 24 * 60)];
  expect(found({ daily: down(71) }, { feeds })).toBeUndefined();
  expect(found({ daily: down(72.5) }, { feeds })?.feeds).toHaveLength(1);
});

test('a feed that never answered, that is gone from the list, or that answers with nothing new is not silent', () => {
  expect(found({ never: { failures: 30, problem: 'has a name that does not resolve' } })).toBeUndefined();
  expect(found({ gone: down(24.5) }, { feeds: [feedOf('other')] })).toBeUndefined();
  expect(found({ quiet: { lastSucceededAt: ago(24.5), failures: 0 } })).toBeUndefined();
});

test('after a night in which the bot was away, one failed visit says nothing of a feed', () => {
  const away = { since: ago(30) };
  expect(found({ a: { ...down(29), failures: 1 } }, away)).toBeUndefined();
  expect(found({ a: { ...down(29), failures: 2 } }, away)?.feeds).toHaveLength(1);
});
