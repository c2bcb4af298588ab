/** Bank holidays of England and Wales by the rules that set them, and the long weekends that they make. */
import { calendarDay, dayNumberOf } from '../../domain/period.ts';
import { type Days, weekdayNumber } from './calendar.ts';

/** Easter Sunday by the anonymous Gregorian rule (Meeus, Astronomical Algorithms). */
export function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return dayNumberOf(year, month, ((h + l - 7 * m + 114) % 31) + 1);
}

/** Holidays that proclamations moved or added (https://www.gov.uk/bank-holidays): VE Day, the Jubilee, the Queen's funeral, the coronation. */
const MOVED: ReadonlyMap<number, number> = new Map([
  [dayNumberOf(2020, 5, 4), dayNumberOf(2020, 5, 8)],
  [dayNumberOf(2022, 5, 30), dayNumberOf(2022, 6, 2)],
]);
const ADDED = [dayNumberOf(2022, 6, 3), dayNumberOf(2022, 9, 19), dayNumberOf(2023, 5, 8)];

/** The first day of that weekday on or after `day`. */
function onOrAfter(day: number, weekday: number): number {
  return day + ((weekday - weekdayNumber(day) + 7) % 7);
}

function holidaysOf(year: number): number[] {
  const monday = 1;
  const fixed = [dayNumberOf(year, 1, 1), dayNumberOf(year, 12, 25), dayNumberOf(year, 12, 26)];
  const spring = onOrAfter(dayNumberOf(year, 5, 25), monday);
  const rest = [
    easter(year) - 2,
    easter(year) + 1,
    onOrAfter(dayNumberOf(year, 5, 1), monday),
    spring,
    onOrAfter(dayNumberOf(year, 8, 25), monday),
  ].map((day) => MOVED.get(day) ?? day);
  return [...fixed, ...rest, ...ADDED.filter((day) => calendarDay(day).year === year)];
}

/** How long before a story its long weekend may have ended. */
const LATEST = 12;

/** The newest long weekend that had begun by `today`: Saturday and Sunday with the bank holidays beside them. */
export function longWeekend(today: number): Days | undefined {
  const { year } = calendarDay(today);
  const holidays = new Set([...holidaysOf(year - 1), ...holidaysOf(year)]);
  const isFree = (day: number) => weekdayNumber(day) >= 6 || holidays.has(day);
  for (let sunday = today + 1; sunday > today - LATEST; sunday -= 1) {
    if (weekdayNumber(sunday) !== 7 || sunday - 1 > today) continue;
    let from = sunday - 1;
    let to = sunday;
    while (isFree(from - 1)) from -= 1;
    while (isFree(to + 1)) to += 1;
    if (to - from > 1 && from <= today) return { from, to };
  }
  return undefined;
}
