/** Lines of a briefing as Slack's blocks: a paragraph is a block, and so is a story with its figures. */
import type { types } from '@slack/bolt';
import type { Button } from '../../domain/briefing.ts';
import { type Group, groupLines } from '../../text/group-lines.ts';
import type { Line, TextLine } from '../../text/lines.ts';
import { wordsOf } from '../../text/run.ts';
import { isPlain, plainMarkup, richElements } from './render-text.ts';

export interface Look {
  /** The title is a header, larger than all else; else it is bold. */
  readonly header: boolean;
  /** Ids of uploaded files by the name of the chart; every picture has one. */
  readonly files: ReadonlyMap<string, string>;
}

const MOST_HEADER = 150;
/** Most words of one block. Slack names no limit for rich text; this is the one of a section's text. */
const MOST_BLOCK = 3_000;

/** Blocks in order, none of them empty; rows of buttons come as they are. */
export function blocksOf(lines: readonly Line[], look: Look): readonly types.KnownBlock[] {
  return groupsOf(lines, look).map((group): types.KnownBlock => {
    if (group === 'rule') return { type: 'divider' };
    return 'kind' in group ? ownBlock(group, look) : richText(group.texts);
  });
}

/** How many blocks `blocksOf` would make. */
export function countBlocks(lines: readonly Line[], look: Look): number {
  return groupsOf(lines, look).length;
}

function groupsOf(lines: readonly Line[], look: Look): readonly Group[] {
  return groupLines(lines, { joins, standsAlone: (line) => standsAlone(line, look) });
}

/** True for a line that is no rich text. */
function standsAlone(line: TextLine, look: Look): boolean {
  if (line.kind === 'small') return isPlain(line.runs);
  return line.kind === 'title' && look.header && wordsOf(line.runs).length <= MOST_HEADER;
}

function ownBlock(line: Line, look: Look): types.KnownBlock {
  switch (line.kind) {
    case 'image':
      return { type: 'image', slack_file: { id: look.files.get(line.chart) ?? '' }, alt_text: line.alt };
    case 'buttons':
      return rowOf(line.buttons);
    case 'title':
      return { type: 'header', text: { type: 'plain_text', text: wordsOf(line.runs), emoji: false } };
    default:
      return { type: 'context', elements: [{ type: 'mrkdwn', text: plainMarkup(line.runs), verbatim: true }] };
  }
}

/** Figures and outlets go on in the block of their story, a sum in that of its figure. */
function joins({ kind, runs }: TextLine, group: readonly TextLine[]): boolean {
  const words = group.reduce((sum, line) => sum + wordsOf(line.runs).length, 0);
  if (words + wordsOf(runs).length > MOST_BLOCK) return false;
  return kind === 'outlets' || kind === 'item' || kind === 'answer' || kind === 'sum';
}

function richText(group: readonly TextLine[]): types.RichTextBlock {
  const elements: (types.RichTextSection | types.RichTextList)[] = [];
  for (const { kind, runs } of group) {
    const section: types.RichTextSection = { type: 'rich_text_section', elements: richElements(runs) };
    const last = elements.at(-1);
    if (kind === 'answer' && last?.type === 'rich_text_list') below(last, section);
    else if (kind !== 'item') elements.push(section);
    else if (last?.type === 'rich_text_list') last.elements.push(section);
    else elements.push({ type: 'rich_text_list', style: 'bullet', elements: [section] });
  }
  return { type: 'rich_text', elements };
}

/** The answer on a line of its own in the figure's entry. */
function below(list: types.RichTextList, { elements }: types.RichTextSection): void {
  list.elements.at(-1)?.elements.push({ type: 'text', text: '\n' }, ...elements);
}

/** The name before the dot of an `action_id` is the action; the number keeps it the only one of its row. */
function rowOf(buttons: readonly Button[]): types.ActionsBlock {
  const elements = buttons.map((button, i): types.Button => {
    const text: types.PlainTextElement = { type: 'plain_text', text: button.label, emoji: false };
    return 'url' in button
      ? { type: 'button', text, action_id: `open.${i}`, url: button.url }
      : { type: 'button', text, action_id: `${button.action}.${i}`, value: button.value };
  });
  return { type: 'actions', elements };
}
