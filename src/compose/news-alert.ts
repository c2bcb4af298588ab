/** Alerts on what stories print: figures that do not add up, figures that are new, and what is put right afterwards. */
import type { Block, Briefing, JudgedLine, Span } from '../domain/briefing.ts';
import type { PrintedFigure } from '../domain/printed-figure.ts';
import { count, shorten } from '../text/wording.ts';
import { figureBlocks } from './answer-figures.ts';
import { earlierNumber } from './judged-line.ts';
import { type Judged, lineOf, outlets } from './news-blocks.ts';

const OUTLETS = { one: 'outlet', many: 'outlets' };
const MOST_HEADLINE = 120;

/** `stories` print the same figure, earliest first; `key` names the briefing. */
export function mismatchBriefing(key: string, stories: readonly [Judged, ...Judged[]]): Briefing {
  const [first] = stories;
  const line = lineOf(first);
  const by = outlets(stories.map(({ story }) => story));
  const who =
    by.length > 1
      ? `${capital(count(by.length, OUTLETS))} print a figure`
      : `${first.story.article.outlet} has a figure in a headline`;
  return {
    kind: 'alert',
    headline: `${who} that the record does not bear out: “${line.quote}”`,
    blocks: [
      { kind: 'judged', line },
      { kind: 'paragraph', text: [{ text: line.explanation }] },
      { kind: 'source', text: printedBy(stories) },
      { kind: 'actions', buttons: [{ label: 'Show the sums', action: 'sums', value: key }] },
    ],
    sums: [line.explanation],
  };
}

/** A figure that no story carried before, where the record cannot say yet whether it holds. */
export function newFigureBriefing(figure: PrintedFigure, now: Temporal.ZonedDateTime): Briefing {
  const blocks = figureBlocks(figure, now);
  const outlet = figure.printings[0]?.outlet ?? figure.article.outlet;
  return { kind: 'alert', headline: `New figure, first printed by ${outlet}: “${quoteIn(blocks)}”`, blocks };
}

/** The source changed a figure that the record did not bear out: what it said, and what it says now. */
export function sourceCorrectedBriefing(before: Judged, after: Judged): Briefing {
  const { article } = after.story;
  return {
    kind: 'alert',
    headline: `${article.outlet} has corrected a figure: “${lineOf(after).quote}”`,
    blocks: [
      { kind: 'paragraph', text: [{ text: `Before: “${lineOf(before).quote}”. Now:` }] },
      { kind: 'judged', line: lineOf(after) },
      { kind: 'source', text: [{ text: shorten(article.headline, MOST_HEADLINE), url: article.url }] },
    ],
  };
}

/** The record does not contradict the figure any more, since it was revised. */
export function withdrawnBriefing(now: Judged): Briefing {
  const line = lineOf(now);
  return {
    kind: 'alert',
    headline: `${WITHDRAWN}since the record was revised, it does not contradict “${line.quote}” any more`,
    blocks: [
      { kind: 'judged', line },
      { kind: 'paragraph', text: [{ text: line.explanation }] },
      { kind: 'source', text: printedBy([now]) },
    ],
  };
}

/** What became of a figure that differs when the record was revised: what is said of it, and how its alert reads from now on. */
export interface RevisedMismatch {
  readonly briefing: Briefing;
  readonly original: Briefing;
}

/** Undefined where the alert gives the number that the record has. `now` is of a story that the alert names, and differs still. */
export function revisedMismatch(original: Briefing, now: Judged): RevisedMismatch | undefined {
  const told = original.blocks.flatMap((block) => (block.kind === 'judged' ? [block.line] : []))[0];
  const before = told && earlierNumber(told.answer, now.verdict);
  const line = lineOf(now);
  if (told === undefined || before === undefined) return undefined;
  const isBack = isWithdrawn(original);
  if (told.answer === line.answer && !isBack) return undefined;
  const answer = `${line.answer.replace('record ', 'the record has ')}`;
  const first = isBack ? `Revised again: ${answer}` : `Revised: ${answer}, before ${before}`;
  const anew = { ...line, quote: told.quote };
  const blocks = withoutNotes(original).map((block): Block => {
    if (block.kind === 'judged') return { kind: 'judged', line: anew };
    const isSum = block.kind === 'paragraph' && block.text.map(({ text }) => text).join('') === told.explanation;
    return isSum ? { kind: 'paragraph', text: [{ text: line.explanation }] } : block;
  });
  return {
    briefing: {
      kind: 'alert',
      headline: `${first}, and ${isBack ? 'does not' : 'still does not'} bear out “${told.quote}”`,
      blocks: [
        { kind: 'judged', line: anew },
        { kind: 'paragraph', text: [{ text: line.explanation }] },
        { kind: 'source', text: printedBy([now]) },
      ],
    },
    original: { ...original, blocks: [noteOf(`${first}.`), ...blocks], sums: [line.explanation] },
  };
}

const WITHDRAWN = 'Correction: ';
const REVISED = /^Revised(?: again)?: /;

/** Whether the alert says of itself that the record does not contradict the figure any more. */
export function isWithdrawn({ blocks: [first] }: Briefing): boolean {
  return notes(first).startsWith(WITHDRAWN);
}

/** Whether it was put right after a revision before. */
export function wasRevised({ blocks: [first] }: Briefing): boolean {
  return REVISED.test(notes(first));
}

/** An alert as it is edited: what was put right stands above it, once however often it is done. */
export function putRight(original: Briefing, words: string): Briefing {
  const note = noteOf(words);
  if (JSON.stringify(original.blocks[0]) === JSON.stringify(note)) return original;
  return { ...original, blocks: [note, ...withoutNotes(original)] };
}

/** Without what earlier revisions said of it; that a source has corrected a figure stays true. */
function withoutNotes({ blocks }: Briefing): readonly Block[] {
  return blocks.filter((block) => !notes(block).startsWith(WITHDRAWN) && !REVISED.test(notes(block)));
}

function noteOf(words: string): Block {
  return { kind: 'paragraph', text: [{ text: words, strong: true }] };
}

/** The words of a note above an alert; empty where the block is none. */
function notes(block: Block | undefined): string {
  const span = block?.kind === 'paragraph' ? block.text[0] : undefined;
  return span?.strong ? span.text : '';
}

function printedBy(stories: readonly Judged[]): readonly Span[] {
  return outlets(stories.map(({ story }) => story)).flatMap(({ article }, i): Span[] => [
    { text: i === 0 ? 'Printed by ' : ', ' },
    { text: article.outlet, url: article.url },
  ]);
}

function quoteIn(blocks: readonly Block[]): string {
  const line = blocks.flatMap((block): JudgedLine[] => (block.kind === 'judged' ? [block.line] : []))[0];
  return line?.quote ?? '';
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
