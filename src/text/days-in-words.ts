/** Days, periods and moments as a newsroom prints them: "Monday 17 August", "1 January to 30 March 2025". */
import { dayNumber, type Period } from '../domain/period.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

/** "17 August". */
export function dayMonth(date: Temporal.PlainDate): string {
  return `${date.day} ${MONTHS[date.month - 1]}`;
}

/** "17 August 2026". */
export function fullDay(date: Temporal.PlainDate): string {
  return `${dayMonth(date)} ${date.year}`;
}

/** "Monday 17 August"; with the year where it is not that of `today`. */
export function weekdayWords(date: Temporal.PlainDate, today?: Temporal.PlainDate): string {
  const words = `${WEEKDAYS[date.dayOfWeek - 1]} ${dayMonth(date)}`;
  return today === undefined || today.year === date.year ? words : `${words} ${date.year}`;
}

/** "2025", "March 2026", "17 August 2026", "11 to 17 August 2026", "1 January to 30 March 2025", or both with years. */
export function periodWords({ from, to }: Period): string {
  if (from.equals(to)) return fullDay(from);
  const wholeMonths = from.day === 1 && to.day === to.daysInMonth;
  if (wholeMonths && from.month === 1 && to.month === 12) {
    return from.year === to.year ? `${from.year}` : `${from.year} to ${to.year}`;
  }
  if (from.year !== to.year) return `${fullDay(from)} to ${fullDay(to)}`;
  if (from.month !== to.month) return `${dayMonth(from)} to ${fullDay(to)}`;
  return wholeMonths ? `${MONTHS[to.month - 1]} ${to.year}` : `${from.day} to ${fullDay(to)}`;
}

/** As `periodWords`, with "in" or "on" or "from" before it, so that it can end a sentence. */
export function inPeriod(period: Period): string {
  const words = periodWords(period);
  if (period.from.equals(period.to)) return `on ${words}`;
  return words.includes(' to ') ? `from ${words}` : `in ${words}`;
}

/** "18 August 13:05" in the given zone; only the day where the clock stands at midnight, as for what has no hour. */
export function momentWords(moment: Temporal.Instant, timeZone: string, today?: Temporal.PlainDate): string {
  const local = moment.toZonedDateTimeISO(timeZone);
  const day =
    today === undefined || today.year === local.year ? dayMonth(local.toPlainDate()) : fullDay(local.toPlainDate());
  return clockWords(local) === '00:00' ? day : `${day} ${clockWords(local)}`;
}

/** "13:05". */
export function clockWords(local: Temporal.ZonedDateTime): string {
  return `${String(local.hour).padStart(2, '0')}:${String(local.minute).padStart(2, '0')}`;
}

/** Whole days from one date to another. */
export function daysBetween(from: Temporal.PlainDate, to: Temporal.PlainDate): number {
  return dayNumber(to) - dayNumber(from);
}
