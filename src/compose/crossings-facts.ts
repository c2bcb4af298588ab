/**
 * People and boats of any period as known at a moment. A number always belongs to the very period that stands beside it:
 * what lies before or after the record is cut off and told, and a day missing in the midst leaves no total.
 */
import type { Block } from '../domain/briefing.ts';
import { daysIn, type Period, samePeriod, yearsEarlier } from '../domain/period.ts';
import type { Series } from '../domain/series.ts';
import { percentChange } from '../text/wording.ts';

export interface CrossingsInput {
  readonly period: Period;
  readonly comparison?: Period;
  /** Daily series as known at `asOf`. */
  readonly people: Series;
  readonly boats?: Series;
  readonly asOf: Temporal.PlainDate;
  /** Small-boat arrivals by quarter, as finalised. */
  readonly finalised?: Series;
  readonly source: { readonly publisher: string; readonly url: string };
  /** True where every release that is kept gives the same number. */
  readonly sameInEveryRelease?: boolean;
  readonly chart?: Extract<Block, { kind: 'image' }>;
}

export interface Compared {
  readonly period: Period;
  readonly people?: number;
  readonly boats?: number;
  /** By how much the asked period is above this one. */
  readonly percent?: number;
}

export interface CrossingsFacts {
  /** The days of the asked period that the record reaches; undefined where it reaches none. */
  readonly period: Period | undefined;
  readonly people?: number;
  readonly boats?: number;
  /** Runs of days of the asked period without a number, at its ends or in its midst. */
  readonly missing: readonly Period[];
  /** The sum of the days that are there, where days in the midst are missing. */
  readonly known?: { readonly people: number; readonly days: number };
  readonly status: 'provisional' | 'final';
  /** The finalised total for exactly these days. */
  readonly finalised?: number;
  readonly comparison?: Compared;
  /** The comparison cut to the same number of days, where a leap day makes the same dates a day longer or shorter. */
  readonly sameNumberOfDays?: Compared;
  /** Highest or lowest of the same dates in all years of the record, with its first year. */
  readonly rank?: { readonly kind: 'highest' | 'lowest'; readonly since: number };
  /** True where for some day no release of `asOf` is kept and a later one stands in. */
  readonly backfilled: boolean;
}

export function crossingsFacts(input: CrossingsInput): CrossingsFacts {
  const { people, boats, finalised } = input;
  const period = overlap(input.period, people.span);
  if (period === undefined) {
    return { period, missing: [input.period], status: 'provisional', backfilled: false };
  }
  const total = people.sum(period);
  const inside = people.points.filter((point) => within(point.period, period));
  const comparison = comparisonFor(input, period);
  const cut = comparison && cutToDays(comparison, period);
  const against = (other: Period): Compared => {
    const before = people.sum(other);
    return { period: other, people: before, boats: boats?.sum(other), percent: percentChange(total, before) };
  };
  const days = inside.reduce((sum, point) => sum + daysIn(point.period), 0);
  return {
    period,
    people: total,
    boats: boats?.sum(period),
    missing: missingDays(
      input.period,
      inside.map((point) => point.period),
    ),
    known: total === undefined ? { people: inside.reduce((sum, { value }) => sum + value, 0), days } : undefined,
    status: finalised?.span !== undefined && within(period, finalised.span) ? 'final' : 'provisional',
    finalised: finalised?.sum(period),
    comparison: comparison && against(comparison),
    sameNumberOfDays: cut && against(cut),
    rank: total === undefined ? undefined : rankAmongYears(people, period, total),
    backfilled: inside.some((point) => point.backfilled),
  };
}

/** Where the asked period was cut, the same dates of another year are cut alike. */
function comparisonFor({ period: asked, comparison }: CrossingsInput, period: Period): Period | undefined {
  const years = comparison && asked.from.year - comparison.from.year;
  return years && samePeriod(yearsEarlier(asked, years), comparison) ? yearsEarlier(period, years) : comparison;
}

/** The comparison from its first day for as many days as the period has; none where it has as many, or other dates. */
function cutToDays(comparison: Period, period: Period): Period | undefined {
  const years = period.from.year - comparison.from.year;
  if (daysIn(comparison) === daysIn(period) || !samePeriod(yearsEarlier(period, years), comparison)) return undefined;
  const to = comparison.from.add({ days: daysIn(period) - 1 });
  return to.year === comparison.to.year ? { from: comparison.from, to } : undefined;
}

/** Against earlier and later years; told from three years of whole totals on, and for periods of a year at most. */
function rankAmongYears(people: Series, period: Period, total: number): CrossingsFacts['rank'] {
  if (daysIn(period) > 366 || daysIn(period) < 7 || people.span === undefined) return undefined;
  const others: { year: number; people: number }[] = [];
  const onwards = period.from.year - people.span.to.year;
  for (let years = onwards; period.from.year - years >= people.span.from.year; years += 1) {
    const same = yearsEarlier(period, years);
    const sum = years === 0 ? undefined : people.sum(same);
    if (sum !== undefined) others.push({ year: same.from.year, people: sum });
    else if (years > 0) break;
  }
  if (others.length < 2) return undefined;
  const since = Math.min(period.from.year, ...others.map(({ year }) => year));
  if (others.every((other) => other.people < total)) return { kind: 'highest', since };
  if (others.every((other) => other.people > total)) return { kind: 'lowest', since };
  return undefined;
}

/** Runs of days of `asked` that none of `there`, in order, covers. */
function missingDays(asked: Period, there: readonly Period[]): readonly Period[] {
  const missing: Period[] = [];
  let next = asked.from;
  for (const { from, to } of there) {
    if (Temporal.PlainDate.compare(from, next) > 0) missing.push({ from: next, to: from.subtract({ days: 1 }) });
    next = to.add({ days: 1 });
  }
  if (Temporal.PlainDate.compare(next, asked.to) <= 0) missing.push({ from: next, to: asked.to });
  return missing;
}

function within(inner: Period, outer: Period): boolean {
  return Temporal.PlainDate.compare(inner.from, outer.from) >= 0 && Temporal.PlainDate.compare(inner.to, outer.to) <= 0;
}

function overlap(asked: Period, span: Period | undefined): Period | undefined {
  if (span === undefined) return undefined;
  const from = Temporal.PlainDate.compare(asked.from, span.from) > 0 ? asked.from : span.from;
  const to = Temporal.PlainDate.compare(asked.to, span.to) < 0 ? asked.to : span.to;
  return Temporal.PlainDate.compare(from, to) <= 0 ? { from, to } : undefined;
}
