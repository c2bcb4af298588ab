/** Saves articles as feeds bring them: what is new, what was edited, and at no cost what is as it was. */
import type { Transaction } from 'kysely';
import type { Article } from '../domain/article.ts';
import { chunks, millisOf, storable } from './columns.ts';
import type { Database } from './database.ts';
import { type Known, placeOf, readKnown } from './stored-identity.ts';
import type { Tables } from './tables.ts';

/** Articles a statement. */
const CHUNK = 400;

interface Newcomer {
  readonly article: Article;
  readonly state: Known;
}

/** See `ArticleStore.save`. All in one transaction, and one process at a time, so that two that saw the same story keep it once. */
export async function saveArticles(database: Database, articles: readonly Article[], seenAt: Temporal.Instant) {
  const counts = { added: 0, edited: 0, unchanged: 0 };
  if (articles.length === 0) return counts;
  await database.db.transaction().execute(async (transaction) => {
    await database.takeTurn(transaction, 'article');
    for (const some of chunks(articles.map(withoutNul), CHUNK)) {
      const known = await readKnown(transaction, some);
      const newcomers: Newcomer[] = [];
      const edits: Newcomer[] = [];
      for (const article of some) {
        const place = placeOf(article, known);
        if (place.kind === 'unchanged') {
          counts.unchanged += 1;
          continue;
        }
        (place.kind === 'new' ? newcomers : edits).push({ article, state: place.state });
        known.set(place.state.id, place.state);
      }
      await insertNew(transaction, newcomers, seenAt);
      for (const { article, state } of edits) await insertEdit(transaction, article, state, seenAt);
      counts.added += newcomers.length;
      counts.edited += edits.length;
    }
  });
  return counts;
}

async function insertNew(transaction: Transaction<Tables>, newcomers: readonly Newcomer[], seenAt: Temporal.Instant) {
  if (newcomers.length === 0) return;
  const seen = millisOf(seenAt);
  await transaction
    .insertInto('article')
    .values(
      newcomers.map(({ article: { feed, url }, state }) => ({
        ...state,
        feed,
        url,
        dated_at: state.published_at ?? seen,
      })),
    )
    .execute();
  await transaction
    .insertInto('article_text')
    .values(
      newcomers.map(({ article: { headline, summary, text }, state }) => ({
        article_id: state.id,
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
  const { headline, summary, text, feed, url } = article;
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
    .set({ ...edited, feed, url, dated_at: edited.published_at ?? seen })
    .where('id', '=', id)
    .execute();
}

/** As it can be kept by both databases. */
export function withoutNul(article: Article): Article {
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
