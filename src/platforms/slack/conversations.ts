/** Where a channel of ours is in Slack: a channel is itself, a person is the direct conversation with the bot. */
import type { Channel } from '../../domain/channel.ts';
import { codeOf } from './post-outcome.ts';
import type { Space } from './spaces.ts';

export interface Conversation {
  readonly space: Space;
  /** Of the channel or direct conversation; of the person where the app may not open one, which is enough for a post. */
  readonly id: string;
}

export interface Conversations {
  /** Undefined where the bot is not installed in the channel's space. Throws what the client throws. */
  open(channel: Channel): Promise<Conversation | undefined>;
}

const MOST_KEPT = 5_000;

export function createConversations(openSpace: (id: string) => Promise<Space | undefined>): Conversations {
  const direct = new Map<string, string>();

  async function openDirect(space: Space, person: string): Promise<string> {
    const key = `${space.id} ${person}`;
    const known = direct.get(key);
    if (known !== undefined) return known;
    try {
      const { channel } = await space.again.conversations.open({ users: person });
      if (channel?.id === undefined) return person;
      if (direct.size >= MOST_KEPT) direct.clear();
      direct.set(key, channel.id);
      return channel.id;
    } catch (error) {
      if (codeOf(error) === 'missing_scope') return person;
      throw error;
    }
  }

  return {
    async open(channel) {
      const space = await openSpace(channel.space);
      if (space === undefined) return undefined;
      return { space, id: channel.person ? await openDirect(space, channel.id) : channel.id };
    },
  };
}
