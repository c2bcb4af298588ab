/** "Then another 15,764 came in the four that remained": from the end of a part of a year to the end of that year. */
import { calendarDay } from '../../domain/period.ts';
import type { Anchor } from '../anchors/anchor.ts';
import { type Days, monthStartAfter, yearDays } from '../calendar/calendar.ts';
import type { Candidate, Draft } from '../draft.ts';
import { numberIn } from '../mentions/number-words.ts';
import { licensed, type Surroundings } from './candidates.ts';

const COUNT = /\b(two|three|four|five|six|seven|eight|nine|ten|eleven)\b/;

/** The months that the part of a year told before has left, where they are over and as many as the words say; else none. */
export function monthsLeft(
  { start, end, rule }: Anchor,
  { sentence: { lower } }: Draft,
  around: Surroundings,
): Candidate[] {
  const count = COUNT.exec(lower.slice(start, end))?.[1];
  const part = [...around.inherited(), ...around.main()].flatMap(({ days }) => days ?? []).find(isPartOfYear);
  if (part === undefined) return [];
  const { to } = yearDays(calendarDay(part.to).year);
  if (count !== undefined && lower.endsWith('that followed', end))
    return monthsAfter(part, numberIn(count), around, rule);
  const left = 12 - calendarDay(part.to).month;
  if (to >= around.when.today || (count !== undefined && numberIn(count) !== left)) return [];
  return [licensed({ from: part.to + 1, to }, 'stated', rule)];
}

function monthsAfter({ to }: Days, count: number, { when }: Surroundings, rule: string): Candidate[] {
  const { year, month } = calendarDay(to);
  const last = monthStartAfter(year, month, count + 1) - 1;
  return last >= when.today ? [] : [licensed({ from: to + 1, to: last }, 'stated', rule)];
}

/** Whole months from 1 January on, and not all of them. */
function isPartOfYear({ from, to }: Days): boolean {
  const year = yearDays(calendarDay(to).year);
  return from === year.from && to < year.to && calendarDay(to + 1).day === 1;
}
