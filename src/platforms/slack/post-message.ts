/** One message into a conversation, or in the place of one that is there; a picture that Slack has not made ready is waited for, and told in words in the end. */
import type { types } from '@slack/bolt';
import type { Conversation } from './conversations.ts';
import { codeOf } from './post-outcome.ts';
import type { SlackBody } from './render-briefing.ts';

export interface Place {
  readonly under?: string | undefined;
  /** A message to be replaced. */
  readonly instead?: string | undefined;
}

/** Milliseconds before each further try; Slack is ready with a file within a second or two of its upload. */
export const FILE_WAITS: readonly number[] = [500, 1_000, 2_000];

/** The name of the message in its conversation. Throws what the client throws. */
export async function postMessage(
  { space, id }: Conversation,
  body: SlackBody,
  { under, instead, metadata }: Place & { readonly metadata?: types.MessageMetadata },
  waits: readonly number[] = FILE_WAITS,
): Promise<string> {
  const post = async (given: SlackBody): Promise<string> => {
    const { ts } =
      instead === undefined
        ? await space.once.chat.postMessage({
            channel: id,
            ...given,
            ...(metadata === undefined ? {} : { metadata }),
            ...(under === undefined ? {} : { thread_ts: under }),
          })
        : await space.once.chat.update({
            channel: id,
            ts: instead,
            text: given.text,
            blocks: given.blocks,
            parse: given.parse,
            link_names: given.link_names,
          });
    if (ts === undefined) throw new Error('slack: a message without a name');
    return ts;
  };
  for (const wait of hasFiles(body) ? waits : []) {
    try {
      return await post(body);
    } catch (error) {
      if (codeOf(error) !== 'invalid_blocks') throw error;
      await new Promise((ready) => setTimeout(ready, wait));
    }
  }
  try {
    return await post(body);
  } catch (error) {
    if (codeOf(error) !== 'invalid_blocks' || !hasFiles(body)) throw error;
    return post(withoutFiles(body));
  }
}

function hasFiles({ blocks }: SlackBody): boolean {
  return blocks.some(({ type }) => type === 'image');
}

/** The message with its pictures told in words. */
export function withoutFiles(body: SlackBody): SlackBody {
  return {
    ...body,
    blocks: body.blocks.map((block): types.KnownBlock => {
      if (block.type !== 'image') return block;
      const text: types.PlainTextElement = { type: 'plain_text', text: `Chart: ${block.alt_text}`, emoji: false };
      return { type: 'context', elements: [text] };
    }),
  };
}
