/** Stories with their verdicts, as the store finds them. */
import type { JudgedArticle } from '../compose/group-stories.ts';
import type { Store, StoredArticle } from '../store/store.ts';

/** Stories that hold all the words, newest first; for no words the newest of all. */
export async function findStories(
  store: Pick<Store, 'articles' | 'verdicts'>,
  words: string,
  limit: number,
): Promise<readonly JudgedArticle[]> {
  return withVerdicts(store, await store.articles.search(words, limit));
}

/** Stories published, or without a date seen, from `since` until before `until`, newest first. */
export async function storiesBetween(
  store: Pick<Store, 'articles' | 'verdicts'>,
  since: Temporal.Instant,
  until: Temporal.Instant,
): Promise<readonly JudgedArticle[]> {
  return withVerdicts(store, await store.articles.between(since, until));
}

async function withVerdicts(
  { verdicts }: Pick<Store, 'verdicts'>,
  stored: readonly StoredArticle[],
): Promise<readonly JudgedArticle[]> {
  const judged = await verdicts.of(stored.map(({ article }) => article.id));
  return stored.map(({ article, seenAt }) => ({
    article,
    at: article.publishedAt ?? seenAt,
    verdicts: judged.get(article.id) ?? [],
  }));
}
