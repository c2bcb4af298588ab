/** Official routes held against each other: the daily page, the weekly page and the spreadsheet speak of the same days. */
import type { MetricName } from '../domain/metric.ts';
import type { Route, Vintage } from '../domain/observation.ts';
import type { Period } from '../domain/period.ts';
import type { Store } from '../store/store.ts';

/** Disagreements of the last four weeks of the record are told; older ones have been told or are history. */
const DAYS = 28;

const NAMES: Readonly<Record<Route, string>> = {
  'daily-page': 'the daily page',
  'weekly-page': 'the weekly page',
  'time-series': 'the spreadsheet',
  'quarterly-statistics': 'the quarterly statistics',
  'net-migration': 'the net migration estimates',
};

const UNITS: Readonly<Partial<Record<MetricName, string>>> = { small_boat_arrivals: 'people', small_boats: 'boats' };

/** A sentence for each day or week of which the newest releases of two routes give different numbers. Both are kept. */
export async function disagreements(observations: Store['observations']): Promise<readonly string[]> {
  const told: string[] = [];
  for (const metric of ['small_boat_arrivals', 'small_boats'] as const) {
    const daily = await observations.series(metric);
    if (daily.span === undefined) continue;
    const from = daily.span.to.subtract({ days: DAYS - 1 });
    for (const [day, numbers] of await newestByRoute(
      observations,
      { metric, basis: 'daily' },
      { from, to: daily.span.to },
    )) {
      told.push(...differing(numbers, `${UNITS[metric]} on ${day}`));
    }
    const weekly = await newestByRoute(observations, { metric, basis: 'weekly' }, { from, to: daily.span.to });
    for (const [, numbers] of weekly) {
      const [newest] = numbers;
      const sum = newest && daily.sum(newest.period);
      if (newest === undefined || sum === undefined || sum === newest.value) continue;
      const { period } = newest;
      told.push(
        `${NAMES[newest.vintage.route]} (${dateOf(newest.vintage)}) gives ${newest.value} ${UNITS[metric]} from ${period.from} to ${period.to}, the days add up to ${sum}; both are kept`,
      );
    }
  }
  return told;
}

interface Told {
  readonly value: number;
  readonly period: Period;
  readonly vintage: Vintage;
}

/** By first day of the period: the number of each route's newest release, the newest of all first. */
async function newestByRoute(
  observations: Store['observations'],
  { metric, basis }: { metric: MetricName; basis: 'daily' | 'weekly' },
  { from, to }: Period,
): Promise<ReadonlyMap<string, readonly Told[]>> {
  const newest = new Map<string, Map<Route, Told>>();
  for (const { observation, vintage } of await observations.history(metric, basis, from, to)) {
    const day = observation.period.from.toString();
    const routes = newest.get(day) ?? new Map<Route, Told>();
    routes.delete(vintage.route);
    routes.set(vintage.route, { value: observation.value, period: observation.period, vintage });
    newest.set(day, routes);
  }
  return new Map([...newest].map(([day, routes]) => [day, [...routes.values()].reverse()]));
}

function differing([first, ...others]: readonly Told[], what: string): readonly string[] {
  if (first === undefined) return [];
  return others
    .filter(({ value }) => value !== first.value)
    .map(
      (other) =>
        `${NAMES[first.vintage.route]} (${dateOf(first.vintage)}) gives ${first.value} ${what}, ${NAMES[other.vintage.route]} (${dateOf(other.vintage)}) ${other.value}; the later stands and both are kept`,
    );
}

function dateOf({ publishedAt }: Vintage): string {
  return publishedAt.toZonedDateTimeISO('Europe/London').toPlainDate().toString();
}
