/** A piece of news as a feed published it. */
import { londonDay } from './london-day.ts';

export interface Article {
  /**
   * The feed's guid, or the canonical address; never made from a date, since outlets change dates. Where an article of another
   * outlet has the same one, it is stored with a digest of its own outlet.
   */
  readonly id: string;
  /** Name of the feed that carried it. */
  readonly feed: string;
  readonly outlet: string;
  readonly url: string;
  readonly headline: string;
  readonly summary: string;
  /** Main text of the page or feed; absent where only the summary is known. */
  readonly text?: string;
  /** When the outlet says it published; absent where the feed gives no date that can be read. */
  readonly publishedAt?: Temporal.Instant;
}

/** The day that an article's words such as "yesterday" are counted from, in the United Kingdom. */
export function publicationDay(article: Article, seenAt: Temporal.Instant): Temporal.PlainDate {
  return londonDay(article.publishedAt ?? seenAt);
}
