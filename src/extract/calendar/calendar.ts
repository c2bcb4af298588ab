/** Periods as plain day numbers while a story is being read, and the calendar that turns words into them. */
import { calendarDay, dateOfDayNumber, dayNumber, dayNumberOf, type Period } from '../../domain/period.ts';

/** A period in day numbers (see `dayNumber`), both ends included. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

/** The day of publication, taken apart once for all recognisers. */
export interface Calendar {
  /** Day number of the publication day. */
  readonly today: number;
  readonly year: number;
  readonly month: number;
  /** 1 Monday to 7 Sunday. */
  readonly weekday: number;
}

/** How many days before publication a writer's newest data may end. */
export const OLDEST = 8;

/** Months in lower case for the middle of a pattern, full names before short ones, so that the longest is taken. */
export const MONTHS =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec';
/** Weekdays in lower case for the middle of a pattern. */
export const WEEKDAYS = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday';

const MONTH_STARTS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The day from which words such as "yesterday" are counted. */
export function calendarOf(published: Temporal.PlainDate): Calendar {
  const today = dayNumber(published);
  return { today, year: published.year, month: published.month, weekday: published.dayOfWeek };
}

/** 1–12 for a month's name or abbreviation in lower case. */
export function monthOf(name: string): number {
  return MONTH_STARTS.indexOf(name.slice(0, 3)) + 1;
}

/** 1–7 for a weekday's name in lower case. */
export function weekdayOf(name: string): number {
  return WEEKDAYS.split('|').indexOf(name) + 1;
}

/** First and last day of a month; `month` from 1 to 12. */
export function monthDays(year: number, month: number): Days {
  return { from: dayNumberOf(year, month, 1), to: monthStartAfter(year, month, 1) - 1 };
}

/** First day of the month that lies `months` after the given one. */
export function monthStartAfter(year: number, month: number, months: number): number {
  const index = year * 12 + month - 1 + months;
  return dayNumberOf(Math.floor(index / 12), (index % 12) + 1, 1);
}

/** First and last day of a calendar year. */
export function yearDays(year: number): Days {
  return { from: dayNumberOf(year, 1, 1), to: dayNumberOf(year, 12, 31) };
}

/** The last day of that weekday strictly before `day`. */
export function weekdayBefore(day: number, weekday: number): number {
  return day - ((weekdayNumber(day) - weekday + 6) % 7) - 1;
}

/** 1 Monday to 7 Sunday; 1 January 1970 was a Thursday. */
export function weekdayNumber(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** Days by number as dates. */
export function periodOfDays(days: Days): Period {
  return { from: dateOfDayNumber(days.from), to: dateOfDayNumber(days.to) };
}

/** The same calendar dates `years` earlier; 29 February becomes the 28th, a month's end stays a month's end. */
export function sameDatesEarlier(days: Days, years: number): Days {
  return { from: earlierDay(days.from, years), to: earlierDay(days.to, years) };
}

/** Whole months go to the same whole months, so that February is compared with all of it; other dates to the same dates. */
export function sameMonthsEarlier(days: Days, years: number): Days {
  const last = calendarDay(days.to + 1);
  const isMonths = calendarDay(days.from).day === 1 && last.day === 1;
  const earlier = sameDatesEarlier(days, years);
  return isMonths ? { from: earlier.from, to: monthStartAfter(last.year - years, last.month, 0) - 1 } : earlier;
}

function earlierDay(day: number, years: number): number {
  const date = calendarDay(day);
  const target = dayNumberOf(date.year - years, date.month, date.day);
  const isLeapDay = date.month === 2 && date.day === 29;
  return isLeapDay && calendarDay(target).month === 3 ? target - 1 : target;
}
