/** Lines of a briefing as Slack's blocks: paragraphs of a section in one block, a story with its figures in another. */
import type { types } from '@slack/bolt';
import type { Button } from '../../domain/briefing.ts';
import { fitting } from '../../text/fitting.ts';
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
const MOST_ALT = 2_000;
/** Most words of one block. Slack names no limit for rich text; this is the one of a section's text. */
const MOST_BLOCK = 3_000;

/** Blocks in order, none of them empty; rows of buttons come as they are. */
export function blocksOf(lines: readonly Line[], look: Look): types.KnownBlock[] {
  const blocks: types.KnownBlock[] = [];
  let group: TextLine[] = [];
  const close = () => {
    if (group.length > 0) blocks.push(richText(group));
    group = [];
  };
  for (const [i, line] of lines.entries()) {
    if ('runs' in line && !standsAlone(line, look)) {
      if (!joins(line, group)) close();
      if (line.kind === 'section' && i > 0 && lines[i - 1]?.kind !== 'title') blocks.push({ type: 'divider' });
      group.push(line);
    } else {
      close();
      blocks.push(...ownBlocks(line, look));
    }
  }
  close();
  return blocks;
}

/** True for a line that is no rich text. */
function standsAlone(line: TextLine, look: Look): boolean {
  if (line.kind === 'small') return isPlain(line.runs);
  return line.kind === 'title' && look.header && wordsOf(line.runs).length <= MOST_HEADER;
}

function ownBlocks(line: Line, look: Look): readonly types.KnownBlock[] {
  switch (line.kind) {
    case 'image':
      return [
        {
          type: 'image',
          slack_file: { id: look.files.get(line.chart) ?? '' },
          alt_text: fitting(line.alt, MOST_ALT),
        },
      ];
    case 'buttons':
      return [rowOf(line.buttons)];
    case 'title':
      return [{ type: 'header', text: { type: 'plain_text', text: wordsOf(line.runs), emoji: false } }];
    default:
      return [{ type: 'context', elements: [{ type: 'mrkdwn', text: plainMarkup(line.runs), verbatim: true }] }];
  }
}

/** A line goes on in the block of the lines before it: paragraphs with each other, figures with their story. */
function joins({ kind, runs }: TextLine, group: readonly TextLine[]): boolean {
  const last = group.at(-1);
  if (last === undefined) return false;
  const words = group.reduce((sum, line) => sum + wordsOf(line.runs).length, 0);
  if (words + wordsOf(runs).length > MOST_BLOCK) return false;
  if (kind === 'text' || kind === 'small') return last.kind === kind;
  return kind === 'outlets' || kind === 'item' || kind === 'sum';
}

function richText(group: readonly TextLine[]): types.RichTextBlock {
  const elements: (types.RichTextSection | types.RichTextList)[] = [];
  for (const { kind, runs } of group) {
    const section: types.RichTextSection = { type: 'rich_text_section', elements: richElements(runs) };
    const last = elements.at(-1);
    if (kind !== 'item') elements.push(section);
    else if (last?.type === 'rich_text_list') last.elements.push(section);
    else elements.push({ type: 'rich_text_list', style: 'bullet', elements: [section] });
  }
  return { type: 'rich_text', elements };
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
