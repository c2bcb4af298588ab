import { expect, test } from 'vitest';
import { idleFeeds } from '../../src/alerts/idle-feeds.ts';
import type { Feed } from '../../src/domain/feed.ts';
import type { FeedHabit } from '../../src/domain/feed-habit.ts';
import type { SourceState } from '../../src/domain/source-state.ts';

const now = Temporal.Instant.from('2026-08-18T12:00:00Z');
const ago = (hours: number) => now.subtract({ minutes: Math.round(60 * hours) });
const DAY = 24;
const feed: Feed = {
  name: 'gazette',
  title: 'Gazette',
  outlet: 'Gazette',
  address: 'https://g.example/',
  interval: 10,
  relevance: 'all',
};

/** Of a feed whose longest usual pause is a day. */
const habit = (newest: number, rest: Partial<FeedHabit> = {}): FeedHabit => ({
  stories: 60,
  first: ago(newest + 60 * DAY),
  newest: ago(newest),
  longGap: DAY * 3_600_000,
  ...rest,
});
const answering = (listed?: number): Omit<SourceState, 'name'> => ({
  failures: 0,
  lastSucceededAt: ago(0.2),
  ...(listed !== undefined && { newestAt: ago(listed) }),
});

function idle(of: FeedHabit | undefined, state = answering(), feeds: readonly Feed[] = [feed]) {
  const habits = new Map(of === undefined ? [] : [['gazette', of]]);
  return idleFeeds(feeds, new Map([['gazette', state]]), habits, now).map(({ newestAt }) => newestAt);
}

test('a feed is idle when its silence is three times the longest pause that is usual for it', () => {
  expect(idle(habit(3 * DAY - 0.1))).toEqual([]);
  expect(idle(habit(3 * DAY + 0.1))).toEqual([ago(3 * DAY + 0.1)]);
});

test('a feed that brings stories by the hour is given two days', () => {
  const longGap = 3_600_000;
  expect(idle(habit(47.9, { longGap }))).toEqual([]);
  expect(idle(habit(48.1, { longGap }))).toHaveLength(1);
});

test('a feed with few stories, or known for less than four weeks, has no habit and is never idle', () => {
  expect(idle(undefined)).toEqual([]);
  expect(idle(habit(300 * DAY, { stories: 19 }))).toEqual([]);
  expect(idle(habit(300 * DAY, { stories: 20 }))).toHaveLength(1);
  expect(idle(habit(300 * DAY, { first: ago(327.9 * DAY) }))).toEqual([]);
  expect(idle(habit(300 * DAY, { first: ago(328.1 * DAY) }))).toHaveLength(1);
});

test('a feed that lists something newer on another topic is not idle', () => {
  expect(idle(habit(30 * DAY), answering(5))).toEqual([]);
  expect(idle(habit(30 * DAY), answering(10 * DAY))).toEqual([ago(10 * DAY)]);
});

test('a feed that fails, or that nobody has visited lately, is not called idle', () => {
  expect(idle(habit(30 * DAY), { failures: 1, lastSucceededAt: ago(1) })).toEqual([]);
  expect(idle(habit(30 * DAY), { failures: 0 })).toEqual([]);
  expect(idle(habit(30 * DAY), { failures: 0, lastSucceededAt: ago(24.1) })).toEqual([]);
  expect(idle(habit(30 * DAY), { failures: 0, lastSucceededAt: ago(24.1) }, [{ ...feed, interval: 600 }])).toHaveLength(
    1,
  );
});

test('the longest idle comes first, and a feed that is no longer visited is left out', () => {
  const [a, b] = [
    { ...feed, name: 'a' },
    { ...feed, name: 'b' },
  ] as const;
  const habits = new Map([
    ['a', habit(5 * DAY)],
    ['b', habit(9 * DAY)],
    ['gone', habit(30 * DAY)],
  ]);
  const states = new Map(['a', 'b', 'gone'].map((name) => [name, answering()]));
  expect(idleFeeds([a, b], states, habits, now).map((each) => each.feed.name)).toEqual(['b', 'a']);
});
