/** RSS 2.0, RSS 1.0 and Atom, parsed by rss-parser and checked at the door. */
import RssParser from 'rss-parser';
import { z } from 'zod';
import { mendMarkup } from './mended-markup.ts';
import type { RawArticle } from './raw-article.ts';

/** The articles as the feed has them, and how many entries could not be taken for one at all; or why it is no feed. */
export type RawFeed =
  | { readonly kind: 'read'; readonly articles: readonly RawArticle[]; readonly unusable: number }
  | { readonly kind: 'unreadable'; readonly error: string };

/** Atom's dates are kept from the parser, which gives up a whole feed for one that it cannot read. */
const OWN_NAME = { published: 'atom:published', updated: 'atom:updated', issued: 'atom:issued' } as const;
const DATES = Object.values(OWN_NAME);

const text = z
  .union([z.string(), z.object({ _: z.string() }).transform((element) => element._)])
  .optional()
  .catch(undefined);

const parsedArticle = z.object({
  guid: text,
  id: text,
  'rdf:about': text,
  link: text,
  title: text,
  summary: text,
  content: text,
  'content:encoded': text,
  description: text,
  pubDate: text,
  date: text,
  'dc:date': text,
  'atom:published': text,
  'atom:updated': text,
  'atom:issued': text,
});

/** Reads a feed in XML. `unusable` counts what stood in it and could not be taken for an article at all. */
export async function readXmlFeed(xml: string): Promise<RawFeed> {
  const mended = mendMarkup(xml);
  if (typeof mended !== 'string') return { kind: 'unreadable', error: mended.error };
  const parser = new RssParser<unknown, Record<string, unknown>>({
    defaultRSS: 2.0,
    customFields: { item: ['description', ...DATES] },
    xml2js: { tagNameProcessors: [ownName] },
  });
  try {
    const feed = await parser.parseString(mended);
    const articles: RawArticle[] = [];
    let unusable = 0;
    for (const parsed of feed.items) {
      const checked = parsedArticle.safeParse(parsed);
      if (checked.success) articles.push(rawArticle(checked.data));
      else unusable += 1;
    }
    return { kind: 'read', articles, unusable };
  } catch (error) {
    return { kind: 'unreadable', error: wordsOf(error) };
  }
}

function ownName(name: string): string {
  return Object.hasOwn(OWN_NAME, name) ? OWN_NAME[name as keyof typeof OWN_NAME] : name;
}

function rawArticle(parsed: z.infer<typeof parsedArticle>): RawArticle {
  const body = parsed['content:encoded'];
  return {
    guid: parsed.guid ?? parsed.id ?? parsed['rdf:about'],
    link: parsed.link,
    title: parsed.title,
    summary: parsed.summary ?? parsed.description ?? (body === undefined ? undefined : parsed.content),
    content: body ?? parsed.content,
    dates: [
      parsed.pubDate,
      parsed['atom:published'],
      parsed['atom:issued'],
      parsed['dc:date'],
      parsed.date,
      parsed['atom:updated'],
    ],
  };
}

function wordsOf(error: unknown): string {
  const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  if (message.startsWith('Feed not recognized')) return 'it is XML, but neither RSS nor Atom';
  if (message.startsWith('Unable to parse')) return 'it is empty';
  if (error instanceof TypeError) return 'it lacks what every RSS or Atom feed has, such as its channel';
  return `it is broken XML (${message.slice(0, 120)})`;
}
