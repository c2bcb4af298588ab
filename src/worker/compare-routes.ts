/** Official routes held against each other: the daily page, the weekly page and the spreadsheet speak of the same days. */
import { londonDay } from '../domain/london-day.ts';
import type { MetricName } from '../domain/metric.ts';
import type { Route, Vintage } from '../domain/observation.ts';
import type { Period } from '../domain/period.ts';
import type { Store } from '../store/store.ts';
import { ROUTE_WORDS } from '../text/route-words.ts';

/** Disagreements of the last four weeks of the record are told; older ones have been told or are history. */
const DAYS = 28;

const UNITS: Readonly<Partial<Record<MetricName, string>>> = { small_boat_arrivals: 'people', small_boats: 'boats' };

/** A week whose total on a page is not the sum of its days. */
export interface WeekDifference {
  readonly metric: MetricName;
  readonly period: Period;
  readonly value: number;
  readonly sumOfDays: number;
  /** The release with the total. */
  readonly vintage: Vintage;
  readonly words: string;
}

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
  }
  return [...told, ...(await weekDifferences(observations)).map(({ words }) => words)];
}

/** The weeks of the last four of which the weekly total differs from the days; a week with a missing day is left out. */
export async function weekDifferences(observations: Store['observations']): Promise<readonly WeekDifference[]> {
  const found: WeekDifference[] = [];
  for (const metric of ['small_boat_arrivals', 'small_boats'] as const) {
    const daily = await observations.series(metric);
    if (daily.span === undefined) continue;
    const { to } = daily.span;
    const from = to.subtract({ days: DAYS - 1 });
    for (const [, [newest]] of await newestByRoute(observations, { metric, basis: 'weekly' }, { from, to })) {
      const sumOfDays = newest && daily.sum(newest.period);
      if (newest === undefined || sumOfDays === undefined || sumOfDays === newest.value) continue;
      const { period, value, vintage } = newest;
      const words = `${ROUTE_WORDS[vintage.route]} (${dateOf(vintage)}) gives ${value} ${UNITS[metric]} from ${period.from} to ${period.to}, the days add up to ${sumOfDays}; both are kept`;
      found.push({ metric, period, value, sumOfDays, vintage, words });
    }
  }
  return found;
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
        `${ROUTE_WORDS[first.vintage.route]} (${dateOf(first.vintage)}) gives ${first.value} ${what}, ${ROUTE_WORDS[other.vintage.route]} (${dateOf(other.vintage)}) ${other.value}; the later stands and both are kept`,
    );
}

function dateOf({ publishedAt }: Vintage): string {
  return londonDay(publishedAt).toString();
}
