/** What the record says of its latest day: that day, its week, its year against earlier years, each as known. */
import { daysBackwards, quietDays } from '../domain/days-of-series.ts';
import { onDay, type Period, yearsEarlier } from '../domain/period.ts';
import type { Series } from '../domain/series.ts';
import { daysBetween } from '../text/days-in-words.ts';
import { percentChange } from '../text/wording.ts';

/** People and boats of a period; a number that the record does not hold for every day of it is absent. */
export interface PeriodFacts {
  readonly period: Period;
  readonly people?: number;
  readonly boats?: number;
}

export interface OfficialFacts {
  /** The last day of the record, with its numbers. */
  readonly day: Temporal.PlainDate;
  readonly people: number;
  readonly boats?: number;
  /** When the release that first shows the day's number was published. */
  readonly publishedAt: Temporal.Instant;
  /** True where no release of the time asked for is kept and a later one stands in. */
  readonly backfilled: boolean;
  /** Days without arrivals that end with the latest day, itself included; 0 where people arrived on it. */
  readonly quietDays: number;
  /** The last day before with as many people or more, where it is a week or more ago and no day between is missing. */
  readonly highestSince?: { readonly day: Temporal.PlainDate; readonly people: number };
  readonly lastWeek: PeriodFacts;
  readonly sameWeekLastYear: PeriodFacts;
  readonly yearToDate: PeriodFacts;
  /** The same dates of the year before, then of 2022, the year with the most arrivals; `percent` is this year against it. */
  readonly earlierYears: readonly (PeriodFacts & { readonly percent?: number })[];
  /** From the first day of the record. */
  readonly all: PeriodFacts;
}

const PEAK_YEAR = 2022;
const NOTEWORTHY_DAYS = 7;

/** Undefined where the series is empty: then there is nothing to say, not a zero. */
export function officialFacts(people: Series, boats: Series | undefined): OfficialFacts | undefined {
  const latest = people.points.at(-1);
  if (latest === undefined || people.span === undefined) return undefined;
  const day = latest.period.to;
  const facts = (period: Period): PeriodFacts => ({ period, people: people.sum(period), boats: boats?.sum(period) });
  const yearToDate = facts({ from: day.with({ month: 1, day: 1 }), to: day });
  const lastWeek = facts({ from: day.subtract({ days: 6 }), to: day });
  const years = [...new Set([1, day.year - PEAK_YEAR])].filter((years) => years > 0);
  return {
    day,
    people: latest.value,
    boats: boats?.sum(onDay(day)),
    publishedAt: latest.publishedAt,
    backfilled: latest.backfilled,
    quietDays: quietDays(people),
    highestSince: highestSince(people),
    lastWeek,
    sameWeekLastYear: facts(yearsEarlier(lastWeek.period, 1)),
    yearToDate,
    earlierYears: years.map((years) => {
      const earlier = facts(yearsEarlier(yearToDate.period, years));
      return { ...earlier, percent: percentChange(yearToDate.people, earlier.people) };
    }),
    all: facts({ from: people.span.from, to: day }),
  };
}

function highestSince(people: Series): { day: Temporal.PlainDate; people: number } | undefined {
  const latest = people.points.at(-1);
  if (latest === undefined || latest.value === 0) return undefined;
  for (const [day, point] of daysBackwards(people)) {
    if (point === latest || point.value < latest.value) continue;
    return daysBetween(day, latest.period.to) >= NOTEWORTHY_DAYS ? { day, people: point.value } : undefined;
  }
  return undefined;
}
