/** What Discord takes: the components that briefings use as a strict schema, with Discord's limits, and a reader of its markdown. */
import { type APIContainerComponent, ContainerBuilder } from 'discord.js';
import { z } from 'zod';
import type { DiscordMessage } from '../../src/platforms/discord/render-briefing.ts';

const button = z.union([
  z.strictObject({
    type: z.literal(2),
    style: z.literal(2),
    label: z.string().min(1).max(80),
    custom_id: z.string().min(1).max(100),
  }),
  z.strictObject({
    type: z.literal(2),
    style: z.literal(5),
    label: z.string().min(1).max(80),
    url: z
      .string()
      .max(512)
      .regex(/^https?:\/\/\S+$/),
  }),
]);
/** By which a message is known again, chosen by us. */
const id = z
  .number()
  .int()
  .min(1)
  .max(2 ** 31 - 1)
  .optional();
const container = z.strictObject({
  type: z.literal(17),
  id,
  components: z
    .array(
      z.discriminatedUnion('type', [
        z.strictObject({ id, type: z.literal(10), content: z.string().min(1).max(4_000) }),
        z.strictObject({ id, type: z.literal(14), divider: z.literal(true) }),
        z.strictObject({ id, type: z.literal(1), components: z.array(button).min(1).max(5) }),
        z.strictObject({
          id,
          type: z.literal(12),
          items: z
            .array(
              z.strictObject({
                media: z.strictObject({ url: z.string().regex(/^attachment:\/\/chart-\d+\.png$/) }),
                description: z.string().min(1).max(1_024),
              }),
            )
            .min(1)
            .max(10),
        }),
      ]),
    )
    .min(1),
}) satisfies z.ZodType<APIContainerComponent>;

export const DISCORD_MESSAGE = z.strictObject({
  body: z
    .strictObject({
      flags: z.literal(32_768),
      components: z.array(container).length(1),
      allowed_mentions: z.strictObject({ parse: z.tuple([]) }),
    })
    .refine(({ components }) => count(components) <= 40, 'more than 40 components')
    .refine(({ components }) => textsOf(components).join('').length <= 4_000, 'more than 4,000 letters')
    .refine(({ components }) => {
      const ids = components.flatMap((each) =>
        each.components.flatMap((inner) =>
          inner.type === 1 ? inner.components.flatMap((one) => ('custom_id' in one ? [one.custom_id] : [])) : [],
        ),
      );
      return new Set(ids).size === ids.length;
    }, 'one custom id twice'),
  pictures: z
    .array(
      z.strictObject({
        name: z.string().regex(/^chart-\d+\.png$/),
        chart: z.string(),
        description: z.string().min(1).max(1_024),
      }),
    )
    .max(10),
  text: z.string().min(1),
});

/** Throws where the builders of discord.js would not take a container. */
export function build({ body }: DiscordMessage): void {
  for (const component of body.components) new ContainerBuilder(component as APIContainerComponent).toJSON();
}

/** A row counts with its buttons. */
function count(components: readonly z.infer<typeof container>[]): number {
  const inner = components.flatMap((each) => each.components);
  return components.length + inner.reduce((sum, each) => sum + 1 + (each.type === 1 ? each.components.length : 0), 0);
}

function textsOf(components: readonly z.infer<typeof container>[]): readonly string[] {
  return components.flatMap((each) => each.components.flatMap((inner) => (inner.type === 10 ? [inner.content] : [])));
}

interface Shown {
  readonly lines: readonly string[];
  readonly links: readonly { readonly url: string; readonly text: string }[];
}

/** What readers see of a message, but for buttons and pictures. Throws on markup that is not ours. */
export function shownOnDiscord({ body }: DiscordMessage): Shown {
  const links: { url: string; text: string }[] = [];
  const texts = textsOf(DISCORD_MESSAGE.shape.body.parse(body).components);
  return { lines: texts.flatMap((text) => text.split('\n')).map((line) => readLine(line, links)), links };
}

/** A line without its opening: of a heading, small print, a list or the rest of an entry. */
function readLine(line: string, links: { url: string; text: string }[]): string {
  const words = line.replace(/^(?:#{2,3}|-#|-| ) /, '');
  if (/^(?:[-+] |\d+[.)] |#|>)/.test(words)) throw new Error(`opens a block: ${line}`);
  return readMarkdown(words, links);
}

/** An escaped letter, bold on or off, a link with a name, or any other letter; read from left to right. */
const TOKENS = /\\([^0-9A-Za-z\s])|(\*\*)|\[((?:\\.|[^[\]\\])+)\]\(<(https?:\/\/[^<>\s\\()]+)>\)|([\s\S])/g;

/** Discord's markdown as it reads it: escapes, bold, named links; anything else that Discord would format is an error. */
function readMarkdown(markdown: string, links: { url: string; text: string }[]): string {
  let text = '';
  for (const [, escaped, bold, name, url, letter] of markdown.matchAll(TOKENS)) {
    if (name !== undefined && url !== undefined) {
      const words = readMarkdown(name, []);
      if (/:\/\//.test(words)) throw new Error(`a name that is an address: ${words}`);
      links.push({ url, text: words });
      text += words;
    } else if (letter !== undefined && /[\\`*_~|<>[\]()@#]/.test(letter)) {
      throw new Error(`read as markup: ${markdown}`);
    } else if (bold === undefined) {
      text += escaped ?? letter;
    }
  }
  if (/(?<!\\):(?! |$)/.test(markdown.replace(/\(<[^>]*>\)/g, ''))) throw new Error(`an emoji or address: ${markdown}`);
  return text;
}
