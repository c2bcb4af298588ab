/** "7% below this point in 2022, when it was 39,929. That year 45,774 arrived in the end": all of the earlier year that the words before name. */

import { calendarDay } from '../../domain/period.ts';
import { NAMED_BEFORE } from '../../domain/rules.ts';
import type { Anchor } from '../anchors/anchor.ts';
import { type Calendar, yearDays } from '../calendar/calendar.ts';
import type { Candidate } from '../draft.ts';
import { licensed } from './candidates.ts';

/** The year that "that year" means where a part of it or a point in it is named last, before this year; `named` nearest first. None where a whole year is. */
export function yearOfPart(words: string, named: readonly Anchor[], { year: thisYear }: Calendar): Candidate[] {
  if (!words.endsWith(' year')) return [];
  const nearest = named.find((anchor) => (yearNamed(anchor) ?? thisYear) < thisYear);
  const year = nearest === undefined || nearest.kind === 'year' ? undefined : yearNamed(nearest);
  return year === undefined ? [] : [licensed(yearDays(year), 'stated', NAMED_BEFORE)];
}

/** The year in which all days of a time lie. */
function yearNamed({ kind, year, days: [first], isOfSaying }: Anchor): number | undefined {
  if (year !== undefined) return year;
  if (first === undefined || isOfSaying || kind === 'open') return undefined;
  const last = calendarDay(first.to).year;
  return kind === 'until' || calendarDay(first.from).year === last ? last : undefined;
}
