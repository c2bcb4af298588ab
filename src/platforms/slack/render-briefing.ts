/**
 * A briefing as Slack messages. Words stand in rich text, which Slack never parses, so no feed can format, mention or
 * link; the small grey line of a source alone is markup, and only where its words hold nothing that markup knows.
 * What is longer than a screen goes on in the thread.
 */
import type { types } from '@slack/bolt';
import { type Briefing, type Button, shareButton } from '../../domain/briefing.ts';
import { type ButtonLimits, fitting, fittingButtons } from '../../text/fitting.ts';
import { type Line, linesOf, plainWords } from '../../text/lines.ts';
import { type Limits, type Measure, packLines } from '../../text/pack-lines.ts';
import { type Run, run, wordsOf } from '../../text/run.ts';
import { sumsValue } from '../../text/sums-value.ts';
import { blocksOf, countBlocks, type Look } from './render-blocks.ts';
import { escapeMarkup } from './render-text.ts';

/** Arguments of `chat.postMessage` beside the channel; the last five keep Slack from parsing, mentioning and unfurling. */
export interface SlackBody {
  /** For notifications and screen readers: all words of the blocks. */
  readonly text: string;
  readonly blocks: types.KnownBlock[];
  readonly mrkdwn: false;
  readonly parse: 'none';
  readonly link_names: false;
  readonly unfurl_links: false;
  readonly unfurl_media: false;
}

export interface SlackMessage {
  /** `thread`: a reply under the first message. */
  readonly place: 'channel' | 'thread';
  readonly body: SlackBody;
}

export interface SlackOptions {
  /** Names the briefing in *Show the sums* buttons, at most 60 characters; without it there are none. */
  readonly key?: string;
  /** Ids of uploaded Slack files by the name of the chart; a chart without one is told in words. */
  readonly files?: ReadonlyMap<string, string>;
}

/**
 * Slack takes 50 blocks and refuses a message whose blocks are too long in all without saying at which length
 * (`msg_blocks_too_long`; its markdown blocks may hold 12,000). The room left is for the words on what is in the thread.
 */
const LIMITS: Limits = { text: 9_000, parts: 47, line: 2_800 };

const BUTTONS: ButtonLimits = { label: 75, url: 3_000, value: 2_000, row: 25 };

/** The first message is for the channel, the others for its thread. All words of the briefing stand in them, in order. */
export function renderBriefing(briefing: Briefing, options: SlackOptions = {}): readonly SlackMessage[] {
  const { packed, look } = pack(briefing, options, LIMITS, true);
  const inThread = packed
    .slice(1)
    .flat()
    .flatMap((line) => (line.kind === 'section' ? [wordsOf(line.runs)] : []));
  return packed.map((message, i) => ({
    place: i === 0 ? 'channel' : 'thread',
    body: bodyOf(message, look, i === 0 && packed.length > 1 ? [threadNote(inThread)] : []),
  }));
}

/** For a reader alone, whose messages have no thread: the pages, each with all buttons to go on. `share` names the briefing to share. */
export function renderPages(
  briefing: Briefing,
  { share, ...options }: SlackOptions & { readonly share?: string | undefined },
): readonly SlackBody[] {
  const { packed, look } = pack(briefing, options, LIMITS);
  const { key } = options;
  return packed.map((message, i) => {
    const turn = (label: string, page: number): readonly Button[] =>
      key === undefined || page < 1 || page > packed.length
        ? []
        : [{ label, action: 'page', value: sumsValue(key, page) }];
    const shared = share === undefined ? [] : [shareButton(share)];
    const buttons = [...turn('Back', i), ...turn('Next', i + 2), ...shared];
    const row: readonly types.KnownBlock[] = buttons.length === 0 ? [] : blocksOf([{ kind: 'buttons', buttons }], look);
    return bodyOf(message, look, packed.length === 1 ? row : [note(`Page ${i + 1} of ${packed.length}.`), ...row]);
  });
}

/** Slack takes 100 blocks in a view and 250 kB in all, far more than words for that many. */
const HOME_LIMITS: Limits = { text: 40_000, parts: 99, line: LIMITS.line };

/** The blocks of a person's first page; what is beyond it is left out, and said to be. */
export function renderHome(briefing: Briefing, options: SlackOptions = {}): types.KnownBlock[] {
  const { packed, look } = pack({ ...briefing, kind: 'digest' }, options, HOME_LIMITS);
  const [page = []] = packed;
  const more = packed.length > 1 ? [note('There is more than this page holds; the commands tell the rest.')] : [];
  return [...blocksOf(page, look), ...more];
}

function pack(briefing: Briefing, options: SlackOptions, limits: Limits, apart = false) {
  const files = options.files ?? new Map<string, string>();
  const lines = fittingButtons(linesOf(briefing, options.key), BUTTONS).map((line) => pictureOrWords(line, files));
  const look: Look = { header: briefing.kind === 'digest', files };
  const measure: Measure = { cost: (_, each) => cost(each), costOf, parts: (some) => countBlocks(some, look) };
  return { packed: packLines(lines, limits, measure, apart), look };
}

function bodyOf(lines: readonly Line[], look: Look, more: readonly types.KnownBlock[]): SlackBody {
  return {
    text: escapeMarkup(plainWords(lines)),
    blocks: [...blocksOf(lines, look), ...more],
    mrkdwn: false,
    parse: 'none',
    link_names: false,
    unfurl_links: false,
    unfurl_media: false,
  };
}

function pictureOrWords(line: Line, files: ReadonlyMap<string, string>): Line {
  if (line.kind !== 'image') return line;
  if (files.has(line.chart) && line.alt !== '') return { ...line, alt: fitting(line.alt, MOST_ALT) };
  return { kind: 'small', runs: [run(`Chart: ${line.alt || line.chart}`)] };
}

function cost({ text, url = '' }: Run): number {
  return escapeMarkup(text).length + url.length + 8;
}

function costOf(line: Line): number {
  if ('runs' in line) return line.runs.reduce((sum, each) => sum + cost(each), 0);
  return line.kind === 'image' ? line.alt.length : 0;
}

const MOST_ALT = 2_000;
const MOST_NAMED = 5;
const MOST_TITLE = 60;

/** Says under the first message what the thread holds. */
function threadNote(sections: readonly string[]): types.ContextBlock {
  const named = sections.slice(0, MOST_NAMED).map((title) => fitting(title, MOST_TITLE));
  return note(named.length === 0 ? 'It goes on in the thread.' : `In the thread: ${named.join(', ')}.`, 'in-thread');
}

/** A line of the platform's own; `block_id` names the note on the thread. */
function note(words: string, id = 'page'): types.ContextBlock {
  return { type: 'context', block_id: id, elements: [{ type: 'plain_text', text: words, emoji: false }] };
}
