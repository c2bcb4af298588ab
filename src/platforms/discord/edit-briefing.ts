/** Puts a briefing in place of one that was sent, message by message. May be done again after any failure. */
import type { Briefing } from '../../domain/briefing.ts';
import type { SendOutcome } from '../platform.ts';
import { drawPictures, type Payload, payloadsOf } from './attach-pictures.ts';
import { deliveryNumber, type MessageMark, nonceOf } from './message-mark.ts';
import { refusalCode } from './refusals.ts';
import { deleteMessage, editMessage, postMessage, readHistory, readMark } from './requests.ts';
import type { SendParts } from './send-briefing.ts';
import { idsOf, messageIdOf } from './sent-parts.ts';

/** Where the briefing stands, as `send` named it. */
export interface Sent {
  readonly channelId: string;
  readonly messageId: string;
}

const UNKNOWN_MESSAGE = 10_008;

/** A longer briefing adds messages, a shorter one takes away those that are left over. Throws what Discord or the network answers. */
export async function editBriefing(
  parts: SendParts,
  { channelId, messageId }: Sent,
  briefing: Briefing,
  briefingId: string,
): Promise<SendOutcome> {
  const { rest, picture } = parts;
  const payloads = payloadsOf(briefing, briefingId, await drawPictures(briefing, picture));
  const ids = idsOf(messageId);
  const shown = new Map<number, string>();
  const delivery = (await readMark(rest, channelId, ids[0]))?.delivery ?? deliveryNumber(messageId);
  for (const [i, payload] of payloads.entries()) {
    const mark = { delivery, part: i + 1, of: payloads.length };
    const id = ids[i];
    if (id === undefined) {
      shown.set(mark.part, await addMessage(parts, { channelId, messageId: ids[0] }, payload, mark));
      continue;
    }
    await editMessage(rest, { channelId, messageId: id }, payload, mark);
    shown.set(mark.part, id);
  }
  for (const id of ids.slice(payloads.length)) await takeAway(parts, channelId, id);
  return { kind: 'sent', messageId: messageIdOf(shown) };
}

/** A message more below those that stand there, unless an earlier try has added it. */
async function addMessage(
  { rest }: SendParts,
  { channelId, messageId }: Sent,
  payload: Payload,
  mark: MessageMark,
): Promise<string> {
  const { marks } = await readHistory(rest, channelId, messageId);
  const added = marks.find((each) => each.mark.delivery === mark.delivery && each.mark.part === mark.part);
  if (added !== undefined) {
    await editMessage(rest, { channelId, messageId: added.id }, payload, mark);
    return added.id;
  }
  const nonce = nonceOf(`${messageId} edited`, mark.part);
  return postMessage(rest, channelId, { payload, mark, nonce, under: messageId });
}

async function takeAway({ rest }: SendParts, channelId: string, messageId: string): Promise<void> {
  try {
    await deleteMessage(rest, channelId, messageId);
  } catch (error) {
    if (refusalCode(error) !== UNKNOWN_MESSAGE) throw error;
  }
}
