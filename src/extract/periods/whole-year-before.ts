/** "There have been fewer than in 2022: the number has gone from 45,755 to 27,314": all of a year, or as much of it as the year so far, which the words leave open. */
import { calendarDay } from '../../domain/period.ts';
import { pattern } from '../../text/patterns/pattern.ts';
import { lastYear } from '../anchors/years.ts';
import { type Calendar, yearDays } from '../calendar/calendar.ts';
import type { Candidate, Draft } from '../draft.ts';
import { licensed } from './candidates.ts';

/** "Fewer this year than last". */
const THAN_LAST = pattern(/\bthis year than (?:in |during )?last\b(?! (?:month|week|summer|autumn|winter|spring))/);

/** The whole of the year that the words before name as the base, where the other number of the pair is of the year so far; none where no year is named. */
export function wholeYearBefore(
  { anchors, sentence: { lower }, mention: { hedgeStart } }: Draft,
  later: Candidate | undefined,
  { year }: Calendar,
): Candidate[] {
  const days = later?.days;
  if (days === undefined || days.from !== yearDays(year).from || calendarDay(days.to).year !== year) return [];
  const base = anchors.findLast((anchor) => anchor.kind === 'year' && anchor.end <= hedgeStart);
  const isNamed = base?.year === year - 1 || THAN_LAST.test(lower.slice(0, hedgeStart), lower);
  return isNamed ? [licensed(yearDays(year - 1), 'implied', lastYear.rule)] : [];
}
