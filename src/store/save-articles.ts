/** Saves articles as feeds bring them: what is new, what was edited, and at no cost what is as it was. */
import { hash } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { Article } from '../domain/article.ts';
import { chunks, millisOf, storable } from './columns.ts';
import type { Database } from './database.ts';
import type { ArticleRow, Tables } from './tables.ts';

/** Rows a statement. */
const CHUNK = 500;

/** What must be known of a stored article to tell whether it was edited. */
type Known = Pick<ArticleRow, 'id' | 'published_at' | 'text_version' | 'heading_digest' | 'text_digest'>;

interface Newcomer {
  readonly article: Article;
  readonly state: Known;
}

export async function saveArticles(database: Database, articles: readonly Article[], seenAt: Temporal.Instant) {
  const counts = { added: 0, edited: 0, unchanged: 0 };
  if (articles.length === 0) return counts;
  await database.db.transaction().execute(async (transaction) => {
    await database.takeTurn(transaction, 'article');
    for (const some of chunks(articles.map(withoutNul), CHUNK)) {
      const known = await readKnown(transaction, some);
      const newcomers = new Map<string, Newcomer>();
      for (const article of some) {
        if (known.has(article.id) || newcomers.has(article.id)) continue;
        newcomers.set(article.id, { article, state: firstState(article) });
      }
      await insertNew(transaction, [...newcomers.values()], seenAt);
      for (const [id, { state }] of newcomers) known.set(id, state);
      counts.added += newcomers.size;
      for (const article of some) {
        if (newcomers.get(article.id)?.article === article) continue;
        const edited = editOf(article, known.get(article.id) as Known);
        if (edited === undefined) {
          counts.unchanged += 1;
          continue;
        }
        await insertEdit(transaction, article, edited, seenAt);
        known.set(article.id, edited);
        counts.edited += 1;
      }
    }
  });
  return counts;
}

async function readKnown(transaction: Transaction<Tables>, articles: readonly Article[]): Promise<Map<string, Known>> {
  const ids = articles.map(({ id }) => id);
  const rows = await transaction
    .selectFrom('article')
    .select(['id', 'published_at', 'text_version', 'heading_digest', 'text_digest'])
    .where('id', 'in', ids)
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}

function firstState(article: Article): Known {
  return {
    id: article.id,
    published_at: millisOf(article.publishedAt),
    text_version: 1,
    heading_digest: headingDigest(article),
    text_digest: textDigest(article),
  };
}

/** The new state of an edited article, or undefined where it was not edited. A text that was not given is as it was. */
function editOf(article: Article, known: Known): Known | undefined {
  const heading = headingDigest(article);
  const text = textDigest(article) ?? known.text_digest;
  if (heading === known.heading_digest && text === known.text_digest) return undefined;
  return {
    id: known.id,
    published_at: millisOf(article.publishedAt) ?? known.published_at,
    text_version: known.text_version + 1,
    heading_digest: heading,
    text_digest: text,
  };
}

async function insertNew(transaction: Transaction<Tables>, newcomers: readonly Newcomer[], seenAt: Temporal.Instant) {
  if (newcomers.length === 0) return;
  const seen = millisOf(seenAt);
  await transaction
    .insertInto('article')
    .values(
      newcomers.map(({ article: { feed, outlet, url }, state }) => ({
        ...state,
        feed,
        outlet,
        url,
        dated_at: state.published_at ?? seen,
      })),
    )
    .execute();
  await transaction
    .insertInto('article_text')
    .values(
      newcomers.map(({ article: { id, headline, summary, text } }) => ({
        article_id: id,
        version: 1,
        headline,
        summary,
        text: text ?? null,
        seen_at: seen,
        judged_at: null,
      })),
    )
    .execute();
}

async function insertEdit(
  transaction: Transaction<Tables>,
  article: Article,
  edited: Known,
  seenAt: Temporal.Instant,
): Promise<void> {
  const { id, text_version: version } = edited;
  const seen = millisOf(seenAt);
  const { headline, summary, text, feed, outlet, url } = article;
  await transaction
    .insertInto('article_text')
    .values(({ selectFrom }) => ({
      article_id: id,
      version,
      headline,
      summary,
      text:
        text ??
        selectFrom('article_text')
          .select('text')
          .where('article_id', '=', id)
          .where('version', '=', version - 1),
      seen_at: seen,
      judged_at: null,
    }))
    .execute();
  await transaction
    .updateTable('article')
    .set({ ...edited, feed, outlet, url, dated_at: edited.published_at ?? seen })
    .where('id', '=', id)
    .execute();
}

function headingDigest({ headline, summary }: Article): string {
  return hash('sha256', JSON.stringify([headline, summary]), 'base64url');
}

function textDigest({ text }: Article): string | null {
  return text === undefined ? null : hash('sha256', text, 'base64url');
}

function withoutNul(article: Article): Article {
  return {
    ...article,
    id: storable(article.id),
    outlet: storable(article.outlet),
    url: storable(article.url),
    headline: storable(article.headline),
    summary: storable(article.summary),
    ...(article.text !== undefined && { text: storable(article.text) }),
  };
}
