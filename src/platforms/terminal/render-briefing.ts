/** A briefing as the lines of a terminal: a headline, sections under rules, stories numbered, every mark beside its words. */
import type { Block, Briefing, JudgedLine, RichText } from '../../domain/briefing.ts';
import { safeAddress, safeText } from '../../text/safe-text.ts';
import type { Paint, Tone } from './paint.ts';
import { textWidth } from './text-width.ts';
import { type Indent, type Run, wrap } from './wrap.ts';

/** Columns for text, and how it is painted. */
export interface Page {
  readonly width: number;
  readonly paint: Paint;
}

const MARK_TONES: Readonly<Record<string, Tone>> = { '✓': 'green', '≈': 'yellow', '✗': 'red', '…': 'cyan' };
const MOST_OUTLETS = 4;
const BODY = indent('  ');

/** The whole briefing, ending with a line break. */
export function renderBriefing(briefing: Briefing, page: Page): string {
  const { paint, width } = page;
  const lines = wrap([run(briefing.headline, page, 'bold')], width, indent(''));
  const head = briefing.kind === 'digest' ? [...lines, paint.tone('━'.repeat(width), 'dim')] : [...lines];
  let story = 0;
  for (const [i, block] of briefing.blocks.entries()) {
    if (block.kind === 'story') story += 1;
    if (needsAir(block, briefing.blocks[i - 1])) head.push('');
    head.push(...renderBlock(block, story, page));
  }
  return `${head.join('\n')}\n`;
}

/** An empty line stands before a section and between stories or judged figures. */
function needsAir(block: Block, before: Block | undefined): boolean {
  if (block.kind === 'section') return true;
  return (block.kind === 'story' || block.kind === 'judged') && before !== undefined && before.kind !== 'section';
}

function renderBlock(block: Block, story: number, page: Page): readonly string[] {
  switch (block.kind) {
    case 'section':
      return [section(block.title, page)];
    case 'paragraph':
      return wrap(richRuns(block.text, page), page.width, BODY);
    case 'source':
      return [...wrap(richRuns(block.text, page, 'dim'), page.width, BODY), ...addressLine(block.text, '  ', page)];
    case 'judged':
      return judgedBlock(block.line, page);
    case 'story':
      return storyBlock(block, story, page);
    case 'image':
      return wrap([run(`Chart: ${block.alt}`, page, 'dim')], page.width, BODY);
    case 'actions':
      return block.buttons.flatMap((button) => ('url' in button ? linkLines(button, page) : []));
  }
}

function section(title: string, { width, paint }: Page): string {
  const words = safeText(title);
  const rule = '─'.repeat(Math.max(0, width - textWidth(words) - 1));
  return `${paint.tone(words, 'bold', 'cyan')} ${paint.tone(rule, 'dim')}`.trimEnd();
}

function storyBlock(block: Extract<Block, { kind: 'story' }>, story: number, page: Page): readonly string[] {
  const number = `  ${story}. `;
  const margin = ' '.repeat(number.length);
  const outlets = block.links.slice(0, MOST_OUTLETS).map(({ outlet, url }) => ({ text: outlet, url }));
  const rest = block.links.length - outlets.length;
  const told: RichText = [
    ...outlets.flatMap((outlet, i) => (i === 0 ? [outlet] : [{ text: ', ' }, outlet])),
    ...(rest > 0 ? [{ text: ` and ${rest} more` }] : []),
  ];
  return [
    ...wrap([run(block.headline, page, 'bold')], page.width, { first: number, rest: margin }),
    ...(told.length === 0 ? [] : wrap(richRuns(told, page, 'dim'), page.width, indent(margin))),
    ...addressLine(told, margin, page),
    ...block.lines.flatMap((line) => wrap(shortRuns(line, page), page.width, { first: margin, rest: `${margin}  ` })),
  ];
}

/** A button that opens a page, as its label and address; other buttons cannot be pressed here. */
function linkLines({ label, url }: { label: string; url: string }, page: Page): readonly string[] {
  const text: RichText = [{ text: label, url }];
  return [...wrap(richRuns(text, page), page.width, BODY), ...addressLine(text, '  ', page)];
}

/** In a story: mark, words, quote and what the record has, on as few lines as they take. */
function shortRuns(line: JudgedLine, page: Page): readonly Run[] {
  return [...verdictRuns(line, page), run(' · ', page, 'dim'), run(line.answer, page)];
}

/** On its own: the verdict, and below it the sum in full. */
function judgedBlock(line: JudgedLine, page: Page): readonly string[] {
  return [
    ...wrap(verdictRuns(line, page), page.width, { first: '  ', rest: '    ' }),
    ...wrap([run(line.explanation || line.answer, page)], page.width, indent('    ')),
  ];
}

function verdictRuns({ mark, words, quote }: JudgedLine, page: Page): readonly Run[] {
  return [run(`${mark} ${words}`, page, 'bold', MARK_TONES[mark] ?? 'dim'), run(`: “${quote}”`, page)];
}

/** Spans as runs; a link is underlined where it can be opened. */
function richRuns(text: RichText, page: Page, ...tones: readonly Tone[]): readonly Run[] {
  const { paint } = page;
  return text.map((span): Run => {
    const address = span.url === undefined ? undefined : safeAddress(span.url);
    const all: readonly Tone[] = span.strong ? ['bold', ...tones] : tones;
    if (address === undefined || !paint.hasLinks) return run(span.text, page, ...all);
    return { text: safeText(span.text), paint: (word) => paint.link(paint.tone(word, 'underline', ...all), address) };
  });
}

/** The first address of a text, on a line of its own, where the paint cannot hide it behind words. */
function addressLine(text: RichText, margin: string, { paint }: Page): readonly string[] {
  if (paint.hasLinks) return [];
  const address = text.map(({ url }) => url && safeAddress(url)).find(Boolean);
  return address ? [`${margin}${paint.tone(address, 'dim')}`] : [];
}

function run(text: string, { paint }: Page, ...tones: readonly Tone[]): Run {
  return { text: safeText(text), paint: (word) => paint.tone(word, ...tones) };
}

function indent(margin: string): Indent {
  return { first: margin, rest: margin };
}
