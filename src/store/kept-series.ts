/**
 * Keeps the series that were read last. Releases are only ever added, so a series stays true until there is one more;
 * that is asked of the database each time, since another process may have brought it.
 */
import type { Kysely } from 'kysely';
import type { MetricName } from '../domain/metric.ts';
import type { Series } from '../domain/series.ts';
import { millisOf } from './columns.ts';
import { readSeries } from './read-series.ts';
import type { SeriesQuery } from './store.ts';
import type { Tables } from './tables.ts';

/** About half a megabyte each, of eight years of days. */
const MOST_KEPT = 16;

/** Reads a series as known at a moment; the same question between two releases is answered from memory. */
export type SeriesReader = (metric: MetricName, query: SeriesQuery) => Promise<Series>;

export function createSeriesReader(db: Kysely<Tables>): SeriesReader {
  const kept = new Map<string, Promise<Series>>();
  let releases = 0;

  async function newest(): Promise<number> {
    const { many, published } = await db
      .selectFrom('vintage')
      .select(({ fn }) => [fn.countAll<number>().as('many'), fn.max('published_at').as('published')])
      .executeTakeFirstOrThrow();
    if (Number(many) !== releases) kept.clear();
    releases = Number(many);
    return published ?? 0;
  }

  return async (metric, query) => {
    const { basis = 'daily', variant, asOf, backfill = false } = query;
    const published = await newest();
    // A moment after the newest release is now.
    const moment = asOf === undefined || millisOf(asOf) >= published ? undefined : asOf;
    const key = JSON.stringify([metric, basis, variant, moment && millisOf(moment), moment && backfill]);
    const found = kept.get(key) ?? readSeries(db, metric, { basis, variant, asOf: moment, backfill });
    kept.delete(key);
    kept.set(key, found);
    if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value as string);
    found.catch(() => kept.delete(key));
    return found;
  };
}
