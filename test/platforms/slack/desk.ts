/** A real desk over a real store with the bundled record: the commands of the registry, and three of our own for what they do not do. */
import { type CommandDeps, commands } from '../../../commands/index.ts';
import type { Briefing } from '../../../src/domain/briefing.ts';
import type { Command } from '../../../src/domain/command.ts';
import { openExtractor } from '../../../src/main/briefing-parts.ts';
import { commandDeps } from '../../../src/main/command-deps.ts';
import { openFilledStore } from '../../../src/main/open-filled-store.ts';
import type { Desk } from '../../../src/platforms/platform.ts';
import type { Store } from '../../../src/store/store.ts';
import { openDesk } from '../../../src/worker/open-desk.ts';
import { EVERY_BLOCK } from '../../contracts/platform.ts';
import { newFolder } from '../../worker/world.ts';

/** A PNG of one pixel. */
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

export const LONG: Briefing = {
  kind: 'answer',
  headline: 'A long answer',
  blocks: Array.from({ length: 24 }, () => EVERY_BLOCK.blocks).flat(),
};

export interface DeskOnTrial {
  readonly desk: Desk;
  readonly store: Store;
  /** Milliseconds that a picture takes. */
  slowness: number;
  readonly removed: string[];
}

const command = (name: string, run: Command['run']): Command => ({
  name,
  description: `what ${name} does`,
  options: [],
  examples: [],
  run,
});

export async function openTrialDesk(): Promise<DeskOnTrial> {
  const store = await openFilledStore({ dataDir: newFolder() });
  const extractor = openExtractor();
  const deps: CommandDeps = commandDeps({
    store,
    extract: () => extractor,
    web: async () => {
      throw new Error('no web here');
    },
    now: Temporal.Now.instant,
    feeds: async () => [],
    official: [],
    timeZone: 'Europe/London',
  });
  let made = 0;
  const trial: DeskOnTrial = { desk: undefined as unknown as Desk, store, slowness: 0, removed: [] };
  const chartAnswer: Briefing = {
    kind: 'answer',
    headline: 'The year',
    blocks: [{ kind: 'image', chart: 'year-to-date 2026-08-17', alt: 'Line chart: 15,897 people to 17 August.' }],
  };
  const opened = openDesk({
    commands: [
      ...commands.map((make) => make(deps)),
      command('picture', async () => ({ briefing: chartAnswer, data: {} })),
      command('long', async () => ({ briefing: LONG, data: {} })),
      command('manage', async ({ asker }) => ({
        briefing: { kind: 'answer', headline: (await asker?.mayManage()) ? 'You may' : 'You may not', blocks: [] },
        data: {},
      })),
    ],
    store,
    home: async (asker) => ({ ...EVERY_BLOCK, headline: `Hello ${asker.person}` }),
    chart: async () => chartAnswer,
    picture: async () => {
      await new Promise((done) => setTimeout(done, trial.slowness));
      return PNG;
    },
    now: Temporal.Now.instant,
    newId: () => `answer-${++made}`,
    onFailure: (words, error) => {
      throw new Error(words, { cause: error });
    },
  });
  const desk: Desk = {
    ...opened,
    async removed(platform, space) {
      trial.removed.push(`${platform} ${space}`);
      await opened.removed(platform, space);
    },
  };
  return Object.assign(trial, { desk });
}
