/** "3,299 in July, against 3,823 the month before", "in the previous month": the month before the one that the words told. */
import { calendarDay } from '../../domain/period.ts';
import type { Anchor } from '../anchors/anchor.ts';
import { relativeMonth } from '../anchors/months.ts';
import { timeBefore } from '../anchors/time-before.ts';
import { type Days, monthDays, monthStartAfter } from '../calendar/calendar.ts';
import type { Candidate, Draft } from '../draft.ts';
import { licensed, type Surroundings } from './candidates.ts';

/** The month before that of the same sentence, else before that of the figure told last, else before that of publication. */
export function monthBefore({ start }: Anchor, { anchors }: Draft, around: Surroundings): Candidate[] {
  const here = anchors.findLast(({ end, days: [first] }) => end <= start && isInAMonth(first))?.days[0];
  if (here !== undefined) return [licensed(before(here), 'stated', timeBefore.rule)];
  const told = [...around.inherited().slice(0, 1), ...around.main().slice(0, 1)].find(({ days }) => isInAMonth(days));
  if (told?.days !== undefined) return [licensed(before(told.days), 'implied', timeBefore.rule)];
  const { year, month } = around.when;
  return [licensed(before(monthDays(year, month)), 'stated', relativeMonth.rule)];
}

/** A whole month, or the beginning of one. */
function isInAMonth(days: Days | undefined): boolean {
  if (days === undefined || days.from === days.to) return false;
  const { year, month, day } = calendarDay(days.from);
  return day === 1 && days.to <= monthDays(year, month).to;
}

function before({ from }: Days): Days {
  const { year, month } = calendarDay(from);
  return { from: monthStartAfter(year, month, -1), to: from - 1 };
}
