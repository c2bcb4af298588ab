/** How long a person waits for each command, from question to kept answer, over a store of ten thousand stories. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { officialSources } from '../../feeds/official/sources.ts';
import type { Asker } from '../../src/domain/command.ts';
import type { Verdict } from '../../src/domain/verdict.ts';
import { openExtractor } from '../../src/main/briefing-parts.ts';
import { openBotDesk } from '../../src/main/open-bot-desk.ts';
import { openFilledStore } from '../../src/main/open-filled-store.ts';
import type { Store } from '../../src/store/store.ts';
import { judgeStory } from '../../src/worker/judge-article.ts';
import { openRecord } from '../../src/worker/record-states.ts';
import { readSet } from '../stories/story.ts';
import { numberedStory } from './loaded-store.ts';
import { median, type Part, rounded, table } from './table.ts';

const STORIES = 10_000;
const TIMES = 7;
const NOW = Temporal.Instant.from('2026-08-22T09:00:00Z');
const ASKER: Asker = {
  channel: { platform: 'slack', space: 'T1', id: 'C1' },
  person: 'U1',
  mayManage: async () => true,
};
const QUESTIONS: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['crossings', { when: 'last 7 days' }],
  ['crossings', { when: '2025', compare: 'last year', 'as-of': '2026-06-01' }],
  ['check', { text: 'More than 15,000 people have crossed the Channel so far this year' }],
  ['news', {}],
  ['news', { words: 'people' }],
  ['news', { words: 'dover 4711' }],
  ['figures', {}],
  ['figures', { metric: 'asylum backlog' }],
  ['briefing', { what: 'now' }],
  ['alerts', { set: 'on' }],
  ['sources', {}],
  ['about', {}],
  ['forget', {}],
];

/** `place` is a database of one's own instead of a file. */
export async function commandsPart(place: { readonly databaseUrl?: string } = {}): Promise<Part> {
  const dataDir = mkdtempSync(join(tmpdir(), 'channel-brief-bench-'));
  const store = await openFilledStore({ dataDir, ...place });
  // The process that draws keeps no program alive.
  const alive = setInterval(() => {}, 1_000);
  try {
    const began = performance.now();
    await fill(store);
    const filled = performance.now() - began;
    const waits = await waitForCommands(store);
    const rows = waits.map(({ question, middle, most }) => [question, millis(middle), millis(most)]);
    return {
      data: { stories: STORIES, fillMillis: Math.round(filled), waits },
      text: `${table([['', 'middle', 'longest'], ...rows])}
Over ${STORIES.toLocaleString('en-GB')} stories of 120 days, saved with their verdicts in ${millis(filled)}; ${TIMES} times each.`,
    };
  } finally {
    clearInterval(alive);
    await store.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** Milliseconds that a person waits for each question, over the stories up to 22 August 2026 of a store. */
export async function waitForCommands(store: Store) {
  const extract = await openExtractor();
  const { desk, close } = openBotDesk({
    store,
    feeds: async () => [],
    official: officialSources('https://www.gov.uk'),
    timeZone: 'Europe/London',
    extract: async () => extract,
    web: () => Promise.reject(new Error('bench: no page is asked for')),
    now: () => NOW,
    onFailure: (words, error) => {
      throw new Error(words, { cause: error });
    },
  });
  const waits: { question: string; middle: number; most: number }[] = [];
  const wait = async (question: string, ask: () => Promise<unknown>) => {
    const times: number[] = [];
    for (let time = 0; time < TIMES; time += 1) {
      const began = performance.now();
      await ask();
      times.push(performance.now() - began);
    }
    waits.push({ question, middle: Math.round(median(times)), most: Math.round(Math.max(...times)) });
  };
  for (const [name, options] of QUESTIONS) {
    const question = `/${name} ${Object.values(options).join(' ')}`.trim();
    await wait(question, () => desk.ask(name, { options, asker: ASKER }));
  }
  await wait('first page', () => desk.home(ASKER));
  await wait('chart, drawn once and kept', () => desk.picture('year-to-date 2026-08-20 2026-08-22T09:00:00Z'));
  await close();
  return waits;
}

/** Stories of the newsroom set over and over, spread over 120 days; of every second the figures are its own. */
async function fill(store: Store): Promise<void> {
  const extract = await openExtractor();
  const record = await openRecord(store.observations);
  const texts = readSet('newsroom');
  const judged: (readonly Verdict[])[] = [];
  for (const { headline, text, published } of texts) {
    judged.push(
      await judgeStory({ headline, text, published: Temporal.PlainDate.from(published) }, { extract, record }),
    );
  }
  const articles = Array.from({ length: STORIES }, (_, i) =>
    numberedStory(i, texts, NOW.subtract({ seconds: Math.round((i * 120 * 86_400) / STORIES) })),
  );
  await store.articles.save(articles, NOW);
  for (const [i, { id }] of articles.entries()) {
    await store.verdicts.save(
      id,
      1,
      i % 2 === 0 ? (judged[i % texts.length] ?? []) : own(judged[i % texts.length] ?? [], i),
      NOW,
    );
  }
}

function own(verdicts: readonly Verdict[], by: number): readonly Verdict[] {
  return verdicts.map((verdict) => {
    const figure = { ...verdict.claim.figure, value: verdict.claim.figure.value + by };
    return { ...verdict, claim: { ...verdict.claim, figure } };
  });
}

function millis(value: number): string {
  return `${rounded(value)} ms`;
}
