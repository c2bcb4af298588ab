/**
 * Which stored article a given one is. A guid and an address are what a feed says they are, so a feed may claim those of another
 * outlet: it never changes that outlet's article. What is word for word the same is a duplicate, and anything else is an article
 * of the feed's own outlet, beside the other.
 */
import { hash } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { Article } from '../domain/article.ts';
import { millisOf } from './columns.ts';
import type { ArticleRow, Tables } from './tables.ts';

/** What must be known of a stored article to tell whether it was edited, and by whom it may be. */
export type Known = Pick<
  ArticleRow,
  'id' | 'outlet' | 'published_at' | 'text_version' | 'heading_digest' | 'text_digest'
>;

export type Place =
  /** Not stored yet; `state` with the id under which it is to be. */
  | { readonly kind: 'new'; readonly state: Known }
  /** Stored and edited since: its next state. */
  | { readonly kind: 'edited'; readonly state: Known }
  | { readonly kind: 'unchanged' };

/** `known` holds what is stored under the ids of `idsOf`. */
export function placeOf(article: Article, known: ReadonlyMap<string, Known>): Place {
  const [id, own] = idsOf(article) as [string, string];
  const [first, second] = [known.get(id), known.get(own)];
  const mine = [second, first].find((each) => each?.outlet === article.outlet);
  if (mine !== undefined) return editOf(article, mine);
  if (first === undefined) return { kind: 'new', state: firstState(article, id) };
  if (editOf(article, first).kind === 'unchanged') return { kind: 'unchanged' };
  return { kind: 'new', state: firstState(article, own) };
}

/** The id as given, and the one where an article of another outlet stands under that. */
function idsOf({ id, outlet }: Pick<Article, 'id' | 'outlet'>): readonly string[] {
  return [id, `${id} of ${hash('sha256', outlet, 'base64url').slice(0, 16)}`];
}

/** What is stored of these articles, and under their ids of others, by id. */
export async function readKnown(
  db: Pick<Transaction<Tables>, 'selectFrom'>,
  articles: readonly Article[],
): Promise<Map<string, Known>> {
  const rows = await db
    .selectFrom('article')
    .select(['id', 'outlet', 'published_at', 'text_version', 'heading_digest', 'text_digest'])
    .where('id', 'in', [...new Set(articles.flatMap(idsOf))])
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}

function firstState(article: Article, id: string): Known {
  return {
    id,
    outlet: article.outlet,
    published_at: millisOf(article.publishedAt),
    text_version: 1,
    heading_digest: headingDigest(article),
    text_digest: textDigest(article),
  };
}

/** A text that was not given is as it was. */
function editOf(article: Article, known: Known): Place {
  const heading = headingDigest(article);
  const text = textDigest(article) ?? known.text_digest;
  if (heading === known.heading_digest && text === known.text_digest) return { kind: 'unchanged' };
  const state = {
    ...known,
    published_at: millisOf(article.publishedAt) ?? known.published_at,
    text_version: known.text_version + 1,
    heading_digest: heading,
    text_digest: text,
  };
  return { kind: 'edited', state };
}

function headingDigest({ headline, summary }: Article): string {
  return hash('sha256', JSON.stringify([headline, summary]), 'base64url');
}

function textDigest({ text }: Article): string | null {
  return text === undefined ? null : hash('sha256', text, 'base64url');
}
