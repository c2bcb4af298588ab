/** Counts that are told for comparison, or as history, and are no time of the figures around them. */
import { calendarDay } from '../../domain/period.ts';
import { pattern } from '../../text/patterns/pattern.ts';
import { MONTH_COUNTED_FROM } from '../anchors/day-counted-from.ts';
import { samePoint } from '../anchors/same-point.ts';
import { type Calendar, type Days, OLDEST, yearDays } from '../calendar/calendar.ts';
import type { Candidate, Draft } from '../draft.ts';
import { isLong } from './candidates.ts';
import { isMilestone } from './milestone.ts';

/** A mark that was passed before the writer's newest days is history, and no time of the figures told after it. */
export function isOldMark(draft: Draft, first: Candidate | undefined, { today }: Calendar): boolean {
  return first?.days !== undefined && first.days.to < today - OLDEST && isMilestone(draft);
}

/** Whether the best time of a count is that of another year or month than the story's main figures: "when it was 18,336" at that point. */
export function isOfSamePoint(first: Candidate | undefined): boolean {
  return first?.rule === samePoint.rule || first?.rule === MONTH_COUNTED_FROM;
}

/** "The 28,526 of this year put last year's 8,462 in the shade": a whole year told behind the year after it, in one sentence. */
export function isYearBefore(
  { kind, metric }: Draft,
  first: Candidate | undefined,
  earlier: readonly { readonly draft: Draft; readonly first: Candidate | undefined }[],
): boolean {
  const days = first?.days;
  if (kind !== 'count' || days === undefined || !isWholeYear(days)) return false;
  return earlier.some(
    ({ draft, first: other }) =>
      draft.kind === 'count' && draft.metric === metric && other?.days?.from === days.to + 1 && isLong(other.days),
  );
}

function isWholeYear({ from, to }: Days): boolean {
  const { year } = calendarDay(to);
  return from === yearDays(year).from && to === yearDays(year).to;
}

/** "The equivalent total for the first half of 2024 was", "the toll then was". */
const EQUIVALENT = pattern(
  /\b(?:(?:equivalent|corresponding|comparable) (?:total|figure|number|count|tally)\b[^.;]*|(?:toll|total|figure|number|count|tally) (?:back )?then) (?:was|were|is|had been|stood at|came to|had reached) (?:just |only )?$/,
);

/** "Against 8,462 in 2020", "up from 41", "the previous peak was 882": said for comparison. */
export function isComparison(draft: Draft): boolean {
  const before = draft.sentence.lower.slice(Math.max(0, draft.mention.hedgeStart - 30), draft.mention.hedgeStart);
  if (
    /\b(?:previous|old|earlier) (?:\w+ )?(?:record|high|peak|best|mark)\b[^.;]*$/.test(
      draft.sentence.lower.slice(0, draft.mention.start),
    )
  )
    return true;
  if (EQUIVALENT.test(draft.sentence.lower.slice(0, draft.mention.hedgeStart), draft.sentence.lower)) return true;
  return /(?:\b(?:against|compared (?:with|to)|versus|vs\.?|from|than(?: the)?|beats?(?: the)?|ahead of|below(?: the)?|above(?: the)?|having (?:been|stood at))|\((?:[a-z]+ ){0,4}20\d\d:|; 20\d\d:)\s*$/.test(
    before,
  );
}
