/** Articles and the versions of their texts. */
import type { Article } from '../domain/article.ts';
import { chunks, instantOf, millisOf, present } from './columns.ts';
import type { Database } from './database.ts';
import { readHabits } from './feed-habits.ts';
import { saveArticles, withoutNul } from './save-articles.ts';
import type { ArticleStore, StoredArticle } from './store.ts';
import { placeOf, readKnown } from './stored-identity.ts';

export function articleStore(database: Database): ArticleStore {
  const { db } = database;
  const newestTexts = () =>
    db
      .selectFrom('article')
      .innerJoin('article_text as newest', (join) =>
        join.onRef('newest.article_id', '=', 'article.id').onRef('newest.version', '=', 'article.text_version'),
      )
      .select(['article.id', 'article.feed', 'article.outlet', 'article.url', 'article.published_at'])
      .select(['newest.headline', 'newest.summary', 'newest.text', 'newest.seen_at', 'newest.version']);

  return {
    habits: (since, lastBefore) => readHabits(db, since, lastBefore),
    save: (articles, seenAt) => saveArticles(database, articles, seenAt),

    async toJudge(limit) {
      const rows = await newestTexts()
        .where('newest.judged_at', 'is', null)
        .orderBy('newest.seen_at')
        .orderBy('article.id')
        .limit(limit)
        .execute();
      return rows.map(storedArticle);
    },

    async between(from, until) {
      const rows = await newestTexts()
        .where('article.dated_at', '>=', millisOf(from))
        .where('article.dated_at', '<', millisOf(until))
        .orderBy('article.dated_at', 'desc')
        .orderBy('article.id')
        .execute();
      return rows.map(storedArticle);
    },

    async search(words, limit) {
      const found = searchWords(words);
      if (found.length === 0 && words.trim() !== '') return [];
      const ids = found.length === 0 ? undefined : await database.findArticles(found, limit);
      if (ids?.length === 0) return [];
      const texts = newestTexts().orderBy('article.dated_at', 'desc').orderBy('article.id');
      const rows = await (ids === undefined ? texts.limit(limit) : texts.where('article.id', 'in', ids)).execute();
      return rows.map(storedArticle);
    },

    async known(articles) {
      const found: Article[] = [];
      for (const some of chunks(articles, 400)) {
        const plain = new Map(some.map((article) => [withoutNul(article), article]));
        const known = await readKnown(db, [...plain.keys()]);
        for (const [article, given] of plain) if (placeOf(article, known).kind !== 'new') found.push(given);
      }
      return new Set(found);
    },
  };
}

/** More words, and longer ones, find nothing that fewer do not. */
const MOST_WORDS = 12;
const LONGEST_WORD = 60;

/** Letters and digits without accents, so that nothing a person writes is a sign of the query. */
function searchWords(words: string): readonly string[] {
  const plain = words
    .slice(0, 2_000)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  const found = (plain.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => [...word].slice(0, LONGEST_WORD).join(''));
  return [...new Set(found)].slice(0, MOST_WORDS);
}

interface NewestText {
  readonly id: string;
  readonly feed: string;
  readonly outlet: string;
  readonly url: string;
  readonly published_at: number | null;
  readonly headline: string;
  readonly summary: string;
  readonly text: string | null;
  readonly seen_at: number;
  readonly version: number;
}

function storedArticle(row: NewestText): StoredArticle {
  const { id, feed, outlet, url, headline, summary, text } = row;
  const publishedAt = instantOf(row.published_at);
  return {
    article: present({ id, feed, outlet, url, headline, summary, text, publishedAt }),
    seenAt: instantOf(row.seen_at),
    textVersion: row.version,
  };
}
