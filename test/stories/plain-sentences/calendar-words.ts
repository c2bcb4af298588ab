/** Names of days, months and small numbers as British papers print them; what has no day has no name. */
import type { Period } from '../../../src/domain/period.ts';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
/** January first. */
const MONTHS = Array.from({ length: 12 }, (_, index) =>
  new Temporal.PlainYearMonth(2026, index + 1, 'gregory').toLocaleString('en-GB', {
    month: 'long',
    calendar: 'gregory',
  }),
);
const NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'] as const;

/** "Tuesday", of a period's first day. */
export function weekday(day: Period | undefined): string | undefined {
  return day && WEEKDAYS[day.from.dayOfWeek - 1];
}

/** "August", of a period's first day. */
export function month(days: Period | undefined): string | undefined {
  return days && MONTHS[days.from.month - 1];
}

/** "6 August", the last day of a period. */
export function date(days: Period | undefined): string | undefined {
  return days && `${days.to.day} ${MONTHS[days.to.month - 1]}`;
}

/** "August 6th", "6th August" or "August 6": the last day of a period. */
export function otherDate(days: Period, style: 'month first' | 'ordinal'): string {
  const { day } = days.to;
  const name = MONTHS[days.to.month - 1];
  if (style === 'month first') return `${name} ${day}`;
  const ending = day > 10 && day < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th');
  return `${day}${ending} ${name}`;
}

/** The year of a period's first day. */
export function year(days: Period | undefined): number | undefined {
  return days?.from.year;
}

/** Small numbers in words, as in print. */
export function inWords(number: number): string {
  return NUMBERS[number] ?? number.toLocaleString('en-GB');
}
