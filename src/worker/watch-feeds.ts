/** The watchdog over the feeds: those that went silent since the last look, and those that bring nothing new, are told once. */
import { silentFeeds } from '../alerts/silent-feeds.ts';
import { idleFeedBriefing } from '../compose/idle-feed-briefing.ts';
import { silentFeedsBriefing } from '../compose/silent-feeds-briefing.ts';
import type { Feed } from '../domain/feed.ts';
import type { Store } from '../store/store.ts';
import type { Announcement } from './announce.ts';
import { findIdleFeeds } from './idle-feeds.ts';
import { feedTitle, withoutFeedName } from './source-reports.ts';

export interface FeedWatchParts {
  readonly store: Pick<Store, 'articles' | 'feeds'>;
  readonly feeds: readonly Feed[];
  /** Of the times in briefings. */
  readonly timeZone: string;
  /** False where it was announced before. */
  readonly announce: (announcement: Announcement) => Promise<boolean>;
}

const SET_BACK = { hours: 24 } as const;
/** Under this name the store remembers up to when the feeds were looked at. */
const WATCHED_FEEDS = 'watched-feeds';

/** Under this name it remembers since when it looks for feeds that bring nothing new, and when it last did. */
const WATCHED_HABITS = 'watched-feed-habits';
/** Habits are of days, and are not asked for each minute. */
const BETWEEN_LOOKS = { minutes: 60 } as const;

/**
 * Gives the ids of what is new: feeds that do not answer, together, and each feed that answers and brings nothing new. The very
 * first look tells nothing.
 */
export async function watchFeeds(parts: FeedWatchParts, now: Temporal.Instant): Promise<readonly string[]> {
  const silent = await watchSilence(parts, now);
  return [...(silent === undefined ? [] : [silent]), ...(await watchHabits(parts, now))];
}

/** An idle feed has a name of its own for each time that it fell idle, and so is told once. */
async function watchHabits(parts: FeedWatchParts, now: Temporal.Instant): Promise<readonly string[]> {
  const { store, feeds, timeZone, announce } = parts;
  const watched = (await store.feeds.states()).get(WATCHED_HABITS);
  // What was told by a clock that was ahead counts from now on.
  const [first, last] = [watched?.lastSucceededAt, watched?.lastTriedAt].map((at) =>
    at !== undefined && Temporal.Instant.compare(at, now) <= 0 ? at : undefined,
  );
  const since = first ?? now;
  if (last !== undefined && Temporal.Instant.compare(last.add(BETWEEN_LOOKS), now) > 0) return [];
  const told: string[] = [];
  for (const idle of await findIdleFeeds(feeds, store, now)) {
    if (Temporal.Instant.compare(idle.idleFrom, since) <= 0) continue;
    const title = feedTitle(idle.feed);
    const id = `idle-feed ${idle.feed.name} ${idle.newestAt.toString({ smallestUnit: 'second' })}`;
    const briefing = idleFeedBriefing(idle, now.toZonedDateTimeISO(timeZone), title);
    if (await announce({ id, briefing, topic: 'sources' })) told.push(id);
  }
  await store.feeds.save({ name: WATCHED_HABITS, failures: 0, lastSucceededAt: since, lastTriedAt: now });
  return told;
}

/**
 * Looks at what went silent since the last look; the very first look tells nothing, since whoever starts the bot sees the sources'
 * state. Broken off, it looks at the same again, and the same key is announced once. Gives the id of what is new.
 */
async function watchSilence(parts: FeedWatchParts, now: Temporal.Instant): Promise<string | undefined> {
  const { store, feeds, timeZone, announce } = parts;
  const states = await store.feeds.states();
  const lastLook = states.get(WATCHED_FEEDS)?.lastSucceededAt;
  // A clock that was set back must not keep silences untold until it has caught up.
  const since = lastLook && Temporal.Instant.compare(lastLook, now) > 0 ? now.subtract(SET_BACK) : lastLook;
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
