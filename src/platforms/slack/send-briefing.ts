/**
 * A briefing into a conversation: the first message for the channel, the rest in its thread, each marked with its delivery.
 * What of it is there already stays, so that a delivery that was cut short is completed and not repeated.
 */
import type { SendOutcome } from '../platform.ts';
import type { Conversation } from './conversations.ts';
import { markOf } from './mark.ts';
import { FILE_WAITS, postMessage } from './post-message.ts';
import { outcomeOf } from './post-outcome.ts';
import type { Progress } from './progress.ts';
import type { SlackMessage } from './render-briefing.ts';

export interface Sent {
  readonly deliveryId: string;
  /** A message that the first one answers. */
  readonly under?: string | undefined;
  /** Nothing more is posted after this. */
  readonly until?: Temporal.Instant | undefined;
  readonly progress: Progress;
  readonly now: () => Temporal.Instant;
  readonly fileWaits?: readonly number[] | undefined;
}

/** Seconds that the rest of a briefing waits for a rate limit; beyond that the delivery is made again. */
const MOST_WAIT = 30;
const MOST_TRIES = 3;

/** Once a message is there, `unknown` stands for all that is cut short: whoever looks finds how far it came. */
export async function sendBriefing(
  conversation: Conversation,
  messages: readonly SlackMessage[],
  { deliveryId, under, until, progress, now, fileWaits = FILE_WAITS }: Sent,
): Promise<SendOutcome> {
  for (const [i, { body }] of messages.entries()) {
    const part = i + 1;
    if (progress.parts.has(part)) continue;
    if (until !== undefined && Temporal.Instant.compare(now(), until) >= 0) {
      return progress.ts === undefined ? { kind: 'later', after: now() } : { kind: 'unknown' };
    }
    const place = {
      under: part === 1 ? under : (under ?? progress.ts),
      metadata: markOf(deliveryId, part, messages.length),
    };
    const post = () => postMessage(conversation, body, place, fileWaits);
    const outcome = await (part === 1 ? tryOnce(post, now) : tryInTime(post, now));
    if (outcome.kind === 'sent') {
      progress.parts.add(part);
      progress.ts ??= outcome.messageId;
      continue;
    }
    if (outcome.kind === 'unknown') progress.doubtfulSince = now().subtract({ seconds: 60 });
    if (progress.ts === undefined || outcome.kind === 'refused' || outcome.kind === 'malformed') return outcome;
    return { kind: 'unknown' };
  }
  return progress.ts === undefined ? { kind: 'unknown' } : { kind: 'sent', messageId: progress.ts };
}

async function tryOnce(post: () => Promise<string>, now: () => Temporal.Instant): Promise<SendOutcome> {
  try {
    return { kind: 'sent', messageId: await post() };
  } catch (error) {
    return outcomeOf(error, now());
  }
}

/** Waits for a rate limit of seconds. */
async function tryInTime(post: () => Promise<string>, now: () => Temporal.Instant): Promise<SendOutcome> {
  for (let tries = 1; ; tries += 1) {
    const outcome = await tryOnce(post, now);
    if (outcome.kind !== 'later' || tries === MOST_TRIES) return outcome;
    const wait = outcome.after.epochMilliseconds - now().epochMilliseconds;
    if (wait > MOST_WAIT * 1_000) return outcome;
    await new Promise((ready) => setTimeout(ready, Math.max(0, wait)));
  }
}
