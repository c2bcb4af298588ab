/** The watchdog over the feeds: those that went silent since the last look are told once. */
import { silentFeeds } from '../alerts/silent-feeds.ts';
import { silentFeedsBriefing } from '../compose/silent-feeds-briefing.ts';
import type { Feed } from '../domain/feed.ts';
import type { Store } from '../store/store.ts';
import type { Announcement } from './announce.ts';
import { feedTitle, withoutFeedName } from './source-reports.ts';

export interface FeedWatchParts {
  readonly store: Pick<Store, 'feeds'>;
  readonly feeds: readonly Feed[];
  /** Of the times in briefings. */
  readonly timeZone: string;
  /** False where it was announced before. */
  readonly announce: (announcement: Announcement) => Promise<boolean>;
}

/** Under this name the store remembers up to when the feeds were looked at. */
const WATCHED_FEEDS = 'watched-feeds';

/**
 * Looks at what went silent since the last look; the very first look tells nothing, since whoever starts the bot sees the sources'
 * state. Broken off, it looks at the same again, and the same key is announced once. Gives the id of what is new.
 */
export async function watchFeeds(parts: FeedWatchParts, now: Temporal.Instant): Promise<string | undefined> {
  const { store, feeds, timeZone, announce } = parts;
  const states = await store.feeds.states();
  const since = states.get(WATCHED_FEEDS)?.lastSucceededAt;
  const shown = new Map(
    [...states].map(([name, state]) => {
      const { problem } = state;
      return [name, problem === undefined ? state : { ...state, problem: withoutFeedName(problem) }];
    }),
  );
  const found = since && silentFeeds(feeds, shown, { since, now });
  const isNew =
    found !== undefined &&
    (await announce({
      id: found.key,
      briefing: silentFeedsBriefing(found, now.toZonedDateTimeISO(timeZone), feedTitle),
      topic: 'sources',
    }));
  await store.feeds.save({ name: WATCHED_FEEDS, failures: 0, lastSucceededAt: now });
  return isNew ? found.key : undefined;
}
