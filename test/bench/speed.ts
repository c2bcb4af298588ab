/** How fast articles are read, beside libraries that find numbers, and whether a longer text costs more a character. */
import type { RecordReader } from '../../src/worker/record-states.ts';
import { type BenchArticle, benchArticles, charactersIn } from './articles.ts';
import { type Contestant, ourSteps, peers } from './contestants.ts';
import { type Part, rounded, table } from './table.ts';
import { type Timed, timeInTurns } from './timing.ts';

/** Times as fast as each peer that a text is to be read. */
const TARGETS: Readonly<Record<string, number>> = { 'wink-nlp': 10, 'recognizers-text': 40, compromise: 300 };
const TURNS = { rounds: 9, warmUp: 1500, turn: 150 };
const LENGTHS = [1, 10, 100] as const;

export async function speedPart(record: RecordReader): Promise<Part> {
  const { source, articles } = benchArticles();
  const ours = ourSteps(record);
  const timed = await timeInTurns([...ours, ...peers()], articles, TURNS);
  const length = charactersIn(articles);
  const speeds = timed.map((each) => speedOf(each, timed, articles));
  const growth = await measureGrowth(ours, articles);
  return {
    data: { source, characters: length, speeds, growth },
    text: `${speedTable(speeds, length)}
On ${source}, ${length.toLocaleString('en-GB')} characters. Warm, processor time of all threads, the middle of ${TURNS.rounds} rounds in
turns. The libraries find numbers alone. Rounds: the fastest and the slowest against the middle one.

${growthTable(growth)}
Time for each character of one text, and of the same text 10 and 100 times over.`,
  };
}

interface Speed extends Timed {
  readonly articlesPerSecond: number;
  /** Of our own steps: times as fast as each library. */
  readonly ratios: Readonly<Record<string, number>>;
}

function speedOf(each: Timed, all: readonly Timed[], articles: readonly BenchArticle[]): Speed {
  const others = each.isPeer ? [] : all.filter(({ isPeer }) => isPeer);
  return {
    ...each,
    articlesPerSecond: (1e6 * articles.length) / each.micros,
    ratios: Object.fromEntries(others.map(({ name, micros }) => [name, micros / each.micros])),
  };
}

function speedTable(speeds: readonly Speed[], length: number): string {
  const others = speeds.filter(({ isPeer }) => isPeer).map(({ name }) => name);
  const rows = speeds.map(({ name, articlesPerSecond, micros, ratios, rounds }) => [
    name,
    rounded(articlesPerSecond),
    rounded((1000 * micros) / length),
    ...others.map((other) => (ratios[other] === undefined ? '' : `${rounded(ratios[other])}x`)),
    `-${rounded(100 * (1 - Math.min(...rounds) / micros))}% +${rounded(100 * (Math.max(...rounds) / micros - 1))}%`,
  ]);
  const head = ['', 'articles/s', 'ns/character', ...others.map((name) => `to ${name}`), 'rounds'];
  return table([head, ...rows, ['target', '', '', ...others.map((name) => `${TARGETS[name]}x`), '']]);
}

interface Growth {
  readonly name: string;
  /** By how many times the text stands in itself. */
  readonly nanosPerCharacter: Readonly<Record<number, number>>;
}

async function measureGrowth(
  ours: readonly Contestant[],
  articles: readonly BenchArticle[],
): Promise<readonly Growth[]> {
  const one = articles[Math.floor(articles.length / 2)];
  if (one === undefined) return [];
  const measured: { length: number; nanos: readonly number[] }[] = [];
  for (const length of LENGTHS) {
    const long = [{ ...one, text: `${one.text}\n`.repeat(length) }];
    const timed = await timeInTurns(ours, long, { rounds: 5, warmUp: 300, turn: 100 });
    measured.push({ length, nanos: timed.map(({ micros }) => (1000 * micros) / charactersIn(long)) });
  }
  return ours.map(({ name }, index) => ({
    name,
    nanosPerCharacter: Object.fromEntries(measured.map(({ length, nanos }) => [length, nanos[index] ?? Number.NaN])),
  }));
}

function growthTable(growth: readonly Growth[]): string {
  const rows = growth.map(({ name, nanosPerCharacter }) => [
    name,
    ...LENGTHS.map((length) => rounded(nanosPerCharacter[length] ?? Number.NaN)),
  ]);
  return table([['ns/character', ...LENGTHS.map((length) => `${length}x`)], ...rows]);
}
