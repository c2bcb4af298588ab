/** The daily numbers as a reader of a past day could have known them. */
import { endOfLondonDay } from '../domain/london-day.ts';
import type { Basis, MetricName } from '../domain/metric.ts';
import { dayNumber } from '../domain/period.ts';
import { buildSeries, type Series } from '../domain/series.ts';
import type { ObservationStore } from '../store/store.ts';

/** The official page shows a day within 61 hours of its end at most, so a record behind by more than this has a gap. */
const LATEST_SHOWN = 4;

/**
 * The series at the end of `asOf` in London; without it, as known now. Where no release of that time is kept, later ones
 * stand in, each number marked, but never for days that were not over or not shown yet.
 */
export async function knownSeries(
  observations: Pick<ObservationStore, 'series'>,
  metric: MetricName,
  { basis = 'daily', asOf }: { basis?: Basis; asOf?: Temporal.PlainDate } = {},
): Promise<Series> {
  if (asOf === undefined) return observations.series(metric, { basis });
  const series = await observations.series(metric, { basis, asOf: endOfLondonDay(asOf), backfill: true });
  const yesterday = dayNumber(asOf) - 1;
  const known = series.points.findLast((point) => !point.backfilled);
  const lastKnown = known === undefined ? Number.NEGATIVE_INFINITY : dayNumber(known.period.to);
  const last = lastKnown >= yesterday - LATEST_SHOWN ? lastKnown : yesterday;
  const points = series.points.filter((point) => dayNumber(point.period.to) <= last);
  return buildSeries({ metric, basis }, points);
}
