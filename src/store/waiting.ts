/** How much waits to be done, for whoever watches the bot. */
import { instantOf } from './columns.ts';
import type { Database } from './database.ts';
import type { Store } from './store.ts';

/** Both questions are answered from indexes that hold nothing but what waits. */
export function waitingOf({ db }: Database): Store['waiting'] {
  return async (now) => {
    const articles = await db
      .selectFrom('article_text as text')
      .innerJoin('article', (join) =>
        join.onRef('article.id', '=', 'text.article_id').onRef('article.text_version', '=', 'text.version'),
      )
      .select(({ fn }) => fn.countAll<number>().as('many'))
      .where('text.judged_at', 'is', null)
      .executeTakeFirstOrThrow();
    const deliveries = await db
      .selectFrom('delivery')
      .select(({ fn }) => ['platform', fn.countAll<number>().as('many'), fn.min('due_at').as('oldest')])
      .where('state', 'in', ['due', 'sending'])
      .where('due_at', '<=', now.epochMilliseconds)
      .groupBy('platform')
      .orderBy('platform')
      .execute();
    return {
      articles: articles.many,
      deliveries: deliveries.map(({ platform, many, oldest }) => ({ platform, many, oldest: instantOf(oldest) })),
    };
  };
}
