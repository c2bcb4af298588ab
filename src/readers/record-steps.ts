/**
 * The regular steps by which figures follow one another in the bundled record: days, weeks, quarters and
 * years for flows, ends of quarters and years for stocks.
 */
import type { Observation } from '../domain/observation.ts';
import { dateOfDayNumber, dayNumber, type Period } from '../domain/period.ts';

/** How long the periods of a series are; the last two are single days at the end of a quarter or year, for what is counted as of a date. */
export type Step = 'day' | 'week' | 'quarter' | 'year' | 'quarter-end' | 'year-end';

/** As the record writes them. */
export const STEPS: readonly Step[] = ['day', 'week', 'quarter', 'year', 'quarter-end', 'year-end'];

/** The step that all figures of one series in one release share, or undefined for a period of no such length. */
export function stepOf(observation: Observation, isYearly: boolean): Step | undefined {
  if (observation.basis === 'snapshot') return isYearly ? 'year-end' : 'quarter-end';
  return (['day', 'week', 'quarter', 'year'] as const).find((step) =>
    periodFrom(observation.period.from, step).to.equals(observation.period.to),
  );
}

/** The period of a step that starts on a day. */
export function periodFrom(from: Temporal.PlainDate, step: Step): Period {
  if (step === 'day' || step === 'quarter-end' || step === 'year-end') return { from, to: from };
  return { from, to: daysLater(nextStart(from, step), -1) };
}

/** The first day of the next period; a quarter's end is followed by the next quarter's. */
export function nextStart(from: Temporal.PlainDate, step: Step): Temporal.PlainDate {
  if (step === 'day') return daysLater(from, 1);
  if (step === 'week') return daysLater(from, 7);
  if (step === 'quarter') return from.add({ months: 3 });
  if (step === 'quarter-end') return daysLater(daysLater(from, 1).add({ months: 3 }), -1);
  return from.add({ years: 1 });
}

/** The last day of a calendar year. */
export function isYearEnd(date: Temporal.PlainDate): boolean {
  return date.month === 12 && date.day === 31;
}

/** Whole days are counted by number: ten thousand figures are read at every first start. */
function daysLater(date: Temporal.PlainDate, days: number): Temporal.PlainDate {
  return dateOfDayNumber(dayNumber(date) + days);
}
