/** What the commands are built of on the command line. */
import { officialSources } from '../../feeds/official/sources.ts';
import type { Config } from '../config.ts';
import { openExtractor } from '../main/briefing-parts.ts';
import type { CommandParts } from '../main/command-deps.ts';
import { openStoreToRead } from '../main/open-filled-store.ts';
import { newsFeeds, openWeb, type Web } from '../main/open-web.ts';
import { note } from './output.ts';

/** The parts of commands with the end of what was opened for them. */
export interface OpenParts extends CommandParts {
  close(): Promise<void>;
}

/** The store is open at once, all else when a command first asks for it; what is odd about it is told on standard error. */
export async function openCommandParts(config: Config): Promise<OpenParts> {
  const store = await openStoreToRead(config, note);
  let web: Promise<Web> | undefined;
  return {
    store,
    feeds: async () => {
      const { feeds, problems } = await newsFeeds(config);
      for (const problem of problems) note(problem);
      return feeds;
    },
    official: officialSources(config.govukUrl),
    timeZone: config.timeZone,
    extract: openExtractor,
    web: () => {
      web ??= openWeb(config);
      return web;
    },
    now: Temporal.Now.instant,
    async close() {
      // One that could not be opened was told to whoever asked for it.
      await (await web?.catch(() => undefined))?.close();
      await store.close();
    },
  };
}
