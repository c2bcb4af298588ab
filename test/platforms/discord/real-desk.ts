/** The desk as the bot opens it: the commands on the bundled record, with charts, and a store of its own. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commands } from '../../../commands/index.ts';
import { feeds } from '../../../feeds/index.ts';
import { officialSources } from '../../../feeds/official/sources.ts';
import { createCharts } from '../../../src/charts/charts.ts';
import { readConfig } from '../../../src/config.ts';
import type { Command } from '../../../src/domain/command.ts';
import { FIGURE_SOURCE, openExtractor } from '../../../src/main/briefing-parts.ts';
import { commandDeps } from '../../../src/main/command-deps.ts';
import { openFilledStore } from '../../../src/main/open-filled-store.ts';
import { openWeb } from '../../../src/main/open-web.ts';
import type { Desk } from '../../../src/platforms/platform.ts';
import type { Store } from '../../../src/store/store.ts';
import { openDesk } from '../../../src/worker/open-desk.ts';
import { recordCharts } from '../../../src/worker/record-charts.ts';

export interface RealDesk {
  readonly desk: Desk;
  readonly store: Store;
  close(): Promise<void>;
}

/** `more` commands stand beside the real ones. */
export async function openRealDesk(more: readonly Command[] = []): Promise<RealDesk> {
  const folder = mkdtempSync(join(tmpdir(), 'channel-brief-desk-'));
  const store = await openFilledStore({ dataDir: folder });
  const charts = createCharts();
  const drawn = recordCharts(store.observations, charts, FIGURE_SOURCE);
  const now = Temporal.Now.instant;
  const extractor = openExtractor();
  const deps = commandDeps({
    store,
    feeds: async () => feeds,
    official: officialSources('https://www.gov.uk'),
    timeZone: 'Europe/London',
    extract: () => extractor,
    web: () => openWeb(readConfig({ ARTICLE_PAGES: 'off' })),
    charts: drawn,
    now,
  });
  const desk = openDesk({
    commands: [...commands.map((make) => make(deps)), ...more],
    store,
    home: async () => ({ kind: 'answer', headline: 'Today', blocks: [] }),
    chart: drawn.answer,
    picture: drawn.picture,
    now,
    newId: () => crypto.randomUUID(),
    onFailure: (words, error) => {
      throw new Error(words, { cause: error });
    },
  });
  return {
    desk,
    store,
    async close() {
      await charts.close();
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
