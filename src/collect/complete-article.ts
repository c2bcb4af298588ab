/** Fetches the page of an article whose feed gave only a summary, and adds its main text. */
import type { Article } from '../domain/article.ts';
import type { PageReading } from '../readers/article-page.ts';
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

/** What reading a page needs from outside; the signal breaks it off. */
export interface CompletionOptions {
  readonly fetchPage: FetchPage;
  readonly robots: Robots;
  readonly texts: ArticleTexts;
  readonly now: Temporal.Instant;
  readonly signal?: AbortSignal;
}

/** The article with its text, and with the page's date where the feed gave none. The id never changes. Never throws. */
export async function completeArticle(article: Article, options: CompletionOptions): Promise<CompletedArticle> {
  if (article.text !== undefined) return { kind: 'complete', article };
  const page = await fetchArticlePage(article.url, options);
  if (page.kind === 'not-fetched') return { kind: 'summary-only', article, reason: `the page ${page.reason}` };
  const { reading } = page;
  if (reading.kind === 'unreadable') {
    return { kind: 'summary-only', article, reason: `the page could not be read: ${reading.error}` };
  }
  const publishedAt = article.publishedAt ?? believableDate([reading.published], options.now);
  return {
    kind: 'complete',
    article: { ...article, text: reading.text, ...(publishedAt === undefined ? {} : { publishedAt }) },
  };
}

type ArticlePage =
  | { readonly kind: 'fetched'; readonly reading: PageReading; readonly finalUrl: string }
  /** `reason` goes on after "the page". */
  | { readonly kind: 'not-fetched'; readonly reason: string };

/** An article's page, where robots may read it, with what was read on it. */
export async function fetchArticlePage(
  address: string,
  { fetchPage, robots, texts, signal }: CompletionOptions,
): Promise<ArticlePage> {
  let trouble: string | undefined;
  const outcome = await fetchPage({
    url: address,
    accept: 'text/html, application/xhtml+xml;q=0.9',
    maxBytes: MOST_BYTES,
    mayVisit: async (url) => {
      const mayVisit = await robots.allows(url);
      if (!mayVisit) trouble = await robots.trouble(url);
      return mayVisit;
    },
    signal,
  });
  if (outcome.kind !== 'fetched') {
    return { kind: 'not-fetched', reason: trouble ?? (outcome.kind === 'unchanged' ? 'sent nothing' : outcome.words) };
  }
  const { bytes, contentType, finalUrl } = outcome;
  return { kind: 'fetched', reading: await texts.read({ bytes, contentType, url: finalUrl }), finalUrl };
}
