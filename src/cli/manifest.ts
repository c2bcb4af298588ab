/** `manifest`: what a platform is told of the bot, before it is let in. */
import { commands } from '../../commands/index.ts';
import type { Config } from '../config.ts';
import type { Command } from '../domain/command.ts';
import { Fault } from '../domain/fault.ts';
import { commandDeps } from '../main/command-deps.ts';
import { openCommandParts } from './command-parts.ts';
import { print } from './output.ts';

export interface ManifestOptions {
  /** Web address at which the bot can be reached; Slack alone asks for one. */
  readonly url?: string;
}

type Manifest = (commands: readonly Command[], config: Config, options: ManifestOptions) => Promise<unknown>;

/** One entry a platform; each gives what is printed as JSON. */
const MANIFESTS = {
  slack: async (described, _config, { url }) =>
    (await import('../platforms/slack/manifest.ts')).slackManifest(
      described,
      url === undefined ? {} : { url: addressOf(url) },
    ),
  discord: async (described, { discord }) =>
    (await import('../platforms/discord/manifest.ts')).discordManifest(described, discord.token),
} satisfies Record<string, Manifest>;

/** Throws a Fault for an address that Slack would not take. */
export async function runManifest(
  platform: keyof typeof MANIFESTS,
  options: ManifestOptions,
  config: Config,
): Promise<void> {
  if (options.url !== undefined) addressOf(options.url);
  const parts = await openCommandParts(config);
  try {
    const deps = commandDeps(parts);
    const described = commands.map((make) => make(deps));
    await print(`${JSON.stringify(await MANIFESTS[platform](described, config, options), null, 2)}\n`);
  } finally {
    await parts.close();
  }
}

/** Without a slash at its end. */
function addressOf(url: string): string {
  if (!/^https:\/\/[^\s/?#]+\/*$/.test(url)) {
    throw new Fault('--url: Slack posts to an address such as https://brief.example, with https and without a path.', {
      exitCode: 2,
    });
  }
  return url.replace(/\/+$/, '');
}
