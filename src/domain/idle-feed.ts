/** A feed that answers but has listed nothing new for much longer than is its habit. */
import type { Feed } from './feed.ts';

export interface IdleFeed {
  readonly feed: Feed;
  /** Date of the newest that it listed. */
  readonly newestAt: Temporal.Instant;
  /** From then on it was longer than its habit. */
  readonly idleFrom: Temporal.Instant;
  /** The longest pause that is usual for it, in hours. */
  readonly usualHours: number;
}
