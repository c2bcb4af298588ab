/** Discord, where its token is set. */
import type { PlatformOpening } from './platform-opening.ts';

export const openDiscord: PlatformOpening = {
  name: 'discord',
  isSet: ({ discord }) => discord.token !== undefined,
  hears: ({ roles }) => roles.has('gateway'),
  async open({ config, desk, log, now }) {
    const { token = '', apiUrl, shards } = config.discord;
    const { createDiscord } = await import('../platforms/discord/discord.ts');
    return createDiscord({
      token,
      ...(apiUrl === undefined ? {} : { apiUrl }),
      ...(shards === undefined ? {} : { shards }),
      picture: desk.picture,
      log,
      now,
    });
  },
};
