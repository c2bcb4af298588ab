/** A briefing on its way to a channel: its messages one after another, each once. */
import type { REST } from 'discord.js';
import type { Briefing } from '../../domain/briefing.ts';
import type { Sending, SendOutcome } from '../platform.ts';
import { drawPictures, NO_PICTURES, type Payload, type Picture, payloadsOf } from './attach-pictures.ts';
import { deliveryNumber, nonceOf } from './message-mark.ts';
import { refusalCode } from './refusals.ts';
import { postMessage } from './requests.ts';
import { idsOf, messageIdOf, type SentParts } from './sent-parts.ts';

/** What sending needs from outside. */
export interface SendParts {
  readonly rest: REST;
  readonly sent: SentParts;
  readonly picture: Picture;
  readonly now: () => Temporal.Instant;
}

/** "Missing Permissions": it may be the one for files alone. */
const MAY_NOT = 50_013;
/** "Cannot reply without permission to read message history". */
const MAY_NOT_ANSWER = 160_002;

/** Throws what Discord or the network answers; the messages posted until then are remembered. */
export async function sendBriefing(
  parts: SendParts,
  channelId: string,
  briefing: Briefing,
  sending: Sending,
): Promise<SendOutcome> {
  const pictures = await drawPictures(briefing, parts.picture);
  const payloads = payloadsOf(briefing, sending.briefingId, pictures);
  try {
    return await sendPayloads(parts, channelId, payloads, sending);
  } catch (error) {
    if (refusalCode(error) !== MAY_NOT || pictures.size === 0) throw error;
    return sendPayloads(parts, channelId, payloadsOf(briefing, sending.briefingId, NO_PICTURES), sending);
  }
}

async function sendPayloads(
  { rest, sent, now }: SendParts,
  channelId: string,
  payloads: readonly Payload[],
  { deliveryId, under, until }: Sending,
): Promise<SendOutcome> {
  for (const [i, payload] of payloads.entries()) {
    const part = i + 1;
    if (sent.of(channelId, deliveryId).has(part)) continue;
    if (until !== undefined && Temporal.Instant.compare(now(), until) >= 0) {
      return sent.of(channelId, deliveryId).size === 0 ? { kind: 'later', after: now() } : { kind: 'unknown' };
    }
    const mark = { delivery: deliveryNumber(deliveryId), part, of: payloads.length };
    const post = { payload, mark, nonce: nonceOf(deliveryId, part) };
    const answered = part === 1 && under !== undefined ? { under: idsOf(under)[0] } : {};
    const id = await postMessage(rest, channelId, { ...post, ...answered }).catch((error) => {
      if (refusalCode(error) !== MAY_NOT_ANSWER || answered.under === undefined) throw error;
      return postMessage(rest, channelId, post);
    });
    sent.add(channelId, deliveryId, part, id);
  }
  return { kind: 'sent', messageId: messageIdOf(sent.of(channelId, deliveryId)) };
}
