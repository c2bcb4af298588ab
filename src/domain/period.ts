/**
 * Periods and the arithmetic of days. A period is its first and last day, both included.
 * Days are counted as whole numbers from 1 January 1970 where sums over a series need an index.
 */

/** First and last day, both counted in; `from` is never after `to`. */
export interface Period {
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
}

/** Dates by their numbers and the other way about: the same few thousand days are asked for again and again. */
const dates = new Map<number, Temporal.PlainDate>();
const numbers = new WeakMap<Temporal.PlainDate, number>();
/** Twenty-seven years of days. */
const MOST_DATES = 10_000;

/** The whole number of days from 1 January 1970 to `date` (proleptic Gregorian; Hinnant's "days from civil"). */
export function dayNumber(date: Temporal.PlainDate): number {
  return numbers.get(date) ?? dayNumberOf(date.year, date.month, date.day);
}

/** As `dayNumber`, from year, month (1–12) and day of the month. */
export function dayNumberOf(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** A day of the calendar as numbers, where many are worked out and few become dates. */
export interface CalendarDay {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  /** Of the month, from 1. */
  readonly day: number;
}

/** The day that `dayNumber` maps to `number` (Hinnant's "civil from days"). */
export function calendarDay(number: number): CalendarDay {
  const shifted = number + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** The date that `dayNumber` maps to `number`. */
export function dateOfDayNumber(number: number): Temporal.PlainDate {
  const known = dates.get(number);
  if (known !== undefined) return known;
  if (dates.size >= MOST_DATES) dates.clear();
  const { year, month, day } = calendarDay(number);
  const date = new Temporal.PlainDate(year, month, day);
  dates.set(number, date);
  numbers.set(date, number);
  return date;
}

/** The number of days in a period, both ends counted. */
export function daysIn(period: Period): number {
  return dayNumber(period.to) - dayNumber(period.from) + 1;
}

/** Whether both begin and end on the same days. */
export function samePeriod(a: Period, b: Period): boolean {
  return dayNumber(a.from) === dayNumber(b.from) && dayNumber(a.to) === dayNumber(b.to);
}

/** A period of one day. */
export function onDay(date: Temporal.PlainDate): Period {
  return { from: date, to: date };
}

/** A period from ISO dates (`2025-01-01`); throws a RangeError where one is not a date. */
export function periodOf(from: string, to: string = from): Period {
  return { from: Temporal.PlainDate.from(from), to: Temporal.PlainDate.from(to) };
}

/** The same dates `years` earlier; 29 February becomes 28 February. */
export function yearsEarlier(period: Period, years: number): Period {
  return { from: yearsBefore(period.from, years), to: yearsBefore(period.to, years) };
}

function yearsBefore(date: Temporal.PlainDate, years: number): Temporal.PlainDate {
  const { year, month, day } = calendarDay(dayNumber(date));
  const number = dayNumberOf(year - years, month, day);
  const isNoLeapYear = day === 29 && month === 2 && calendarDay(number).month === 3;
  return dateOfDayNumber(isNoLeapYear ? number - 1 : number);
}
