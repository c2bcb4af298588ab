/** A daily series walked day by day, as far as no day is missing. */
import { dayNumber, type Period } from './period.ts';
import { buildSeries, type Point, type Series } from './series.ts';

/** Points of one day each, latest first, ending at the first gap or longer point. */
export function* daysBackwards(series: Series): Generator<readonly [Temporal.PlainDate, Point]> {
  for (let i = series.points.length - 1; i >= 0; i -= 1) {
    const point = series.points[i];
    const next = series.points[i + 1];
    if (point === undefined || !point.period.from.equals(point.period.to)) return;
    if (next !== undefined && dayNumber(next.period.from) - dayNumber(point.period.to) !== 1) return;
    yield [point.period.to, point] as const;
  }
}

/** Days without arrivals that end with the latest day, itself included; a missing day ends the run. */
export function quietDays(series: Series): number {
  let quiet = 0;
  for (const [, point] of daysBackwards(series)) {
    if (point.value !== 0) break;
    quiet += 1;
  }
  return quiet;
}

/** Days with arrivals in a row that end with the latest day before its run without arrivals; a missing day ends them. */
export function busyDaysBefore(series: Series): number {
  const days = [...daysBackwards(series)].slice(quietDays(series));
  const quiet = days.findIndex(([, { value }]) => value === 0);
  return quiet < 0 ? days.length : quiet;
}

/** The series as it would be if it ended on that day; it shares the sums of the whole. */
export function seriesUpTo(series: Series, day: Temporal.PlainDate): Series {
  const { metric, basis, variant, points: all } = series;
  let end = all.length;
  while (end > 0 && Temporal.PlainDate.compare((all[end - 1] as Point).period.to, day) > 0) end -= 1;
  if (end === all.length) return series;
  const points = all.slice(0, end);
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) {
    return buildSeries({ metric, basis, ...(variant === undefined ? {} : { variant }) }, []);
  }
  const { to } = last.period;
  const isIn = (period: Period) => Temporal.PlainDate.compare(period.to, to) <= 0;
  return {
    ...series,
    points,
    span: { from: first.period.from, to },
    sum: (period) => (isIn(period) ? series.sum(period) : undefined),
    at: (period) => (isIn(period) ? series.at(period) : undefined),
  };
}
