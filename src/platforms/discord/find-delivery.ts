/** Looks in a channel's history for the messages of a delivery, by the mark that they carry. */
import type { FindOutcome } from '../platform.ts';
import { deliveryNumber } from './message-mark.ts';
import { readHistory, readLastMessage } from './requests.ts';
import type { SendParts } from './send-briefing.ts';
import { messageIdOf } from './sent-parts.ts';

/** Which delivery is looked for and where; nothing older than `since` is looked at. */
export interface Sought {
  readonly channelId: string;
  readonly deliveryId: string;
  readonly since: Temporal.Instant;
}

/** Discord's ids begin with the milliseconds since the first of January 2015. */
const FIRST_MOMENT = 1_420_070_400_000;
/** Our clock and Discord's may differ by so much. */
const CLOCKS = { minutes: 2 };
/** A thousand messages. */
const MOST_PAGES = 10;
const MAY_NOT_LOOK: FindOutcome = {
  kind: 'cannot-tell',
  reason: 'discord: the history of the channel is hidden. Give the bot the permission Read Message History there.',
};

/**
 * Found is what is there whole. Of a delivery that is there in part the parts are remembered, and `absent` has it sent
 * again, which then adds only what is missing. Throws what Discord or the network answers.
 */
export async function findDelivery(
  { rest, sent }: Pick<SendParts, 'rest' | 'sent'>,
  sought: Sought,
): Promise<FindOutcome> {
  const { channelId, deliveryId, since } = sought;
  const delivery = deliveryNumber(deliveryId);
  const from = firstIdAt(since.subtract(CLOCKS));
  const seen = new Map<number, string>();
  let after: string | undefined = from;
  let messages = 0;
  for (let page = 0; page < MOST_PAGES && after !== undefined; page += 1) {
    const { marks, count, next } = await readHistory(rest, channelId, after);
    for (const { id, mark } of marks) {
      if (mark.delivery !== delivery || seen.has(mark.part)) continue;
      seen.set(mark.part, id);
      sent.add(channelId, deliveryId, mark.part, id);
      if (seen.size === mark.of) return { kind: 'found', messageId: messageIdOf(seen) };
    }
    messages += count;
    after = next;
  }
  if (after !== undefined) {
    return { kind: 'cannot-tell', reason: `discord: there are more than ${messages} messages since then` };
  }
  // Who may not read the history is shown an empty one, though the channel names a later message.
  if (messages === 0 && BigInt((await readLastMessage(rest, channelId)) ?? 0) > BigInt(from)) return MAY_NOT_LOOK;
  return { kind: 'absent' };
}

function firstIdAt(moment: Temporal.Instant): string {
  return String(BigInt(Math.max(0, moment.epochMilliseconds - FIRST_MOMENT)) << 22n);
}
