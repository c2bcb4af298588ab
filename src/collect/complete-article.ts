/** Fetches the page of an article whose feed gave only a summary, and adds its main text. */
import type { Article } from '../domain/article.ts';
import { believableDate } from '../readers/raw-article.ts';
import type { ArticleTexts } from './article-text.ts';
import type { FetchPage } from './page-outcome.ts';
import type { Robots } from './robots.ts';

/** Most bytes of an article page; the heaviest of real ones have about 2 MB of HTML. */
const MOST_BYTES = 4_000_000;

export type CompletedArticle =
  | { readonly kind: 'complete'; readonly article: Article }
  /** The article stays as the feed gave it; `reason` in words. */
  | { readonly kind: 'summary-only'; readonly article: Article; readonly reason: string };

export interface CompletionOptions {
  readonly fetchPage: FetchPage;
  readonly robots: Robots;
  readonly texts: ArticleTexts;
  readonly now: Temporal.Instant;
  readonly signal?: AbortSignal;
}

/** The article with its text, and with the page's date where the feed gave none. The id never changes. Never throws. */
export async function completeArticle(
  article: Article,
  { fetchPage, robots, texts, now, signal }: CompletionOptions,
): Promise<CompletedArticle> {
  if (article.text !== undefined) return { kind: 'complete', article };
  const outcome = await fetchPage({
    url: article.url,
    accept: 'text/html, application/xhtml+xml;q=0.9',
    maxBytes: MOST_BYTES,
    mayVisit: (url) => robots.allows(url),
    signal,
  });
  if (outcome.kind !== 'fetched') {
    const reason = outcome.kind === 'unchanged' ? 'the page sent nothing' : `the page ${outcome.words}`;
    return { kind: 'summary-only', article, reason };
  }
  const { bytes, contentType, finalUrl } = outcome;
  const reading = await texts.read({ bytes, contentType, url: finalUrl });
  if (reading.kind === 'unreadable') {
    return { kind: 'summary-only', article, reason: `the page could not be read: ${reading.error}` };
  }
  const publishedAt = article.publishedAt ?? believableDate([reading.published], now);
  return {
    kind: 'complete',
    article: { ...article, text: reading.text, ...(publishedAt === undefined ? {} : { publishedAt }) },
  };
}
