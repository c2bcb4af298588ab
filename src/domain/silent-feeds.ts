/** Feeds that answered once and do no more, as one alert. */
import type { Feed } from './feed.ts';

export interface SilentFeed {
  readonly feed: Feed;
  readonly answeredAt: Temporal.Instant;
  /** The last failure in words. */
  readonly problem?: string;
}

export interface SilentFeedsAlert {
  /** The same whenever the same silence is found again; at most 60 characters. */
  readonly key: string;
  /** Those that are silent for long enough since the last look, longest silent first. */
  readonly feeds: readonly SilentFeed[];
  /** Whether no feed at all answers. */
  readonly isAll: boolean;
}
