/**
 * What a release says that the releases seen before it did not: days that are new, days counted anew, and days on which it
 * goes on saying what a later release of another route had changed. A release older than what is known of a day says nothing of it.
 */
import { londonDay } from '../domain/london-day.ts';
import type { MetricName } from '../domain/metric.ts';
import type { Observation, Vintage } from '../domain/observation.ts';

/** A number with the release that carried it. */
export interface Told {
  readonly observation: Observation;
  readonly vintage: Vintage;
}

export interface ReleaseChanges {
  readonly release: Vintage;
  /** In order of days. Boats are absent where the release has none for that day. */
  readonly newDays: readonly NewDay[];
  /** Days that are new and no news by themselves, since they only complete the record. */
  readonly filled: readonly Temporal.PlainDate[];
  readonly revised: readonly RevisedNumber[];
  readonly disputed: readonly RevisedNumber[];
}

/** A day that no release had before, with its boats where the release gives them. */
export interface NewDay {
  readonly day: Temporal.PlainDate;
  readonly people: number;
  readonly boats?: number;
}

export interface RevisedNumber {
  readonly metric: MetricName;
  readonly day: Temporal.PlainDate;
  readonly value: number;
  /** What stood until then, and its release. */
  readonly previous: Told;
  /** What was published first. */
  readonly first: Told;
}

/** The metrics of the daily tables, in the order in which they are told. */
export const DAILY_METRICS = ['small_boat_arrivals', 'small_boats', 'uncontrolled_landings'] as const;

/** A day of another route than the daily page is news for two weeks; after that it only completes the record. */
const NEWS_DAYS = 14;

/** `told` is everything ever released for the days of the release, oldest published first, by metric. */
export function findChanges(release: Vintage, told: ReadonlyMap<MetricName, readonly Told[]>): ReleaseChanges {
  const newDays = new Map<string, { day: Temporal.PlainDate; people: number }>();
  const boats = new Map<string, number>();
  const revised: RevisedNumber[] = [];
  const disputed: RevisedNumber[] = [];
  for (const metric of DAILY_METRICS) {
    for (const [name, sameDay] of byDay(told.get(metric) ?? [])) {
      const own = sameDay.find(({ vintage }) => isSame(vintage, release));
      if (own === undefined) continue;
      const { value, period } = own.observation;
      const found = changeOf(release, value, sameDay);
      if (metric === 'small_boats') boats.set(name, value);
      if (found.kind === 'new') {
        if (metric === 'small_boat_arrivals') newDays.set(name, { day: period.to, people: value });
      } else if (found.kind !== 'nothing' && !newDays.has(name)) {
        const { previous, first } = found;
        const list = found.kind === 'revised' ? revised : disputed;
        list.push({ metric, day: period.to, value, previous, first });
      }
    }
  }
  const [news = [], old = []] = [true, false].map((is) =>
    [...newDays].filter(([, { day }]) => isNews(day, release) === is),
  );
  return {
    release,
    newDays: news
      .map(([name, found]) => ({ ...found, boats: boats.get(name) }))
      .sort((a, b) => Temporal.PlainDate.compare(a.day, b.day)),
    filled: old.map(([, { day }]) => day).sort(Temporal.PlainDate.compare),
    revised,
    disputed,
  };
}

type Found =
  | { readonly kind: 'new' }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'revised' | 'disputed'; readonly previous: Told; readonly first: Told };

function changeOf(release: Vintage, value: number, sameDay: readonly Told[]): Found {
  const earlier = sameDay.filter(({ vintage }) => seenBefore(vintage, release));
  const [first] = earlier;
  const previous = earlier.at(-1);
  if (first === undefined || previous === undefined) return { kind: 'new' };
  const isOld = Temporal.Instant.compare(previous.vintage.publishedAt, release.publishedAt) > 0;
  if (isOld || previous.observation.value === value) return { kind: 'nothing' };
  const own = earlier.findLast(({ vintage }) => vintage.route === release.route);
  return { kind: own?.observation.value === value ? 'disputed' : 'revised', previous, first };
}

/** The order in which releases were seen; of one moment, that in which they were published. */
export function bySight(a: Vintage, b: Vintage): number {
  return Temporal.Instant.compare(a.seenAt, b.seenAt) || Temporal.Instant.compare(a.publishedAt, b.publishedAt);
}

function seenBefore(vintage: Vintage, release: Vintage): boolean {
  return !isSame(vintage, release) && bySight(vintage, release) < 0;
}

function isSame(one: Vintage, other: Vintage): boolean {
  return one.route === other.route && bySight(one, other) === 0;
}

function isNews(day: Temporal.PlainDate, { route, publishedAt }: Vintage): boolean {
  const published = londonDay(publishedAt);
  return route === 'daily-page' || day.until(published).days <= NEWS_DAYS;
}

/** Numbers of single days, those of a variant left out. */
function byDay(told: readonly Told[]): ReadonlyMap<string, readonly Told[]> {
  const days = told.filter(
    ({ observation: { period, variant } }) => variant === undefined && period.from.equals(period.to),
  );
  return Map.groupBy(days, ({ observation }) => observation.period.to.toString());
}
