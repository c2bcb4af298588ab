/** How long people wait on Slack when 200 commands come at once, in words and with charts: signed posts to the platform over HTTP, answers caught on a loopback server. */

import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { commands } from '../../commands/index.ts';
import { type Charts, createCharts } from '../../src/charts/charts.ts';
import { FIGURE_SOURCE, openExtractor } from '../../src/main/briefing-parts.ts';
import { commandDeps } from '../../src/main/command-deps.ts';
import { openFilledStore } from '../../src/main/open-filled-store.ts';
import type { Desk } from '../../src/platforms/platform.ts';
import type { Store } from '../../src/store/store.ts';
import { openDesk } from '../../src/worker/open-desk.ts';
import { recordCharts } from '../../src/worker/record-charts.ts';
import { listenOverHttp } from '../platforms/slack/listening.ts';
import type { Waits } from './slack-people.ts';
import { type Part, table } from './table.ts';

/** With the bot's own milliseconds of processor time for each command, on its main thread. */
type Measured = Waits & { readonly processor: number };

const AT_ONCE = 200;
const WARM_UP = 40;
/** Eight charts among two hundred questions. */
const QUESTIONS = [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026].map((year) => `1 Jan to 30 Mar ${year}`);

export async function slackPart(): Promise<Part> {
  const dataDir = mkdtempSync(join(tmpdir(), 'channel-brief-bench-'));
  const store = await openFilledStore({ dataDir });
  const charts = createCharts();
  try {
    const words = await waits(deskOf(store), true);
    const desk = deskOf(store, charts);
    const drawn = await waits(desk, false);
    const kept = await waits(desk, true);
    const rows = { words, 'charts, first drawn': drawn, 'charts, kept': kept };
    const data = Object.fromEntries(Object.entries(rows).map(([name, each]) => [name, summary(each)]));
    return {
      data,
      text: `${table([HEAD, ...Object.entries(rows).map(([name, each]) => rowOf(name, each))])}\n${NOTE}`,
    };
  } finally {
    await charts.close();
    await store.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

const HEAD = ['/crossings', 'acknowledged p50', 'p99', 'answered p50', 'p99', 'picture p50', 'p99', 'processor, each'];
const NOTE = `${AT_ONCE} commands at once, in milliseconds; Slack and the people who ask are another thread of the same process.`;

function deskOf(store: Store, charts?: Charts): Desk {
  const pictures = charts && recordCharts(store.observations, charts, FIGURE_SOURCE);
  const deps = commandDeps({
    store,
    feeds: async () => [],
    official: [],
    timeZone: 'Europe/London',
    extract: openExtractor,
    web: async () => {
      throw new Error('bench: no command visits a page');
    },
    ...(pictures && { charts: pictures }),
    now: Temporal.Now.instant,
  });
  let made = 0;
  return openDesk({
    commands: commands.map((make) => make(deps)),
    store,
    home: async () => NOTHING,
    chart: async () => NOTHING,
    picture: async (chart) => pictures?.picture(chart),
    now: Temporal.Now.instant,
    newId: () => `bench-${++made}-${Math.round(performance.now())}`,
    onFailure: (words, error) => {
      throw new Error(words, { cause: error });
    },
  });
}

const NOTHING = { kind: 'answer', headline: 'Nothing', blocks: [] } as const;

/** The people who ask, and Slack, are a thread of their own. */
async function waits(desk: Desk, isWarm: boolean): Promise<Measured> {
  const people = new Worker(new URL('./slack-people.ts', import.meta.url));
  try {
    const [apiUrl] = (await once(people, 'message')) as [string];
    const slack = await listenOverHttp(apiUrl, desk);
    people.postMessage({ origin: slack.origin, atOnce: AT_ONCE, warmUp: isWarm ? WARM_UP : 0, questions: QUESTIONS });
    const before = process.threadCpuUsage();
    const [found] = (await once(people, 'message')) as [Waits];
    const { user, system } = process.threadCpuUsage(before);
    await slack.platform.close();
    return { ...found, processor: (user + system) / 1_000 / (AT_ONCE + (isWarm ? WARM_UP : 0)) };
  } finally {
    await people.terminate();
  }
}

function summary({ acknowledged, answered, pictured, processor }: Measured) {
  const both = (values: readonly number[]) => ({
    count: values.length,
    p50: share(values, 0.5),
    p99: share(values, 0.99),
  });
  return { acknowledged: both(acknowledged), answered: both(answered), pictured: both(pictured), processor };
}

function rowOf(name: string, { acknowledged, answered, pictured, processor }: Measured): readonly string[] {
  const both = (values: readonly number[]) =>
    [0.5, 0.99].map((part) => (values.length === 0 ? '-' : share(values, part).toFixed(0)));
  return [name, ...both(acknowledged), ...both(answered), ...both(pictured), processor.toFixed(1)];
}

function share(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}
