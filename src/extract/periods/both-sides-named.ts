/** Changes whose words name both of their sides: "the drop from 2022 to 2023", "fell between April and May". */
import { calendarDay } from '../../domain/period.ts';
import { monthToMonth } from '../anchors/date-span.ts';
import { yearsTogether } from '../anchors/years.ts';
import { monthDays, yearDays } from '../calendar/calendar.ts';
import type { Candidate, Draft } from '../draft.ts';
import { licensed } from './candidates.ts';

/** "The drop from 2022 to 2023 was about 36%", "between 2020 and 2021 by 237%, between 2021 and 2022 by 60%": both years are named, right before the change where there are more. */
export function yearToYear(draft: Draft): Candidate | undefined {
  const named = draft.anchors.filter((candidate) => candidate.rule === yearsTogether.rule);
  const anchor = named.findLast(({ end }) => end <= draft.mention.hedgeStart) ?? named[0];
  const days = anchor?.days[0];
  if (days === undefined) return undefined;
  return licensed(yearDays(calendarDay(days.to).year), 'stated', yearsTogether.rule, {
    compared: yearDays(calendarDay(days.from).year),
  });
}

/** Days of two months, one right after the other. */
const TWO_MONTHS = 62;

/** "Fell by 16% between April and May": from the one month to the other; months apart are more often told together. */
export function fromMonthToMonth(draft: Draft): { candidate: Candidate; isFirst: boolean } | undefined {
  const anchor = draft.anchors.find(({ rule, start }) => rule === monthToMonth.rule && start >= draft.mention.end);
  const days = anchor?.days[0];
  if (anchor === undefined || days === undefined) return undefined;
  if (!/^ ?(?:between |from )?$/.test(draft.sentence.lower.slice(draft.end, anchor.start))) return undefined;
  const [first, last] = [calendarDay(days.from), calendarDay(days.to)];
  const compared = monthDays(first.year, first.month);
  const isFirst = days.to - days.from < TWO_MONTHS;
  const now = monthDays(last.year, last.month);
  return { candidate: licensed(now, isFirst ? 'stated' : 'implied', anchor.rule, { compared }), isFirst };
}
