/** The article behind a link that a person gives: visited under the same rules as those of the feeds. */
import { believableDate } from '../readers/raw-article.ts';
import { type CompletionOptions, fetchArticlePage } from './complete-article.ts';

/** Longest address that is visited; the pages of newspapers have less than 300 characters. */
const LONGEST_ADDRESS = 2_000;

export type LinkedArticle =
  | {
      readonly kind: 'read';
      /** The address that answered. */
      readonly url: string;
      /** Absent where the page names none. */
      readonly headline?: string;
      readonly text: string;
      /** Absent where the page names no date that can be true. */
      readonly publishedAt?: Temporal.Instant;
      /** The page says that it is whole for subscribers only. */
      readonly forSubscribers?: true;
    }
  /** `reason` goes on after "The page". */
  | { readonly kind: 'unreadable'; readonly reason: string };

/** Never throws. */
export async function readLinkedArticle(url: string, options: CompletionOptions): Promise<LinkedArticle> {
  if (url.length > LONGEST_ADDRESS) return { kind: 'unreadable', reason: 'has an address too long to visit' };
  const page = await fetchArticlePage(url, options);
  if (page.kind !== 'fetched') return { kind: 'unreadable', reason: page.reason };
  const { reading, finalUrl } = page;
  if (reading.kind === 'unreadable') {
    return { kind: 'unreadable', reason: `came, but no article can be read there: ${reading.error}` };
  }
  const { text, headline, published, forSubscribers } = reading;
  const publishedAt = believableDate([published], options.now);
  return {
    kind: 'read',
    url: finalUrl,
    text,
    ...(headline === undefined ? {} : { headline }),
    ...(publishedAt === undefined ? {} : { publishedAt }),
    ...(forSubscribers && { forSubscribers }),
  };
}
