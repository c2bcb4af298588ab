/** Reads a series as known at a moment from the releases that are kept. */
import type { Kysely } from 'kysely';
import type { MetricName } from '../domain/metric.ts';
import { buildSeries, type Point, type Series } from '../domain/series.ts';
import { type ChosenRun, chooseRuns, type ReleasePlace } from './choose-runs.ts';
import { instantOf } from './columns.ts';
import { allGaps } from './gaps.ts';
import { periodAt } from './steps.ts';
import type { SeriesQuery } from './store.ts';
import type { Tables } from './tables.ts';

export async function readSeries(db: Kysely<Tables>, metric: MetricName, query: SeriesQuery): Promise<Series> {
  const { basis = 'daily', variant, asOf, backfill = false } = query;
  const key = { metric, basis, variant: variant ?? '' };
  const gaps = allGaps();
  const from = asOf === undefined ? undefined : endOf(asOf);
  const known = await chooseRuns(db, key, { direction: 'newest-first', from }, gaps);
  const later =
    backfill && from !== undefined ? await chooseRuns(db, key, { direction: 'oldest-first', from }, gaps) : [];
  const points = [...pointsOf(known, false), ...pointsOf(later, true)];
  return buildSeries({ metric, basis, ...(variant !== undefined && { variant }) }, points);
}

/** The place after every release published at this moment or before. */
function endOf(moment: Temporal.Instant): ReleasePlace {
  return { publishedAt: moment.epochMilliseconds, seenAt: Number.MAX_SAFE_INTEGER, id: '' };
}

function pointsOf(runs: readonly ChosenRun[], backfilled: boolean): readonly Point[] {
  const points: Point[] = [];
  for (const { step, first, used, numbers, notes, publishedAt: millis } of runs) {
    const publishedAt = instantOf(millis);
    for (const { from, to } of used) {
      for (let place = from; place <= to; place += 1) {
        const note = notes[place - first]?.note;
        points.push({
          period: periodAt(place, step),
          value: numbers[place - first] as number,
          publishedAt,
          backfilled,
          ...(note !== undefined && { note }),
        });
      }
    }
  }
  return points;
}
