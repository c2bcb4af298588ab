/** What Slack takes: the blocks that briefings use as a strict schema, with Slack's limits, and readers of what is shown. */
import type { KnownBlock } from '@slack/types';
import { z } from 'zod';
import type { SlackMessage } from '../../src/platforms/slack/render-briefing.ts';

const address = z
  .string()
  .max(3_000)
  .regex(/^https?:\/\/[^\s<>|]+$/);
const style = z.strictObject({ bold: z.literal(true) }).optional();
const richElement = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text'), text: z.string().min(1), style }),
  z.strictObject({ type: z.literal('link'), text: z.string().min(1), url: address, style }),
]);
const richSection = z.strictObject({ type: z.literal('rich_text_section'), elements: z.array(richElement).min(1) });
const richList = z.strictObject({
  type: z.literal('rich_text_list'),
  style: z.literal('bullet'),
  elements: z.array(richSection).min(1),
});
const plainText = (most: number) =>
  z.strictObject({ type: z.literal('plain_text'), text: z.string().min(1).max(most), emoji: z.literal(false) });
const markup = z.strictObject({
  type: z.literal('mrkdwn'),
  text: z.string().min(1).max(3_000),
  verbatim: z.literal(true),
});
const label = {
  type: z.literal('button'),
  text: plainText(75),
  action_id: z
    .string()
    .regex(/^[a-z]+\.\d+$/)
    .max(255),
};
const button = z.union([
  z.strictObject({ ...label, value: z.string().min(1).max(2_000) }),
  z.strictObject({ ...label, url: address }),
]);

/** Typed as what Slack's own types know: a block that they do not have cannot be let through. */
const someBlocks = z
  .array(
    z.discriminatedUnion('type', [
      z.strictObject({ type: z.literal('header'), text: plainText(150) }),
      z.strictObject({ type: z.literal('divider') }),
      z.strictObject({ type: z.literal('rich_text'), elements: z.array(z.union([richSection, richList])).min(1) }),
      z.strictObject({
        type: z.literal('context'),
        block_id: z.enum(['in-thread', 'page']).optional(),
        elements: z
          .array(z.union([plainText(3_000), markup]))
          .min(1)
          .max(10),
      }),
      z.strictObject({
        type: z.literal('image'),
        slack_file: z.strictObject({ id: z.string().min(1) }),
        alt_text: z.string().min(1).max(2_000),
      }),
      z.strictObject({
        type: z.literal('actions'),
        elements: z
          .array(button)
          .min(1)
          .max(25)
          .refine((all) => new Set(all.map(({ action_id }) => action_id)).size === all.length),
      }),
    ]),
  )
  .min(1) satisfies z.ZodType<KnownBlock[]>;

/** Of a message. */
export const SLACK_BLOCKS = someBlocks.max(50);

/** Of a person's first page. */
export const SLACK_HOME = someBlocks.max(100);

export const SLACK_MESSAGE = z.strictObject({
  place: z.enum(['channel', 'thread']),
  body: z.strictObject({
    /** An entity is the only use of `&`, and nothing opens a mention or a link. */
    text: z
      .string()
      .min(1)
      .max(40_000)
      .regex(/^(?:[^<>&]|&(?:amp|lt|gt);)*$/),
    blocks: SLACK_BLOCKS,
    mrkdwn: z.literal(false),
    parse: z.literal('none'),
    link_names: z.literal(false),
    unfurl_links: z.literal(false),
    unfurl_media: z.literal(false),
  }),
});

/** Letters in all blocks of a message; Slack refuses too many without naming the number (its markdown may have 12,000). */
export const MOST_LETTERS = 12_000;

interface Shown {
  /** One for each stretch that stands together: a header, a line of rich text, a small line. */
  readonly lines: readonly string[];
  readonly links: readonly { readonly url: string; readonly text: string }[];
}

/** What readers see of a message, but for buttons, pictures and the note on the thread. Throws on markup that is not ours. */
export function shownOnSlack({ body }: SlackMessage): Shown {
  const lines: string[] = [];
  const links: { url: string; text: string }[] = [];
  for (const block of SLACK_BLOCKS.parse(body.blocks)) {
    if (block.type === 'header') lines.push(block.text.text);
    if (block.type === 'context' && block.block_id === undefined) {
      for (const element of block.elements) {
        lines.push(element.type === 'mrkdwn' ? readMarkup(element.text, links) : element.text);
      }
    }
    if (block.type !== 'rich_text') continue;
    for (const section of block.elements.flatMap((each) => ('style' in each ? each.elements : [each]))) {
      lines.push(
        ...section.elements
          .map(({ text }) => text)
          .join('')
          .split('\n'),
      );
      for (const element of section.elements) if (element.type === 'link') links.push(element);
    }
  }
  return { lines, links };
}

/** Slack's markup as it reads it: links and entities; anything else that Slack would format is an error. */
function readMarkup(text: string, links: { url: string; text: string }[]): string {
  const words = text.replace(/<(https?:\/\/[^|<>\s]+)\|([^<>]+)>/g, (_, url: string, name: string) => {
    links.push({ url: entities(url), text: entities(name) });
    return name;
  });
  if (/[*_~`<>]|:[^\s:]+:|^&gt;|&(?!amp;|lt;|gt;)/.test(words)) throw new Error(`read as markup: ${text}`);
  return entities(words);
}

function entities(text: string): string {
  return text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
}
