/**
 * One round over the feeds: what is new is read in full where its feed has only a summary, kept, and only then is the
 * feed's state kept too. A round broken off is made again from where the rows stand.
 */
import type { ArticleTexts } from '../collect/article-text.ts';
import { collectFeed } from '../collect/collect-feed.ts';
import { completeArticle } from '../collect/complete-article.ts';
import type { FetchPage } from '../collect/page-outcome.ts';
import type { Robots } from '../collect/robots.ts';
import { isDue } from '../collect/source-visits.ts';
import type { Article } from '../domain/article.ts';
import type { Feed } from '../domain/feed.ts';
import type { SourceState } from '../domain/source-state.ts';
import type { Store } from '../store/store.ts';
import { takeSource } from './take-source.ts';

export interface NewsParts {
  readonly store: Pick<Store, 'articles' | 'feeds'>;
  readonly feeds: readonly Feed[];
  readonly fetchPage: FetchPage;
  /** What article pages are read with; without it none is fetched. */
  readonly pages?: { readonly robots: Robots; readonly texts: ArticleTexts };
  readonly now: () => Temporal.Instant;
  readonly signal?: AbortSignal;
  /** Called after each feed, with how many are done. */
  readonly onFeed?: (done: number, of: number) => void;
}

export interface FeedReport {
  readonly feed: Feed;
  readonly outcome: 'collected' | 'unchanged' | 'failed' | 'stopped';
  readonly added: number;
  readonly edited: number;
  /** Sentences: why it failed, what was odd, which pages could not be read. */
  readonly problems: readonly string[];
}

/** Feeds visited at once; the fetcher gives each host its turns. */
const AT_ONCE = 8;

/** Visits all feeds, or with `due` those that are due, with `due-or-failed` also those that failed last. */
export async function collectNews(
  parts: NewsParts,
  which: 'all' | 'due' | 'due-or-failed' = 'all',
): Promise<readonly FeedReport[]> {
  const states = await parts.store.feeds.states();
  const wanted = parts.feeds.filter(({ name }) => {
    const state = states.get(name);
    return which === 'all' || isDue(state, parts.now()) || (which === 'due-or-failed' && (state?.failures ?? 0) > 0);
  });
  const reports: FeedReport[] = [];
  const waiting = [...wanted];
  async function work(): Promise<void> {
    for (let feed = waiting.shift(); feed !== undefined; feed = waiting.shift()) {
      const state = states.get(feed.name);
      if (which !== 'all' && !(await takeSource(state ?? feed, parts))) continue;
      reports.push(await visitFeed(feed, state, parts));
      parts.onFeed?.(reports.length, wanted.length);
    }
  }
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, wanted.length) }, work));
  return reports;
}

async function visitFeed(feed: Feed, state: SourceState | undefined, parts: NewsParts): Promise<FeedReport> {
  const stopped = { feed, outcome: 'stopped', added: 0, edited: 0, problems: [] } as const;
  if (parts.signal?.aborted) {
    await parts.store.feeds.leave(feed.name);
    return stopped;
  }
  const outcome = await collectFeed(feed, state, {
    fetchPage: parts.fetchPage,
    now: parts.now(),
    signal: parts.signal,
  });
  if (outcome.kind !== 'collected') {
    if (outcome.kind === 'failed' && parts.signal?.aborted) {
      await parts.store.feeds.leave(feed.name);
      return stopped;
    }
    await parts.store.feeds.save(outcome.state);
    const problems = outcome.kind === 'failed' ? [outcome.problem] : [];
    return { feed, outcome: outcome.kind, added: 0, edited: 0, problems };
  }
  const { articles, problems, isWhole } = await completeNew(outcome.articles, parts);
  const { added, edited } = await parts.store.articles.save(articles, parts.now());
  await (isWhole ? parts.store.feeds.save(outcome.state) : parts.store.feeds.leave(feed.name));
  return {
    feed,
    outcome: isWhole ? 'collected' : 'stopped',
    added,
    edited,
    problems: [...outcome.problems.map((problem) => `${feed.outlet}, ${feed.title}: ${problem}`), ...problems],
  };
}

/** New articles with their page's text; where the round is broken off, those not read yet are left for the next one. */
async function completeNew(
  articles: readonly Article[],
  { store, pages, fetchPage, now, signal }: NewsParts,
): Promise<{ articles: Article[]; problems: string[]; isWhole: boolean }> {
  const known = await store.articles.known(articles);
  const complete: Article[] = [];
  const problems: string[] = [];
  for (const article of articles) {
    if (pages === undefined || known.has(article)) {
      complete.push(article);
      continue;
    }
    const completed = await completeArticle(article, { ...pages, fetchPage, now: now(), signal });
    if (completed.kind === 'summary-only') {
      if (signal?.aborted) return { articles: complete, problems, isWhole: false };
      problems.push(`${article.outlet}: ${completed.reason} (${article.url})`);
    }
    complete.push(completed.article);
  }
  return { articles: complete, problems, isWhole: true };
}
