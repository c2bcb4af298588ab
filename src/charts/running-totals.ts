/** The running totals of years, laid over each other day by day. */
import { dateOfDayNumber, dayNumber, dayNumberOf, type Period } from '../domain/period.ts';
import type { Series } from '../domain/series.ts';

/** One year's total after each day: the place of the day, and the total. */
export interface YearLine {
  readonly year: number;
  /** Ends before the first day without a number: no total can be given after it. */
  readonly points: readonly (readonly [place: number, total: number])[];
  /** The first day without a number, where the record goes on after it. */
  readonly gap?: Temporal.PlainDate;
}

const LEAP_YEAR = 2024;

/** Places of a year, one of them for 29 February, which other years pass over. */
export const PLACES_OF_YEAR = 366;

/** The place of a day in every year, counted from 0: the same date always has the same place. */
export function placeOf({ month, day }: { month: number; day: number }): number {
  return dayNumberOf(LEAP_YEAR, month, day) - dayNumberOf(LEAP_YEAR, 1, 1);
}

/** Lines of all years of which the record has 1 January, oldest first, over the first `places` of each year. */
export function yearLines(series: Series, places: number): readonly YearLine[] {
  if (series.span === undefined) return [];
  const { from, to } = series.span;
  const lines: YearLine[] = [];
  for (let year = from.year; year <= to.year; year += 1) {
    const line = yearLine(series, { from: new Temporal.PlainDate(year, 1, 1), to }, places);
    if (line.points.length > 0) lines.push(line);
  }
  return lines;
}

/** From 1 January to the last day of the record. */
function yearLine(series: Series, { from, to }: Period, places: number): YearLine {
  const points: [number, number][] = [];
  const last = Math.min(dayNumber(to), dayNumberOf(from.year, 12, 31));
  for (let number = dayNumber(from); number <= last; number += 1) {
    const day = dateOfDayNumber(number);
    const place = placeOf(day);
    if (place >= places) break;
    const total = series.sum({ from, to: day });
    if (total === undefined) return { year: from.year, points, gap: day };
    points.push([place, total]);
  }
  return { year: from.year, points };
}
