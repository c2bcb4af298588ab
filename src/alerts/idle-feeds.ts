/** Feeds that answer and bring nothing new: an outlet that moved its feed often leaves the old one standing. */
import type { Feed } from '../domain/feed.ts';
import type { FeedHabit } from '../domain/feed-habit.ts';
import type { IdleFeed } from '../domain/idle-feed.ts';
import type { SourceState } from '../domain/source-state.ts';

/** A feed with fewer stories, or known for a shorter time, has no habit yet. */
const FEWEST_STORIES = 20;
const FEWEST_DAYS = 28;
/**
 * So many times its own long pause is much longer than a feed's habit. Played with stories that come by chance, a feed of 30 a year
 * is told wrongly once in 40 years, and livelier ones never. Shorter pauses than two days are nights and holidays.
 */
const TIMES = 3;
/** Hours. Nothing that is newer than this is looked at. */
export const SHORTEST_IDLENESS = 48;
/** A feed that was not reached lately may have news that nobody saw. In hours, or so many visits where those are longer apart. */
const LATELY = 24;
const VISITS = 3;

/** Those that are idle at `now`, longest idle first. `habits` may leave out feeds that brought a story lately. */
export function idleFeeds(
  feeds: readonly Feed[],
  states: ReadonlyMap<string, Pick<SourceState, 'lastSucceededAt' | 'failures' | 'newestAt'>>,
  habits: ReadonlyMap<string, FeedHabit>,
  now: Temporal.Instant,
): readonly IdleFeed[] {
  return feeds
    .flatMap((feed) => {
      const state = states.get(feed.name);
      const habit = habits.get(feed.name);
      if (state === undefined || habit === undefined || !answersNow(state, feed, now)) return [];
      const idle = idleness(feed, habit, state.newestAt);
      return idle !== undefined && isBefore(idle.idleFrom, now) ? idle : [];
    })
    .toSorted((a, b) => Temporal.Instant.compare(a.newestAt, b.newestAt) || (a.feed.name < b.feed.name ? -1 : 1));
}

function answersNow(
  { failures, lastSucceededAt }: Pick<SourceState, 'lastSucceededAt' | 'failures'>,
  feed: Feed,
  now: Temporal.Instant,
): boolean {
  if (failures > 0 || lastSucceededAt === undefined) return false;
  return isBefore(now, lastSucceededAt.add({ minutes: Math.max(60 * LATELY, VISITS * feed.interval) }));
}

function idleness(
  feed: Feed,
  { stories, first, newest, longGap }: FeedHabit,
  listed: Temporal.Instant | undefined,
): IdleFeed | undefined {
  if (stories < FEWEST_STORIES || newest.since(first).total('hours') < 24 * FEWEST_DAYS) return undefined;
  const newestAt = listed !== undefined && isBefore(newest, listed) ? listed : newest;
  const usualHours = longGap / 3_600_000;
  const hours = Math.max(SHORTEST_IDLENESS, TIMES * usualHours);
  return { feed, newestAt, idleFrom: newestAt.add({ minutes: Math.round(60 * hours) }), usualHours };
}

function isBefore(one: Temporal.Instant, other: Temporal.Instant): boolean {
  return Temporal.Instant.compare(one, other) < 0;
}
