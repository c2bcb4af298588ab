/** The time right before another: "the week before", "the two years before", "the one before it". */
import { calendarDay } from '../../domain/period.ts';
import { type Days, monthStartAfter, sameDatesEarlier, weekdayNumber } from '../calendar/calendar.ts';
import { numberIn } from '../mentions/number-words.ts';

/** Beyond a quarter the words speak of years, which are moved by their dates. */
const LONGEST = 100;

/** As long as the words say, else as long as the time told, and ending on the day before it. */
export function rightBefore(told: Days, words: string): Days {
  const [, count, unit] = /\b([a-z]+|\d+) (years|months|weeks|days) before/.exec(words) ?? [];
  if (count !== undefined && unit !== undefined) return soLongBefore(told, numberIn(count) || 1, unit);
  if (told.from === told.to && /\bweek\b/.test(words)) return weekBefore(told.from);
  return told.to - told.from > LONGEST ? sameDatesEarlier(told, 1) : daysBefore(told);
}

function soLongBefore({ from }: Days, count: number, unit: string): Days {
  if (unit === 'days') return { from: from - count, to: from - 1 };
  if (unit === 'weeks') return { from: from - 7 * count, to: from - 1 };
  const { year, month, day } = calendarDay(from);
  const months = unit === 'years' ? 12 * count : count;
  return { from: monthStartAfter(year, month, -months) + day - 1, to: from - 1 };
}

/** Monday to Sunday of the week before that of a day. */
function weekBefore(day: number): Days {
  const monday = day - weekdayNumber(day) + 1;
  return { from: monday - 7, to: monday - 1 };
}

/** Whole months go to the same number of months before; other days to as many days before, weekends and weeks to a week earlier. */
function daysBefore({ from, to }: Days): Days {
  const first = calendarDay(from);
  const next = calendarDay(to + 1);
  const months = (next.year - first.year) * 12 + next.month - first.month;
  if (first.day === 1 && next.day === 1)
    return { from: monthStartAfter(first.year, first.month, -months), to: from - 1 };
  const length = Math.max(7, to - from + 1);
  return { from: from - length, to: to - length };
}
