/** `manifest`: what a platform is told of the bot, before it is let in. */
import { commands } from '../../commands/index.ts';
import { officialSources } from '../../feeds/official/sources.ts';
import type { Config } from '../config.ts';
import type { Command } from '../domain/command.ts';
import { openExtractor } from '../main/briefing-parts.ts';
import { commandDeps } from '../main/command-deps.ts';
import { openStoreToRead } from '../main/open-filled-store.ts';
import { openWeb } from '../main/open-web.ts';
import { note, print } from './output.ts';

type Manifest = (commands: readonly Command[], config: Config) => Promise<unknown>;

/** One entry a platform; each gives what is printed as JSON. */
const MANIFESTS = {
  discord: async (described, { discord }) =>
    (await import('../platforms/discord/manifest.ts')).discordManifest(described, discord.token),
} satisfies Record<string, Manifest>;

export async function runManifest(platform: keyof typeof MANIFESTS, config: Config): Promise<void> {
  const store = await openStoreToRead(config, note);
  try {
    const deps = commandDeps({
      store,
      feeds: async () => [],
      official: officialSources(config.govukUrl),
      timeZone: config.timeZone,
      extract: openExtractor,
      web: () => openWeb(config),
      now: Temporal.Now.instant,
    });
    const described = commands.map((make) => make(deps));
    await print(`${JSON.stringify(await MANIFESTS[platform](described, config), null, 2)}\n`);
  } finally {
    await store.close();
  }
}
