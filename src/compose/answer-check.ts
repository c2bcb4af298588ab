/** The answer to a sentence or story put to the test: each figure with its verdict and the sum. */
import type { Block, Briefing, RichText } from '../domain/briefing.ts';
import { VERDICT_LABELS, type Verdict, type VerdictKind } from '../domain/verdict.ts';
import { fullDay } from '../text/days-in-words.ts';
import { count, listWords, numberWords, shorten } from '../text/wording.ts';
import { judgedLine } from './judged-line.ts';

export interface CheckInput {
  readonly headline?: string;
  readonly text: string;
  /** The day that the words are read from. */
  readonly published: Temporal.PlainDate;
  readonly verdicts: readonly Verdict[];
  /** The page that the story was read on. */
  readonly page?: {
    readonly url: string;
    /** False where neither the page nor the asker gave a day, and today stands for it. */
    readonly isDated: boolean;
    readonly forSubscribers?: true;
  };
}

const FIGURES = { one: 'figure', many: 'figures' };
const MOST_QUOTED = 160;

export function answerCheck(input: CheckInput): Briefing {
  const { headline, text, verdicts } = input;
  const lines = distinct(verdicts, [text, headline ?? '']);
  return {
    kind: 'answer',
    headline: summary(lines.map(({ verdict }) => verdict)),
    blocks: [{ kind: 'source', text: origin(input) }, ...lines.map(({ line }): Block => ({ kind: 'judged', line }))],
  };
}

/** The story by its first words, linked where it has a page, and the day from which it was read. */
function origin({ headline, text, published, page }: CheckInput): RichText {
  const lead = shorten(headline || text, MOST_QUOTED);
  const read = `read as of ${fullDay(published)}`;
  if (page === undefined) return [{ text: `“${lead}”, ${read}` }];
  const { host } = new URL(page.url);
  const undated = page.isDated ? '' : ', since the page names no day';
  const part = page.forSubscribers
    ? ' The outlet keeps the whole for subscribers, so more figures may stand there.'
    : '';
  return [
    { text: headline ? lead : host, url: page.url },
    { text: `${headline ? ` (${host})` : ''}, ${read}${undated}.${part}` },
  ];
}

/** What a caption repeats word for word stands once. */
function distinct(verdicts: readonly Verdict[], texts: readonly string[]) {
  const seen = new Set<string>();
  return verdicts
    .map((verdict) => ({ verdict, line: judgedLine(verdict, texts) }))
    .filter(({ line }) => !seen.has(JSON.stringify(line)) && seen.add(JSON.stringify(line)));
}

/** "2 figures: 1 agrees, 1 agrees on another reading". */
function summary(verdicts: readonly Verdict[]): string {
  if (verdicts.length === 0) return 'No figure about migration found';
  const [only, ...others] = verdicts;
  if (only !== undefined && others.length === 0) return `${count(1, FIGURES)}: ${VERDICT_LABELS[only.kind].words}`;
  const kinds = Object.keys(VERDICT_LABELS) as VerdictKind[];
  const counts = kinds.flatMap((kind) => {
    const many = verdicts.filter((verdict) => verdict.kind === kind).length;
    return many === 0 ? [] : [`${numberWords(many)} ${plural(VERDICT_LABELS[kind].words, many)}`];
  });
  return `${count(verdicts.length, FIGURES)}: ${listWords(counts)}`;
}

/** "2 agree", "1 differs". */
function plural(words: string, many: number): string {
  return many === 1 ? words : words.replace(/^(agree|differ)s/, '$1');
}
