/** One briefing on its way to one channel. A briefing goes to a channel once, whatever happens on the way. */
import type { Briefing } from './briefing.ts';
import type { Channel } from './channel.ts';
import type { AlertWish } from './subscription.ts';

/**
 * `due` waits for its time or its next attempt, `sending` is in somebody's hands, `sent` arrived. `unknown` may have arrived and is
 * not repeated; `refused` the platform does not take, for ever; `lapsed` was given up, or had nothing to do. `folded` was one
 * alert too many for its day and waits for the channel's digest; `told` stood in it.
 */
export type DeliveryState = 'due' | 'sending' | 'sent' | 'unknown' | 'refused' | 'lapsed' | 'folded' | 'told';

/** A delivery as it is planned. */
export interface PlannedDelivery {
  readonly channel: Channel;
  /** Not before; also its place among the deliveries of its channel. */
  readonly dueAt: Temporal.Instant;
  /** Name of a briefing whose message in the channel this one answers; where it has none there, it stands alone. */
  readonly under?: string;
  /** Name of a briefing whose message in the channel is edited to say this instead; where it has none there, nothing is done. */
  readonly replaces?: string;
  /** One alert too many: it is told in the channel's next digest instead. */
  readonly folded?: true;
  /** It is sent only where the channel still wants it by then, and outside of its quiet hours. */
  readonly wish?: AlertWish;
}

/** A briefing that is put right: how it reads from now on. */
export interface Correction {
  readonly id: string;
  readonly briefing: Briefing;
  /** Nothing is left of what it said: where it has not gone out yet, it never does. */
  readonly isVoid?: true;
}

/** A delivery in the hands of whoever sends it. */
export interface ClaimedDelivery {
  /** 25 letters and digits at most, made from the briefing and the channel. */
  readonly id: string;
  readonly channel: Channel;
  readonly briefingId: string;
  readonly briefing: Briefing;
  readonly dueAt: Temporal.Instant;
  /** 1 for the first; what is settled names it, so that one who was too slow changes nothing. */
  readonly attempt: number;
  /** Until then it is in nobody else's hands. */
  readonly leasedUntil: Temporal.Instant;
  /** When it was first tried; of the first attempt now. */
  readonly triedAt: Temporal.Instant;
  /** An earlier attempt did not say how it ended: the message may stand there already. */
  readonly mayHaveArrived: boolean;
  /** How often it was looked for in vain since it was last sent, because the platform could not tell. */
  readonly looks: number;
  /** It was sent once more although nobody could tell whether it had arrived; that is not done twice. */
  readonly repeated?: true;
  /** The message that it answers. */
  readonly under?: string;
  /** It is an edit, of this message; without one there is nothing to edit. */
  readonly edit?: { readonly messageId?: string };
  /** A correction of what has not gone out yet, and then will be right, or went out right: nothing is left to say. */
  readonly isSaid?: true;
  readonly wish?: AlertWish;
}

/**
 * What became of an attempt. `put-off`: it takes its place among the deliveries of its channel anew, by that moment. `folded`: it is
 * left to the digest. `look`: it may have arrived, was looked for so often, and is to be looked for after
 * that moment.
 */
export type Settlement =
  | { readonly kind: 'sent'; readonly messageId: string }
  | { readonly kind: 'later'; readonly after: Temporal.Instant; readonly repeated?: true }
  | { readonly kind: 'look'; readonly after: Temporal.Instant; readonly looks: number; readonly repeated?: true }
  | { readonly kind: 'put-off'; readonly until: Temporal.Instant }
  | { readonly kind: 'folded' }
  | { readonly kind: 'unknown' | 'refused' | 'lapsed'; readonly reason: string };
