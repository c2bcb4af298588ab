/** JSON Feed, versions 1 and 1.1 (jsonfeed.org), through a schema. */
import { z } from 'zod';
import type { RawArticle } from './raw-article.ts';
import type { RawFeed } from './xml-feed.ts';

const text = z.string().optional().catch(undefined);

const jsonArticle = z.object({
  id: z
    .union([z.string(), z.number().transform(String)])
    .optional()
    .catch(undefined),
  url: text,
  external_url: text,
  title: text,
  summary: text,
  content_html: text,
  content_text: text,
  date_published: text,
  date_modified: text,
});

const jsonFeed = z.object({
  version: z.string().regex(/^https:\/\/jsonfeed\.org\/version\/1/),
  items: z.array(z.unknown()),
});

/** Reads a JSON Feed. An entry without a title is left to the caller, as in any other format. */
export function readJsonFeed(json: string): RawFeed {
  const feed = jsonFeed.safeParse(parsed(json));
  if (!feed.success) return { kind: 'unreadable', error: 'it is JSON, but not a JSON Feed' };
  const articles: RawArticle[] = [];
  let unusable = 0;
  for (const given of feed.data.items) {
    const article = jsonArticle.safeParse(given);
    if (article.success) articles.push(rawArticle(article.data));
    else unusable += 1;
  }
  return { kind: 'read', articles, unusable };
}

function rawArticle(article: z.infer<typeof jsonArticle>): RawArticle {
  return {
    guid: article.id,
    link: article.url ?? article.external_url,
    title: article.title,
    summary: article.summary,
    content: article.content_html ?? (article.content_text === undefined ? undefined : escaped(article.content_text)),
    dates: [article.date_published, article.date_modified],
  };
}

/** Plain text as markup, since every body is read as markup from here on. */
function escaped(plain: string): string {
  return plain.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
