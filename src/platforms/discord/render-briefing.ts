/**
 * A briefing as Discord messages, in components rather than embeds: their text has headings, lists and small print at
 * full size on a phone, a chart stands where it belongs with its own description, buttons stand below what they explain,
 * and nothing is lost for readers who turned link previews off. An embed is narrower, ends at 4,096 characters and
 * hangs all pictures and buttons below everything.
 */
import type { APIAllowedMentions, APIMessageTopLevelComponent } from 'discord.js';
import type { Briefing, Button } from '../../domain/briefing.ts';
import { type ButtonLimits, fitting, fittingButtons } from '../../text/fitting.ts';
import { type Line, linesOf, plainWords } from '../../text/lines.ts';
import { type Limits, type Measure, packLines } from '../../text/pack-lines.ts';
import { run, runsOf, tidyRuns } from '../../text/run.ts';
import { linkAddress } from '../../text/safe-text.ts';
import { componentsOf, countComponents } from './render-components.ts';
import { lineMarkdown, runMarkdown } from './render-markdown.ts';

/** A picture to attach under `name`; `description`, at most 1,024 characters, is read to those who do not see it. */
export interface DiscordPicture {
  readonly name: string;
  readonly chart: string;
  readonly description: string;
}

export interface DiscordMessage {
  /** Of `POST /channels/{id}/messages` and of answers to a command; no one is mentioned, whatever the words say. */
  readonly body: {
    readonly flags: number;
    readonly components: APIMessageTopLevelComponent[];
    readonly allowed_mentions: APIAllowedMentions;
  };
  readonly pictures: readonly DiscordPicture[];
  /** All words, for places that show no components. */
  readonly text: string;
}

export interface DiscordOptions {
  /** Names the briefing in *Show the sums* buttons, at most 60 characters; without it there are none. */
  readonly key?: string;
  /** Charts that will be attached; another one is told in words. */
  readonly charts?: ReadonlySet<string>;
}

/** `IS_COMPONENTS_V2`: the message is made of components and has neither content nor embeds. */
const COMPONENTS_V2 = 1 << 15;

/** Discord takes 4,000 characters in all texts of a message and 40 components, the nested ones counted. */
const LIMITS: Limits = { text: 3_900, parts: 40, line: 1_900 };
const BUTTONS: ButtonLimits = { label: 80, url: 512, value: 100, row: 5 };
const MOST_DESCRIPTION = 1_024;
const MOST_PICTURES = 10;
/** Room for what a line and a run need around their words. */
const MARKS = 8;

/** Messages in order, one below the other. All words of the briefing stand in them. */
export function renderBriefing(briefing: Briefing, options: DiscordOptions = {}): readonly DiscordMessage[] {
  const charts = options.charts ?? new Set<string>();
  const large = briefing.kind === 'digest';
  const lines = fittingButtons(linesOf(briefing, options.key).flatMap(linksAsWords), BUTTONS).map((line) =>
    pictureOrWords(line, charts),
  );
  const measure: Measure = {
    cost: (_, each) => runMarkdown(each).length + MARKS,
    costOf: (line) => ('runs' in line ? lineMarkdown(line, large).length + 1 : 0),
    parts: partsOf,
  };
  return packLines(lines, LIMITS, measure, false).map((message) => messageOf(message, large));
}

/** An address that is too long for a button is a link in words. */
function linksAsWords(line: Line): readonly Line[] {
  if (line.kind !== 'buttons') return [line];
  const long = (button: Button) => 'url' in button && (linkAddress(button.url)?.length ?? 0) > BUTTONS.url;
  const words = line.buttons.flatMap((button): Line[] => {
    const runs = 'url' in button && long(button) ? tidyRuns(runsOf([{ text: button.label, url: button.url }])) : [];
    return runs.length === 0 ? [] : [{ kind: 'small', runs }];
  });
  return [...words, { kind: 'buttons', buttons: line.buttons.filter((button) => !long(button)) }];
}

function pictureOrWords(line: Line, charts: ReadonlySet<string>): Line {
  if (line.kind !== 'image') return line;
  if (charts.has(line.chart) && line.alt !== '') return { ...line, alt: fitting(line.alt, MOST_DESCRIPTION) };
  return { kind: 'small', runs: [run(`Chart: ${line.alt || line.chart}`)] };
}

function messageOf(lines: readonly Line[], large: boolean): DiscordMessage {
  const pictures = new Map<Line, DiscordPicture>();
  for (const line of lines) {
    if (line.kind !== 'image') continue;
    const name = `chart-${pictures.size + 1}.png`;
    pictures.set(line, { name, chart: line.chart, description: line.alt });
  }
  return {
    body: {
      flags: COMPONENTS_V2,
      components: componentsOf(lines, large, pictures),
      allowed_mentions: { parse: [] },
    },
    pictures: [...pictures.values()],
    text: plainWords(lines),
  };
}

/** Components, or more than a message takes where it has too many pictures. */
function partsOf(lines: readonly Line[]): number {
  const pictures = lines.filter(({ kind }) => kind === 'image').length;
  return pictures > MOST_PICTURES ? Number.POSITIVE_INFINITY : countComponents(lines);
}
