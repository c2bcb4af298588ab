/** What is due and not done yet, for whoever watches the bot. */
import type { PlatformName } from './channel.ts';

export interface Waiting {
  /** Articles whose newest text has no verdicts. */
  readonly articles: number;
  /** Deliveries by platform, with the moment for which the longest waiting was due; without those that wait for a later time. */
  readonly deliveries: readonly {
    readonly platform: PlatformName;
    readonly many: number;
    readonly oldest: Temporal.Instant;
  }[];
}
