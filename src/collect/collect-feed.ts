/** One visit to a feed: fetched with what the last visit left, read, and sifted for what is about migration and new. */
import { isOnTopic } from '../../feeds/topic.ts';
import type { Article } from '../domain/article.ts';
import type { Feed } from '../domain/feed.ts';
import type { SourceState } from '../domain/source-state.ts';
import { readFeed } from '../readers/feed-document.ts';
import type { FetchPage } from './page-outcome.ts';
import { shortIdentity } from './short-identity.ts';
import { afterFailure, afterSuccess } from './source-visits.ts';

/** Of a feed seen for the first time only articles of the last three days are taken, so that a new source does not flood. */
const FIRST_SIGHT_DAYS = 3;
/** Of a known feed nothing older than thirty days is taken: an outlet that rebuilds its site sends its archive again. */
const ARCHIVE_DAYS = 30;
/** Articles without a date may be of any age; at first sight no more than this many are taken. */
const UNDATED_AT_FIRST_SIGHT = 10;

const ACCEPT =
  'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5';

export type FeedOutcome =
  | {
      readonly kind: 'collected';
      /** On topic and recent, known and new ones alike; the store tells them apart. */
      readonly articles: readonly Article[];
      /** What was odd in the feed, in sentences. */
      readonly problems: readonly string[];
      /** To be kept once the articles are. */
      readonly state: SourceState;
    }
  | { readonly kind: 'unchanged'; readonly state: SourceState }
  | { readonly kind: 'failed'; readonly problem: string; readonly state: SourceState };

/** What a visit needs from outside; the signal breaks it off. */
export interface FeedVisitOptions {
  readonly fetchPage: FetchPage;
  readonly now: Temporal.Instant;
  readonly signal?: AbortSignal;
}

/** Visits a feed. `state` is what the last visit left; without it this is the first sight. Never throws. */
export async function collectFeed(
  feed: Feed,
  state: SourceState | undefined,
  { fetchPage, now, signal }: FeedVisitOptions,
): Promise<FeedOutcome> {
  const before: SourceState = state ?? { name: feed.name, failures: 0 };
  const { etag, lastModified } = before;
  const outcome = await fetchPage({ url: feed.address, accept: ACCEPT, etag, lastModified, signal });
  if (outcome.kind === 'unchanged') {
    return { kind: 'unchanged', state: afterSuccess(before, outcome, feed.interval, now) };
  }
  if (outcome.kind !== 'fetched') {
    const retryAfter = outcome.kind === 'failed' ? outcome.retryAfter : undefined;
    return failedVisit(feed, before, { words: outcome.words, retryAfter }, now);
  }
  const { bytes, contentType, finalUrl } = outcome;
  const reading = await readFeed({ bytes, contentType }, { feed, base: finalUrl, seenAt: now });
  if (reading.kind === 'unreadable') {
    return failedVisit(feed, before, { words: `could not be read: ${reading.error}` }, now);
  }
  const relevant = feed.relevance === 'all' ? reading.articles : reading.articles.filter(isOnTopic);
  const firstSight = before.lastSucceededAt === undefined;
  return {
    kind: 'collected',
    articles: recentArticles(relevant, firstSight, now).map((article) => ({
      ...article,
      id: shortIdentity(article.id),
    })),
    problems: reading.problems,
    state: afterSuccess(withNewest(before, reading.articles, now), outcome, feed.interval, now),
  };
}

/** What is dated after this moment is announced, or dated wrongly, and no sign that the feed goes on. */
function withNewest(state: SourceState, articles: readonly Article[], now: Temporal.Instant): SourceState {
  const newestAt = [state.newestAt, ...articles.map(({ publishedAt }) => publishedAt)]
    .filter((date) => date !== undefined && Temporal.Instant.compare(date, now) <= 0)
    .sort((a, b) => Temporal.Instant.compare(a as Temporal.Instant, b as Temporal.Instant))
    .at(-1);
  return newestAt === undefined ? state : { ...state, newestAt };
}

function recentArticles(articles: readonly Article[], firstSight: boolean, now: Temporal.Instant): Article[] {
  const earliest = now.subtract({ hours: 24 * (firstSight ? FIRST_SIGHT_DAYS : ARCHIVE_DAYS) });
  let undated = 0;
  return articles.filter(({ publishedAt }) => {
    if (publishedAt !== undefined) return Temporal.Instant.compare(publishedAt, earliest) >= 0;
    undated += 1;
    return !firstSight || undated <= UNDATED_AT_FIRST_SIGHT;
  });
}

function failedVisit(
  feed: Feed,
  before: SourceState,
  failure: { words: string; retryAfter?: Temporal.Instant },
  now: Temporal.Instant,
): FeedOutcome {
  const problem = `${feed.outlet}, ${feed.title}: the feed ${failure.words}`;
  const { retryAfter } = failure;
  return { kind: 'failed', problem, state: afterFailure(before, { problem, retryAfter }, feed.interval, now) };
}
