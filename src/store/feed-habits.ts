/** When the stories of a feed came, as the index of feeds and dates has it. */
import type { Kysely } from 'kysely';
import type { FeedHabit } from '../domain/feed-habit.ts';
import { instantOf, millisOf } from './columns.ts';
import type { Tables } from './tables.ts';

/** See `ArticleStore.habits`. */
export async function readHabits(
  db: Kysely<Tables>,
  since: Temporal.Instant,
  lastBefore: Temporal.Instant,
): Promise<ReadonlyMap<string, FeedHabit>> {
  const rows = await db
    .with('gaps', (from) =>
      from
        .selectFrom('article')
        .select(({ eb, fn, ref }) => [
          'feed',
          'dated_at',
          fn
            .coalesce(
              eb(
                ref('dated_at'),
                '-',
                fn.agg<number>('lag', ['dated_at']).over((over) => over.partitionBy('feed').orderBy('dated_at')),
              ),
              eb.lit(0),
            )
            .as('gap'),
        ])
        .where('dated_at', '>=', millisOf(since))
        .where('feed', 'not in', (lively) =>
          lively.selectFrom('article').select('feed').where('dated_at', '>=', millisOf(lastBefore)),
        ),
    )
    .with('ranked', (from) =>
      from
        .selectFrom('gaps')
        .select(['feed', 'dated_at', 'gap'])
        .select(({ fn }) =>
          fn
            .agg<number>('row_number')
            .over((over) => over.partitionBy('feed').orderBy('gap', 'desc'))
            .as('place'),
        ),
    )
    .selectFrom('ranked')
    .select(({ eb, fn }) => [
      'feed',
      fn.countAll<number>().as('stories'),
      fn.min('dated_at').as('first'),
      fn.max('dated_at').as('newest'),
      fn.max(eb.case().when('place', '=', 2).then(eb.ref('gap')).else(0).end()).as('long_gap'),
    ])
    .groupBy('feed')
    .execute();
  return new Map(
    rows.map(({ feed, stories, first, newest, long_gap }) => [
      feed,
      { stories: Number(stories), first: instantOf(first), newest: instantOf(newest), longGap: Number(long_gap) },
    ]),
  );
}
