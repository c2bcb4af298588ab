/** The part of the store's contract that is about deliveries. */
import type { Briefing } from '../domain/briefing.ts';
import type { Channel, PlatformName } from '../domain/channel.ts';
import type { ClaimedDelivery, Correction, PlannedDelivery, Settlement } from '../domain/delivery.ts';
import type { AlertWish, Subscription } from '../domain/subscription.ts';

/** A briefing with all that is to become of it, kept in one piece. */
export interface Plan {
  readonly id: string;
  readonly briefing: Briefing;
  readonly madeAt: Temporal.Instant;
  readonly deliveries: readonly PlannedDelivery[];
  /** The digest of a subscription, which moves on from `dueAt` with it; where it is there no more, nothing is planned. */
  readonly digestOf?: {
    readonly channel: Channel;
    readonly dueAt: Temporal.Instant;
    readonly next: Temporal.Instant | undefined;
  };
  /** Folded deliveries that this briefing tells; where one of them reads otherwise by now, nothing is planned. */
  readonly tells?: readonly Pick<FoldedDelivery, 'id' | 'edition'>[];
  /**
   * What the briefing puts right, and the edits of its messages. Edits and answers are not made where a channel has not been given
   * it yet, since it is right by then, nor where it was right when the channel was given it.
   */
  readonly corrects?: Correction & { readonly edits: readonly PlannedDelivery[] };
}

/** One that waits for a digest. */
export interface FoldedDelivery {
  readonly id: string;
  readonly briefing: Briefing;
  /** Of the briefing. */
  readonly edition: number;
  readonly wish?: AlertWish;
}

export interface Claim {
  readonly platform: PlatformName;
  readonly now: Temporal.Instant;
  /** For how long nobody else may have what is claimed. */
  readonly lease: Temporal.Duration;
  readonly limit: number;
  /** From one message of a channel to its next, at the least. */
  readonly pause: Temporal.Duration;
  /** Spaces of which nothing is taken. */
  readonly passOver?: readonly string[];
}

export interface DeliveryStore {
  /**
   * Keeps the briefing, unless its name is taken, with its deliveries, unless its channels have them; how many deliveries are new.
   * After a kill the same plan may be made again.
   */
  plan(plan: Plan): Promise<number>;
  /**
   * Takes in hand what is due and what others have had for too long, of each channel the first alone, and none where
   * another is in flight. Any number of processes may claim at once.
   */
  claim(claim: Claim): Promise<readonly ClaimedDelivery[]>;
  /** False where the attempt is another's by now; then nothing changes. */
  settle(of: Pick<ClaimedDelivery, 'id' | 'attempt'>, settlement: Settlement, at: Temporal.Instant): Promise<boolean>;
  /** Refuses all that waits for a channel, and removes its subscription, which it gives back where there was one. */
  stopChannel(channel: Channel, reason: string, at: Temporal.Instant): Promise<Subscription | undefined>;
  /** When there may be something to claim; undefined where nothing waits. */
  nextAt(platforms: readonly PlatformName[]): Promise<Temporal.Instant | undefined>;
  /** Channels to which a briefing went or will go as a message of its own; with `folded too` also in their digest. */
  channelsOf(briefingId: string, which?: 'folded too'): Promise<readonly Channel[]>;
  /** Alerts for a channel that are due from `from` until before `until`; folded ones, edits and what was given up do not count. */
  countAlerts(channel: Channel, from: Temporal.Instant, until: Temporal.Instant): Promise<number>;
  /** What was folded from `since` on and no digest has told yet, oldest first; without corrections of such, which are right by now. */
  folded(channel: Channel, since: Temporal.Instant): Promise<readonly FoldedDelivery[]>;
  /**
   * What a clock that was ahead put off is due at `now`, and the digests that it made are forgotten, so that those of the true
   * day are not taken for them; how many.
   */
  bringBack(now: Temporal.Instant): Promise<number>;
  /** All of a channel; how many. */
  removeChannel(channel: Channel): Promise<number>;
  /** All of a space; how many. */
  removeSpace(platform: PlatformName, space: string): Promise<number>;
}
