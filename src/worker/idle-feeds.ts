/** The feeds that answer and bring nothing new, as the store knows their habits. */
import { idleFeeds, SHORTEST_IDLENESS } from '../alerts/idle-feeds.ts';
import type { Feed } from '../domain/feed.ts';
import type { IdleFeed } from '../domain/idle-feed.ts';
import type { Store } from '../store/store.ts';

/** Days of stories that make a habit. A feed that brought nothing for longer has none any more, and is told no more. */
const DAYS = 365;

/** Longest idle first. */
export async function findIdleFeeds(
  feeds: readonly Feed[],
  store: Pick<Store, 'articles' | 'feeds'>,
  now: Temporal.Instant,
): Promise<readonly IdleFeed[]> {
  const since = now.subtract({ hours: 24 * DAYS });
  const habits = await store.articles.habits(since, now.subtract({ hours: SHORTEST_IDLENESS }));
  return habits.size === 0 ? [] : idleFeeds(feeds, await store.feeds.states(), habits, now);
}
