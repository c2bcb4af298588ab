/**
 * The contract between the bot and the places where people read. A platform carries briefings to channels, and brings what people
 * ask to the desk; nothing else in the house knows one platform from another.
 */
import type { Briefing } from '../domain/briefing.ts';
import type { Channel } from '../domain/channel.ts';
import type { Asker, Command, CommandInput } from '../domain/command.ts';

/**
 * `unknown`: the message may or may not have arrived; `find` tells. `refused` is for ever, `later` until that moment.
 * `limit`: the platform named the moment itself, by a rate limit of the channel, or of all that the bot sends to its space.
 * `everywhere`: the channel is not at fault, since the platform takes nothing of the bot at all, as with a token that was withdrawn.
 * `malformed`: this one message is not taken as it is made, now or ever; neither channel nor bot is at fault.
 */
export type SendOutcome =
  | { readonly kind: 'sent'; readonly messageId: string }
  | { readonly kind: 'later'; readonly after: Temporal.Instant; readonly limit?: 'channel' | 'space' }
  | { readonly kind: 'refused'; readonly reason: string; readonly everywhere?: true }
  | { readonly kind: 'malformed'; readonly reason: string }
  | { readonly kind: 'unknown' };

/** `cannot-tell`: the platform does not let the bot look, or did not answer. */
export type FindOutcome =
  | { readonly kind: 'found'; readonly messageId: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'cannot-tell'; readonly reason: string };

/** A delivery as a platform sees it. */
export interface Sending {
  /** Names it for ever, at most 25 letters and digits; the same one sent twice is shown once where the platform can see to that. */
  readonly deliveryId: string;
  /** The briefing's name, for buttons that ask for more of it. */
  readonly briefingId: string;
  /** A message of the same channel that this one answers. */
  readonly under?: string;
  /** After this moment nothing more is posted, since somebody else may be looking for the message by then: `later` or `unknown`. */
  readonly until?: Temporal.Instant;
}

/**
 * How the way stands on which questions come. `awaited`: it never stood yet. `broken`: it stood, and does not since that moment.
 * `reason` says why in words, without a sentence's end: "Discord ended the connection (4004)".
 */
export type Connection =
  | { readonly kind: 'connected' }
  | { readonly kind: 'awaited'; readonly reason: string }
  | { readonly kind: 'broken'; readonly since: Temporal.Instant; readonly reason: string };

export interface Platform {
  /** Never throws for what a platform or network may answer. */
  send(channel: Channel, briefing: Briefing, sending: Sending): Promise<SendOutcome>;
  /** Puts the briefing in place of one that was sent. */
  edit(channel: Channel, messageId: string, briefing: Briefing, briefingId: string): Promise<SendOutcome>;
  /** Looks for a delivery that was sent at `since` or later. */
  find(channel: Channel, deliveryId: string, since: Temporal.Instant): Promise<FindOutcome>;
  /** Connects, and from then on brings every question to the desk. Throws a Fault where it cannot connect as it is set up. */
  listen(desk: Desk): Promise<void>;
  /** As it is at this moment, without asking the platform. */
  connection(): Connection;
  /** Answers what was asked, asks nothing more and leaves; may be called twice. */
  close(): Promise<void>;
}

/** A briefing under the name that it is kept by; buttons hand the name back. */
export interface KeptBriefing {
  readonly id: string;
  readonly briefing: Briefing;
}

/** Where a platform brings what people ask. Its answers are for the asker alone unless they share them. */
export interface Desk {
  readonly commands: readonly Command[];
  /** Never throws: a wish that cannot be read, or a failure, is told in the answer. */
  ask(command: string, input: CommandInput & { readonly asker: Asker }): Promise<KeptBriefing>;
  /** At most 25, none longer than 100 characters; empty where nothing is known or something failed. */
  suggest(command: string, option: string, typed: string): Promise<readonly string[]>;
  /** What a button asks for: `sums`, `page` and `chart` are answered to the asker, `share` is for the channel. Never throws. */
  press(action: string, value: string, asker: Asker): Promise<KeptBriefing>;
  /** A person's first page: today's figures, the subscriptions of the space, the latest mismatches. */
  home(asker: Asker): Promise<Briefing>;
  /** The PNG of an image block; undefined where it cannot be drawn, and its words stand for it. */
  picture(chart: string): Promise<Uint8Array | undefined>;
  /** The bot was removed from a space: everything about it is deleted. */
  removed(platform: Channel['platform'], space: string): Promise<void>;
}
