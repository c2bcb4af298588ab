/** Alerts on what stories print: figures that do not add up, figures that are new, and what is put right afterwards. */
import type { Block, Briefing, JudgedLine, Span } from '../domain/briefing.ts';
import type { PrintedFigure } from '../domain/printed-figure.ts';
import { count, shorten } from '../text/wording.ts';
import { figureBlocks } from './answer-figures.ts';
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
    headline: `Correction: since the record was revised, it does not contradict “${line.quote}” any more`,
    blocks: [
      { kind: 'judged', line },
      { kind: 'paragraph', text: [{ text: line.explanation }] },
      { kind: 'source', text: printedBy([now]) },
    ],
  };
}

/** An alert as it is edited: what was put right stands above it, once however often it is done. */
export function putRight(original: Briefing, words: string): Briefing {
  const note: Block = { kind: 'paragraph', text: [{ text: words, strong: true }] };
  if (JSON.stringify(original.blocks[0]) === JSON.stringify(note)) return original;
  return { ...original, blocks: [note, ...original.blocks] };
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
