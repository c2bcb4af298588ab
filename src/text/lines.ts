/** A briefing as the lines of a channel, the same for every chat platform: what each line is, and its safe words. */
import type { Block, Briefing, Button, JudgedLine } from '../domain/briefing.ts';
import { type Run, run, runsOf, strong, tidyRuns, wordsOf } from './run.ts';
import { safeText } from './safe-text.ts';
import { sumsValue } from './sums-value.ts';

/**
 * A line of words. `small` is for sources; `outlets`, and each figure as `item` with its `answer`, belong to the story
 * above them, and the `sum` to the `judged` figure.
 */
export interface TextLine {
  readonly kind: 'title' | 'section' | 'text' | 'small' | 'story' | 'outlets' | 'item' | 'answer' | 'judged' | 'sum';
  readonly runs: readonly Run[];
  /** Of a section: it and all after it may stand apart. */
  readonly aside?: true;
}

/** What a reader meets from top to bottom, whatever the platform. */
export type Line =
  | TextLine
  | { readonly kind: 'image'; readonly chart: string; readonly alt: string }
  | { readonly kind: 'buttons'; readonly buttons: readonly Button[] };

/** Shown where a briefing holds no word at all, since no platform takes an empty message. */
const NOTHING = 'Nothing to say.';

/** All lines in order, stories numbered. With `key`, which names the briefing, stories get buttons that show their sums. */
export function linesOf(briefing: Briefing, key?: string): readonly Line[] {
  const lines: Line[] = text('title', [strong(briefing.headline)]);
  const many = briefing.blocks.filter(hasSums).length > 1;
  let story = 0;
  let sums: Button[] = [];
  const showSums = () => {
    if (sums.length > 0) lines.push({ kind: 'buttons', buttons: sums });
    sums = [];
  };
  for (const block of briefing.blocks) {
    if (block.kind !== 'story') showSums();
    else story += 1;
    lines.push(...linesOfBlock(block, story));
    if (key !== undefined && hasSums(block)) {
      sums.push({
        label: many ? `Sums of story ${story}` : 'Show the sums',
        action: 'sums',
        value: sumsValue(key, story),
      });
    }
  }
  showSums();
  return lines.some(({ kind }) => kind !== 'buttons') ? lines : [...text('title', [strong(NOTHING)]), ...lines];
}

/** All words of some lines, for places that show words alone; of lines without any, the labels of their buttons. */
export function plainWords(lines: readonly Line[]): string {
  const words = lines.flatMap((line) => {
    if (line.kind === 'image') return [`Chart: ${line.alt}`];
    return line.kind === 'buttons' ? [] : [wordsOf(line.runs)];
  });
  const labels = lines.flatMap((line) => (line.kind === 'buttons' ? line.buttons.map(({ label }) => label) : []));
  return (words.length === 0 ? labels : words).join('\n');
}

function hasSums(block: Block): boolean {
  return block.kind === 'story' && block.lines.some(({ explanation }) => safeText(explanation).trim() !== '');
}

function linesOfBlock(block: Block, story: number): Line[] {
  switch (block.kind) {
    case 'section':
      return text('section', [strong(block.title)]).map((line) => (block.aside ? { ...line, aside: true } : line));
    case 'paragraph':
      return text('text', runsOf(block.text));
    case 'source':
      return text('small', runsOf(block.text));
    case 'judged':
      return [
        ...text('judged', verdictRuns(block.line)),
        ...text('sum', [run(safeText(block.line.explanation).trim() || block.line.answer)]),
      ];
    case 'story':
      return [
        ...text('story', [strong(`${story}. ${block.headline}`)]),
        ...text('outlets', outletRuns(block.links)),
        ...block.lines.flatMap((line) => [
          ...text('item', verdictRuns(line)),
          ...text('answer', [run(upperFirst(line.answer))]),
        ]),
      ];
    case 'image':
      return [{ kind: 'image', chart: block.chart, alt: safeText(block.alt).trim() }];
    case 'actions':
      return block.buttons.length === 0 ? [] : [{ kind: 'buttons', buttons: block.buttons }];
  }
}

/** A line begins with a capital. */
function upperFirst(words: string): string {
  return words.replace(/^[a-z]/, (letter) => letter.toUpperCase());
}

/** A line, where there is a word in it. */
function text(kind: TextLine['kind'], given: readonly Run[]): TextLine[] {
  const runs = tidyRuns(given);
  return runs.length === 0 ? [] : [{ kind, runs }];
}

function verdictRuns({ mark, words, quote }: JudgedLine): readonly Run[] {
  return [strong(`${mark} ${words}`), run(`: “${safeText(quote)}”`)];
}

function outletRuns(links: Extract<Block, { kind: 'story' }>['links']): readonly Run[] {
  return links.flatMap(({ outlet, url }, i) => [...(i === 0 ? [] : [run(' · ')]), ...runsOf([{ text: outlet, url }])]);
}
