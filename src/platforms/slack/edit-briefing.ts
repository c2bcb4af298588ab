/** A briefing in the place of one that was sent: its messages are changed, and its thread is made longer or shorter with it. */
import type { Conversation } from './conversations.ts';
import { marksInThread } from './find-delivery.ts';
import { type Marked, markOf } from './mark.ts';
import { postMessage } from './post-message.ts';
import { codeOf } from './post-outcome.ts';
import type { SlackMessage } from './render-briefing.ts';

/**
 * Where the app may not read the thread, the first message alone is changed. Doing it again changes nothing more.
 * Throws what the client throws.
 */
export async function editBriefing(
  conversation: Conversation,
  first: string,
  messages: readonly SlackMessage[],
  waits: readonly number[] | undefined,
): Promise<void> {
  const [head, ...rest] = messages;
  if (head === undefined) return;
  await postMessage(conversation, head.body, { instead: first }, waits);
  const there = await threadOf(conversation, first);
  if (there === undefined) return;
  const delivery = there.delivery ?? 'edit';
  for (const [i, { body }] of rest.entries()) {
    const part = i + 2;
    const known = there.replies.find((reply) => reply.part === part);
    const place =
      known === undefined ? { under: first, metadata: markOf(delivery, part, messages.length) } : { instead: known.ts };
    await postMessage(conversation, body, place, waits);
  }
  for (const { ts } of there.replies.filter(({ part }) => part > messages.length)) {
    await conversation.space.again.chat.delete({ channel: conversation.id, ts });
  }
}

/** The bot's messages of the same delivery below the first; undefined where they cannot be read. */
async function threadOf(
  conversation: Conversation,
  first: string,
): Promise<{ readonly delivery: string | undefined; readonly replies: readonly Marked[] } | undefined> {
  try {
    const marks = await marksInThread(conversation, first);
    // A reply to the briefing is a delivery of its own, and its first message says so.
    const replies = marks.filter(({ part }) => part > 1);
    const delivery = replies[0]?.delivery;
    return { delivery, replies: replies.filter((mark) => mark.delivery === delivery) };
  } catch (error) {
    if (codeOf(error) !== undefined) return undefined;
    throw error;
  }
}
