/** How long people wait on Discord where two hundred ask at the same moment: the real bot and desk, and a Discord that is never slow. */
import { setTimeout as after } from 'node:timers/promises';
import type { Asked } from '../platforms/discord/front.ts';
import { openRealDesk } from '../platforms/discord/real-desk.ts';
import { logged, startTwin, type Twin } from '../platforms/discord/twin.ts';
import { type Part, rounded, table } from './table.ts';

const QUESTIONS = 200;
/** Milliseconds for all answers of a round. */
const LIMIT = 120_000;

type Options = Readonly<Record<string, string>>;

const DAY = Temporal.PlainDate.from('2026-08-21');
const ROUNDS: readonly {
  readonly name: string;
  readonly command: string;
  readonly options: (i: number) => Options;
  readonly charted: boolean;
}[] = [
  {
    name: 'a sentence to check, no chart',
    command: 'check',
    options: (i) => ({
      text: `More than ${i + 1},000 people have crossed the Channel this year.`,
      published: '2026-08-18',
    }),
    charted: false,
  },
  { name: 'one period and its chart', command: 'crossings', options: () => ({ when: '2025' }), charted: true },
  {
    name: 'periods with 20 charts in all',
    command: 'crossings',
    options: (i) => ({ when: 'last 7 days', 'as-of': DAY.subtract({ days: i % 20 }).toString() }),
    charted: true,
  },
];

/** Milliseconds from the question: until Discord hears that an answer comes, until the words, until the chart. */
interface Waits {
  readonly heard: readonly number[];
  readonly words: readonly number[];
  readonly charts: readonly number[];
}

export async function discordPart(): Promise<Part> {
  const twin = await startTwin();
  const real = await openRealDesk();
  try {
    await twin.platform().listen(real.desk);
    twin.front.swift = true;
    const rounds: { name: string; waits: Waits }[] = [];
    for (const { name, command, options, charted } of ROUNDS) {
      rounds.push({ name, waits: await askAtOnce(twin, (i) => ({ name: command, options: options(i) }), charted) });
    }
    return {
      data: rounds.map(({ name, waits }) => ({ name, questions: QUESTIONS, ...numbersOf(waits) })),
      text: `${table([
        ['', 'heard p50', 'p99', 'words p50', 'p99', 'chart p50', 'p99'],
        ...rounds.map(({ name, waits: { heard, words, charts } }) => [
          name,
          ...[heard, words, charts].flatMap((each) => [millis(each, 0.5), millis(each, 0.99)]),
        ]),
      ])}
${QUESTIONS} questions at the same moment. Discord waits 3,000 ms to be heard from, and then 15 minutes.`,
    };
  } finally {
    await twin.stop();
    await real.close();
  }
}

async function askAtOnce(
  twin: Twin,
  question: (i: number) => { readonly name: string; readonly options: Options },
  charted: boolean,
): Promise<Waits> {
  const from = twin.front.asked.length;
  const began = performance.now();
  const tokens = Array.from({ length: QUESTIONS }, (_, i) => twin.ask(question(i)));
  const wanted = (asked: readonly Asked[]) =>
    charted ? waitsOf(asked, tokens, began).charts : waitsOf(asked, tokens, began).words;
  for (const end = began + LIMIT; wanted(twin.front.asked.slice(from)).length < QUESTIONS; await after(50)) {
    if (performance.now() > end)
      throw new Error(`discord: not all of ${QUESTIONS} were answered, ${logged.slice(-3).join('; ')}`);
  }
  return waitsOf(twin.front.asked.slice(from), tokens, began);
}

function waitsOf(asked: readonly Asked[], tokens: readonly string[], began: number): Waits {
  const first = (isSo: (each: Asked) => boolean) => {
    const at = new Map<string, number>();
    for (const each of asked) {
      const token = each.path.split('/')[3] ?? '';
      if (isSo(each) && !at.has(token)) at.set(token, each.at - began);
    }
    return tokens.flatMap((token) => at.get(token) ?? []).sort((one, other) => one - other);
  };
  const isAnswer = ({ method, path }: Asked) => method === 'PATCH' && path.startsWith('/webhooks/');
  return {
    heard: first(({ path }) => path.includes('/callback')),
    words: first(isAnswer),
    charts: first((each) => isAnswer(each) && (each.body?.attachments as unknown[] | undefined)?.length === 1),
  };
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function numbersOf({ heard, words, charts }: Waits): Readonly<Record<string, number>> {
  const both = (name: string, each: readonly number[]) =>
    each.length === 0 ? [] : [[`${name}P50`, at(each, 0.5)] as const, [`${name}P99`, at(each, 0.99)] as const];
  return Object.fromEntries([...both('heard', heard), ...both('words', words), ...both('chart', charts)]);
}

function millis(sorted: readonly number[], share: number): string {
  return sorted.length === 0 ? '-' : `${rounded(at(sorted, share))} ms`;
}
