/** A person who writes commands, presses buttons and waits for answers. */
import { setTimeout as after } from 'node:timers/promises';
import type { Channel } from '../../../src/domain/channel.ts';
import type { Message, Twin } from './twin.ts';

export interface Reader {
  /** Gives the name of the question. */
  command(name: string, options?: Readonly<Record<string, string>>): Promise<string>;
  press(messageId: string, customId: string): Promise<string>;
  /** What is suggested for what is typed; undefined where nothing was answered within the time that Discord gives. */
  type(name: string, option: string, words: string): Promise<readonly string[] | undefined>;
  /** The answers that only this person sees, once there are `many`. */
  private(many?: number): Promise<readonly Message[]>;
}

const COMMAND = 2;
const AUTOCOMPLETE = 4;
const STRING = 3;

/** The messages once they are as they should be. */
export async function eventually<T>(look: () => Promise<T>, isSo: (seen: T) => boolean, limit = 10_000): Promise<T> {
  for (const end = performance.now() + limit; ; await after(15)) {
    const seen = await look();
    if (isSo(seen)) return seen;
    if (performance.now() > end) throw new Error(`still ${JSON.stringify(seen)}`);
  }
}

export function readerIn({ discord, messages, person }: Twin, { id: channelId }: Channel): Reader {
  return {
    async command(name, options = {}) {
      const given = Object.entries(options).map(([option, value]) => ({ name: option, type: STRING, value }));
      const data = { id: '1', name, type: 1, options: given };
      return (await discord.simulateInteraction({ type: COMMAND, channelId, userId: person, data })).id;
    },
    async press(messageId, customId) {
      const click = { channelId, userId: person, messageId, customId };
      return (await discord.simulateButtonClick(click)).id;
    },
    async type(name, option, words) {
      const options = [{ name: option, type: STRING, value: words, focused: true }];
      const data = { id: '1', name, type: 1, options };
      const { id } = await discord.simulateInteraction({ type: AUTOCOMPLETE, channelId, userId: person, data });
      const look = () => discord.prisma.interactionResponse.findUniqueOrThrow({ where: { interactionId: id } });
      const answer = await eventually(look, ({ acknowledged }) => acknowledged, 3_000).catch(() => undefined);
      const choices = JSON.parse(answer?.data ?? '{}').choices as { name: string; value: string }[] | undefined;
      return choices?.map(({ value }) => value);
    },
    private: (many = 1) =>
      eventually(
        async () => (await messages(channelId)).filter(({ isPrivate }) => isPrivate),
        ({ length }) => length >= many,
      ),
  };
}
