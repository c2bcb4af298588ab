/** The requests that carry and look for messages, with their answers read. */
import { type REST, Routes } from 'discord.js';
import { z } from 'zod';
import type { Payload } from './attach-pictures.ts';
import { type MessageMark, markOf, withMark } from './message-mark.ts';

const message = z.object({ id: z.string(), components: z.unknown().optional() });
const channel = z.object({ id: z.string(), last_message_id: z.string().nullish() });
const history = z.array(message.extend({ author: z.object({ bot: z.boolean().optional() }) }));

export interface Post {
  readonly payload: Payload;
  readonly mark: MessageMark;
  readonly nonce: string;
  /** The message that this one answers; it may be gone by then. */
  readonly under?: string;
}

/** Posts a message; one with a nonce of the last minutes is not posted again. Gives its id. */
export async function postMessage(rest: REST, channelId: string, post: Post): Promise<string> {
  const { body, files } = post.payload;
  const answer = await rest.post(Routes.channelMessages(channelId), {
    body: {
      ...body,
      components: withMark(body.components, post.mark),
      nonce: post.nonce,
      enforce_nonce: true,
      ...(post.under === undefined ? {} : { message_reference: { message_id: post.under, fail_if_not_exists: false } }),
    },
    files,
  });
  return message.parse(answer).id;
}

/** Replaces a message's words and pictures; `mark` takes the place of the one that it had. */
export async function editMessage(
  rest: REST,
  place: { readonly channelId: string; readonly messageId: string },
  { body, files }: Payload,
  mark: MessageMark,
): Promise<void> {
  const components = withMark(body.components, mark);
  await rest.patch(Routes.channelMessage(place.channelId, place.messageId), { body: { ...body, components }, files });
}

/** Throws where the message is gone already, as for every refusal. */
export async function deleteMessage(rest: REST, channelId: string, messageId: string): Promise<void> {
  await rest.delete(Routes.channelMessage(channelId, messageId));
}

/** The mark of a message that stands there; undefined where it carries none. */
export async function readMark(rest: REST, channelId: string, messageId: string): Promise<MessageMark | undefined> {
  return markOf(message.parse(await rest.get(Routes.channelMessage(channelId, messageId))).components);
}

/** The id of the channel in which the bot and a person write to each other. */
export async function openDirectChannel(rest: REST, person: string): Promise<string> {
  return channel.parse(await rest.post(Routes.userChannels(), { body: { recipient_id: person } })).id;
}

/** The id of the newest message that a channel names, which may be deleted; undefined where it never had one. */
export async function readLastMessage(rest: REST, channelId: string): Promise<string | undefined> {
  return channel.parse(await rest.get(Routes.channel(channelId))).last_message_id ?? undefined;
}

export interface Page {
  /** Messages on the page, by whomever. */
  readonly count: number;
  readonly marks: readonly { readonly id: string; readonly mark: MessageMark }[];
  /** Where the next page begins; undefined where this was the last. */
  readonly next?: string;
}

/** As many as Discord gives at once. */
const MOST_A_PAGE = 100;

/** Marked messages of bots after an id, oldest first. */
export async function readHistory(rest: REST, channelId: string, after: string): Promise<Page> {
  const query = new URLSearchParams({ after, limit: String(MOST_A_PAGE) });
  const all = history.parse(await rest.get(Routes.channelMessages(channelId), { query }));
  const ids = all.map(({ id }) => BigInt(id));
  const last = ids.reduce((one, other) => (one > other ? one : other), BigInt(after));
  const marks = all.flatMap(({ id, author, components }) => {
    const mark = author.bot === true ? markOf(components) : undefined;
    return mark === undefined ? [] : [{ id, mark }];
  });
  const page = { count: all.length, marks };
  return all.length < MOST_A_PAGE ? page : { ...page, next: String(last) };
}
