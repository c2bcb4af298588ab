/** Releases with their days, as the store would give them back. */
import { findAlerts } from '../../src/alerts/find-alerts.ts';
import { findChanges, type ReleaseChanges, type Told } from '../../src/alerts/find-changes.ts';
import { type RecordChange, recordChanges } from '../../src/alerts/record-states.ts';
import type { Alert } from '../../src/domain/alert.ts';
import type { MetricName } from '../../src/domain/metric.ts';
import type { Route, Vintage } from '../../src/domain/observation.ts';
import { periodOf } from '../../src/domain/period.ts';
import { buildSeries, type Series } from '../../src/domain/series.ts';

/** By day: people, and where given boats and uncontrolled landings. */
export type Days = Readonly<Record<string, readonly [people: number | undefined, boats?: number, landings?: number]>>;

export interface Given {
  readonly at: string;
  /** When it was seen, where not at once. */
  readonly seen?: string;
  readonly route?: Route;
  readonly days: Days;
}

/** What the last of these releases, in the order in which they were seen, changed. */
export function changesOfLast(given: readonly Given[]): ReleaseChanges {
  const releases = given.map(({ at, seen = at, route = 'daily-page', days }) => ({
    days,
    vintage: {
      route,
      publishedAt: Temporal.Instant.from(at),
      seenAt: Temporal.Instant.from(seen),
      url: `https://figures.example/${route}`,
    } satisfies Vintage,
  }));
  const last = releases.at(-1);
  if (last === undefined) throw new Error('no release was given');
  const ordered = releases.toSorted((a, b) => Temporal.Instant.compare(a.vintage.publishedAt, b.vintage.publishedAt));
  const told = (metric: MetricName, place: number): readonly Told[] =>
    ordered.flatMap(({ vintage, days }) =>
      Object.entries(days).flatMap(([day, numbers]) => {
        const value = numbers[place];
        if (value === undefined) return [];
        return { vintage, observation: { metric, basis: 'daily' as const, period: periodOf(day), value } };
      }),
    );
  return findChanges(
    last.vintage,
    new Map([
      ['small_boat_arrivals', told('small_boat_arrivals', 0)],
      ['small_boats', told('small_boats', 1)],
      ['uncontrolled_landings', told('uncontrolled_landings', 2)],
    ]),
  );
}

/** A daily series from `from` on, as many people each day as `people` says. */
export function peopleFrom(from: string, to: string, people: (day: Temporal.PlainDate) => number | undefined): Series {
  const points = [];
  const last = Temporal.PlainDate.from(to);
  for (
    let day = Temporal.PlainDate.from(from);
    Temporal.PlainDate.compare(day, last) <= 0;
    day = day.add({ days: 1 })
  ) {
    const value = people(day);
    if (value === undefined) continue;
    const publishedAt = day.add({ days: 1 }).toZonedDateTime('Europe/London').toInstant();
    points.push({ period: { from: day, to: day }, value, publishedAt, backfilled: false });
  }
  return buildSeries({ metric: 'small_boat_arrivals', basis: 'daily' }, points);
}

/** The page that shows one new day. */
export function newDayOn(day: string, people: number): ReleaseChanges {
  const at = Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime('Europe/London').toInstant();
  return changesOfLast([{ at: at.toString(), days: { [day]: [people, 1] } }]);
}

/** What changes give to say; `people` is the series with them in it. */
export function alertsOf(changes: ReleaseChanges, people: Series, since?: string): readonly Alert[] {
  const change = recordChanges([changes], people)[0] as RecordChange;
  return findAlerts(change, since === undefined ? undefined : Temporal.PlainDate.from(since));
}
