/** Feeds that went silent: told in one alert for all that crossed the line since the last look, so that a dead network is no flood. */
import type { Feed } from '../domain/feed.ts';
import type { SilentFeedsAlert } from '../domain/silent-feeds.ts';
import type { SourceState } from '../domain/source-state.ts';

/** Shorter silences mend themselves. A feed that is visited less often is given three visits. */
const HOURS = 24;
const VISITS = 3;

/**
 * Undefined where no feed crossed the line after `since` and until `now`. One that never answered is not told: it was never there
 * to go silent, and the briefing's last line names it.
 */
export function silentFeeds(
  feeds: readonly Feed[],
  states: ReadonlyMap<string, Pick<SourceState, 'lastSucceededAt' | 'failures' | 'problem'>>,
  { since, now }: { readonly since: Temporal.Instant; readonly now: Temporal.Instant },
): SilentFeedsAlert | undefined {
  const silent = feeds.flatMap((feed) => {
    const { lastSucceededAt: answeredAt, failures = 0, problem } = states.get(feed.name) ?? {};
    // After a time in which the bot itself was away, one failed visit says nothing of the feed.
    if (answeredAt === undefined || failures < 2) return [];
    const crossedAt = answeredAt.add({ minutes: Math.max(60 * HOURS, VISITS * feed.interval) });
    if (Temporal.Instant.compare(crossedAt, now) > 0) return [];
    return { feed, answeredAt, crossedAt, ...(problem === undefined ? {} : { problem }) };
  });
  const newly = silent
    .filter(({ crossedAt }) => Temporal.Instant.compare(crossedAt, since) > 0)
    .toSorted((a, b) => Temporal.Instant.compare(a.answeredAt, b.answeredAt) || (a.feed.name < b.feed.name ? -1 : 1));
  const last = newly
    .map(({ crossedAt }) => crossedAt)
    .sort(Temporal.Instant.compare)
    .at(-1);
  if (last === undefined) return undefined;
  return {
    key: `silent-feeds ${newly.length} ${last.toString({ smallestUnit: 'second' })}`,
    feeds: newly.map(({ crossedAt: _crossedAt, ...each }) => each),
    isAll: silent.length === feeds.length,
  };
}
