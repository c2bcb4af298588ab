/** A feed as it came from the web, read into articles: RSS 2.0, RSS 1.0, Atom or JSON Feed in any encoding. */
import type { Article } from '../domain/article.ts';
import { decodeText } from './decode-text.ts';
import { readJsonFeed } from './json-feed.ts';
import { articleOf, type FeedVisit } from './raw-article.ts';
import { readXmlFeed } from './xml-feed.ts';

/** A feed longer than this is not read: the longest of real ones with full articles stay under a quarter of it. */
const LONGEST_FEED = 5_000_000;
/** Articles read of one feed, newest in most feeds first. */
const MOST_ARTICLES = 1_000;

export interface FeedDocument {
  readonly bytes: Uint8Array;
  /** The header with its charset, where there was one. */
  readonly contentType?: string;
}

/** Problems are sentences for a person; an article named twice in one feed stands once. */
export type FeedReading =
  | { readonly kind: 'read'; readonly articles: readonly Article[]; readonly problems: readonly string[] }
  | { readonly kind: 'unreadable'; readonly error: string };

/** Reads a feed; never throws. `visit.base` is the address that answered. */
export async function readFeed(document: FeedDocument, visit: FeedVisit): Promise<FeedReading> {
  if (document.bytes.length > LONGEST_FEED) {
    return { kind: 'unreadable', error: `it is longer than ${LONGEST_FEED / 1_000_000} MB` };
  }
  const text = decodeText(document.bytes, document.contentType).trimStart();
  if (text === '') return { kind: 'unreadable', error: 'it is empty' };
  if (/^<!doctype html|^<html/i.test(text)) {
    return { kind: 'unreadable', error: 'it is a web page, not a feed' };
  }
  const raw = text.startsWith('{') ? readJsonFeed(text) : await readXmlFeed(text);
  if (raw.kind === 'unreadable') return raw;
  const problems: string[] = [];
  if (raw.articles.length > MOST_ARTICLES) {
    problems.push(`the feed holds ${raw.articles.length} articles; the first ${MOST_ARTICLES} were read`);
  }
  const articles = raw.articles.slice(0, MOST_ARTICLES).map((each) => articleOf(each, visit));
  const usable = articles.filter((article) => article !== undefined);
  const unusable = raw.unusable + articles.length - usable.length;
  if (unusable > 0) {
    problems.push(`${unusable} ${unusable === 1 ? 'article has' : 'articles have'} no headline or no address`);
  }
  return { kind: 'read', articles: eachOnce(usable), problems };
}

/** Each article once. An id that stands for several addresses names nothing; there the address takes its place. */
function eachOnce(articles: readonly Article[]): Article[] {
  const addresses = new Map<string, Set<string>>();
  for (const { id, url } of articles) addresses.set(id, (addresses.get(id) ?? new Set()).add(url));
  const byId = new Map<string, Article>();
  for (const article of articles) {
    const id = (addresses.get(article.id)?.size ?? 0) > 1 ? article.url : article.id;
    if (!byId.has(id)) byId.set(id, { ...article, id });
  }
  return [...byId.values()];
}
