/**
 * A series: the numbers of a metric as known at a moment, with prefix sums, so that the total of any
 * period costs the same. A day without a number is missing, never zero, and so is any sum over it.
 */
import type { Basis, MetricName, Variant } from './metric.ts';
import { dayNumber, type Period } from './period.ts';

/** One number of a series with the release it comes from. */
export interface Point {
  readonly period: Period;
  readonly value: number;
  /** When the release that carries it was published. */
  readonly publishedAt: Temporal.Instant;
  /** True where no release of the asked moment is kept and the earliest later one stands in. */
  readonly backfilled: boolean;
  /** The official note beside it, such as "Revised". */
  readonly note?: string;
}

export interface Series {
  readonly metric: MetricName;
  readonly basis: Basis;
  readonly variant?: Variant;
  /** In order of the first day; periods of one series never overlap. */
  readonly points: readonly Point[];
  /** First day of the first and last day of the last point; undefined where the series is empty. */
  readonly span: Period | undefined;
  /** The total of a period, or undefined where it is not made of whole points without a gap. */
  sum(period: Period): number | undefined;
  /** The point that covers exactly this period. */
  at(period: Period): Point | undefined;
}

/** Builds a series from points in any order; of two points for one period the first given stands. */
export function buildSeries(
  identity: { metric: MetricName; basis: Basis; variant?: Variant },
  given: readonly Point[],
): Series {
  const byStart = new Map<number, Point>();
  for (const point of given) {
    const start = dayNumber(point.period.from);
    if (!byStart.has(start)) byStart.set(start, point);
  }
  const starts = [...byStart.keys()].sort((a, b) => a - b);
  const points = starts.map((start) => byStart.get(start) as Point);
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined) {
    return { ...identity, points, span: undefined, sum: () => undefined, at: () => undefined };
  }
  const table = prefixSums(points);
  return {
    ...identity,
    points,
    span: { from: first.period.from, to: last.period.to },
    sum: (period) => table.sum(dayNumber(period.from), dayNumber(period.to)),
    at: (period) => {
      const point = byStart.get(dayNumber(period.from));
      return point !== undefined && dayNumber(point.period.to) === dayNumber(period.to) ? point : undefined;
    },
  };
}

/** Prefix sums over points: a run number for each start and end tells whether a gap lies between. */
function prefixSums(points: readonly Point[]) {
  const origin = dayNumber((points[0] as Point).period.from);
  const size = dayNumber((points.at(-1) as Point).period.to) - origin + 1;
  const before = new Float64Array(size).fill(Number.NaN);
  const through = new Float64Array(size).fill(Number.NaN);
  const runOfStart = new Int32Array(size).fill(-1);
  const runOfEnd = new Int32Array(size).fill(-2);
  let total = 0;
  let run = 0;
  let nextStart = origin;
  for (const point of points) {
    const start = dayNumber(point.period.from) - origin;
    const end = dayNumber(point.period.to) - origin;
    if (start + origin !== nextStart) run += 1;
    before[start] = total;
    total += point.value;
    through[end] = total;
    runOfStart[start] = run;
    runOfEnd[end] = run;
    nextStart = end + origin + 1;
  }
  return {
    sum(from: number, to: number): number | undefined {
      const start = from - origin;
      const end = to - origin;
      if (start < 0 || end >= size || end < start || runOfStart[start] !== runOfEnd[end]) return undefined;
      return (through[end] as number) - (before[start] as number);
    },
  };
}
