/** An answer to a command or button: its messages first, and its charts when they are drawn. */

import { setTimeout as after } from 'node:timers/promises';
import { MessageFlags, type REST, Routes } from 'discord.js';
import { z } from 'zod';
import type { KeptBriefing } from '../platform.ts';
import { drawPictures, hasPictures, NO_PICTURES, type Payload, type Picture, payloadsOf } from './attach-pictures.ts';

/** Where an answer goes: the token of a question serves it for 15 minutes. */
export interface AnswerPlace {
  readonly rest: REST;
  readonly applicationId: string;
  readonly token: string;
  /** True where readers wait for a first message, which then takes the place of the waiting. */
  readonly awaited: boolean;
  readonly audience: 'asker' | 'channel';
}

/** Milliseconds that an answer waits for its charts, so that it need not be shown twice. */
const GRACE = 400;
const message = z.object({ id: z.string() });

/** Throws what Discord or the network answers. */
export async function showAnswer(place: AnswerPlace, { id, briefing }: KeptBriefing, picture: Picture): Promise<void> {
  if (!hasPictures(briefing)) {
    await put(place, payloadsOf(briefing, id, NO_PICTURES), []);
    return;
  }
  const drawing = drawPictures(briefing, picture);
  const soon = await Promise.race([drawing, after(GRACE, undefined, { ref: false })]);
  const shown = await put(place, payloadsOf(briefing, id, soon ?? NO_PICTURES), []);
  const drawn = await drawing;
  if (soon === undefined && drawn.size > 0) await put(place, payloadsOf(briefing, id, drawn), shown);
}

/** Shows messages in place of those that were shown; gives their ids. */
async function put(
  place: AnswerPlace,
  payloads: readonly Payload[],
  shown: readonly string[],
): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const [i, payload] of payloads.entries()) {
    const first = i === 0 && place.awaited ? '@original' : undefined;
    ids.push(await putOne(place, payload, shown[i] ?? first));
  }
  for (const left of shown.slice(payloads.length)) await place.rest.delete(addressOf(place, left), { auth: false });
  return ids;
}

async function putOne(place: AnswerPlace, { body, files }: Payload, instead: string | undefined): Promise<string> {
  const { rest, audience } = place;
  if (instead !== undefined) {
    return message.parse(await rest.patch(addressOf(place, instead), { body, files, auth: false })).id;
  }
  const flags = audience === 'asker' ? body.flags | MessageFlags.Ephemeral : body.flags;
  return message.parse(await rest.post(addressOf(place), { body: { ...body, flags }, files, auth: false })).id;
}

function addressOf({ applicationId, token }: AnswerPlace, messageId?: string): `/${string}` {
  return messageId === undefined
    ? Routes.webhook(applicationId, token)
    : Routes.webhookMessage(applicationId, token, messageId);
}
