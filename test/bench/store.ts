/** How long each question to the store takes, and each command, over ten thousand stories and over a million. */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Article } from '../../src/domain/article.ts';
import type { Store } from '../../src/store/store.ts';
import { waitForCommands } from './commands.ts';
import { loadedStore } from './loaded-store.ts';
import { median, type Part, rounded, table } from './table.ts';

const SIZES = [10_000, 1_000_000] as const;
const TIMES = 9;
const NOW = Temporal.Instant.from('2026-08-22T09:00:00Z');

interface Measured {
  readonly stories: number;
  readonly fillSeconds: number;
  readonly megabytes: number;
  /** Milliseconds, the middle of several. */
  readonly waits: ReadonlyMap<string, number>;
}

export async function storePart(): Promise<Part> {
  const measured: Measured[] = [];
  for (const stories of SIZES) measured.push(await measure(stories));
  const [small, large] = measured;
  const names = [...(small?.waits.keys() ?? [])];
  const of = (each: Measured | undefined, name: string) => each?.waits.get(name) ?? Number.NaN;
  const rows = names.map((name) => [
    name,
    ...measured.map((each) => `${rounded(of(each, name))} ms`),
    growth(of(small, name), of(large, name)),
  ]);
  const size = (each: Measured) => `${rounded(each.fillSeconds)} s, ${rounded(each.megabytes)} MB`;
  return {
    data: measured.map((each) => ({ ...each, waits: Object.fromEntries(each.waits) })),
    text: `${table([['', ...SIZES.map((many) => `${many.toLocaleString('en-GB')} stories`), ''], ...rows, ['filling, size', ...measured.map(size), '']])}
SQLite. As many stories a day in both, so that the larger one reaches further back; the middle of ${TIMES}, commands of 7.`,
  };
}

async function measure(stories: number): Promise<Measured> {
  const dataDir = mkdtempSync(join(tmpdir(), 'channel-brief-bench-'));
  const began = performance.now();
  const store = await loadedStore(dataDir, stories, NOW);
  const fillSeconds = (performance.now() - began) / 1000;
  // The process that draws keeps no program alive.
  const alive = setInterval(() => {}, 1_000);
  try {
    const waits = new Map<string, number>();
    for (const [name, ask] of Object.entries(questions(store))) {
      const times: number[] = [];
      for (let time = 0; time < TIMES; time += 1) {
        const start = performance.now();
        await ask();
        times.push(performance.now() - start);
      }
      waits.set(name, median(times));
    }
    for (const { question, middle } of await waitForCommands(store)) waits.set(question, middle);
    const megabytes = statSync(join(dataDir, 'channel-brief.sqlite')).size / 1e6;
    return { stories, fillSeconds, megabytes, waits };
  } finally {
    clearInterval(alive);
    await store.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

function questions(store: Store): Readonly<Record<string, () => Promise<unknown>>> {
  const { articles, verdicts, observations, feeds, deliveries } = store;
  const since = (days: number) => NOW.subtract({ hours: 24 * days });
  const ids = Array.from({ length: 400 }, (_, i) => `story ${i}`);
  let next = 0;
  const story = (id: string): Article => ({
    id,
    feed: 'bench',
    outlet: 'Bench',
    url: `https://bench.example/${id}`,
    headline: 'New',
    summary: '',
    publishedAt: NOW,
  });
  return {
    'stories of the last day': () => articles.between(since(1), NOW),
    'stories to judge': () => articles.toJudge(50),
    'a common word': () => articles.search('people', 10),
    'a rare word': () => articles.search('word4711', 10),
    'which of 400 are known': () => articles.known(ids.map(story)),
    'verdicts on 400': () => verdicts.of(ids),
    'figures of the last 30 days': () => verdicts.printed({ since: since(30), limit: 10 }),
    'save 100 new stories': () => {
      next += 1;
      return articles.save(
        Array.from({ length: 100 }, (_, i) => story(`bench ${next} ${i}`)),
        NOW,
      );
    },
    'keep the verdicts on one': () => verdicts.save('story 1', 1, [], NOW),
    'the record': () => observations.series('small_boat_arrivals'),
    'releases kept': () => observations.vintages(),
    'state of the sources': () => feeds.states(),
    'what waits': () => store.waiting(NOW),
    'deliveries to send': () =>
      deliveries.claim({
        platform: 'slack',
        now: NOW,
        lease: Temporal.Duration.from({ minutes: 1 }),
        limit: 8,
        pause: Temporal.Duration.from({ seconds: 1 }),
      }),
  };
}

/** Waits of commands are whole milliseconds, and of none nothing can be said. */
function growth(small: number, large: number): string {
  return small < 1 && large < 1 ? '' : `${rounded(large / Math.max(small, 1))}x`;
}
