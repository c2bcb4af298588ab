/** The year that brought most: "the all-time high of 45,774", "in 2022, which went on to be the record year with 45,774". */
import { pattern } from '../../text/patterns/pattern.ts';
import { type Calendar, yearDays } from '../calendar/calendar.ts';
import type { Candidate, Draft } from '../draft.ts';
import { licensed } from './candidates.ts';
import { MOST_IN_A_DAY } from './most-in-a-day.ts';
import type { RankedAnchor } from './rank-anchors.ts';

/** Each year of the record up to 2022 brought more than all before it, and none since has (Home Office time series). */
const MOST_CAME_IN = 2022;

const OF_THE_RECORD = pattern(
  /\b(?:the|its|their|an|an? new) (?:(?:all-time|annual|yearly|calendar-year|full-year|overall|current|existing|standing) )*(?:high|peak|record|high-water mark)(?: (?:total|figure|number|count|tally|year))?(?: (?:of|at|was|is|stands at|stood at|set at|remains))? (?:just |some |about |almost |nearly |more than |over )*$/,
);
/** Characters around the number in which another time makes the record one of its own. */
const BESIDE = 34;

/** Such a record without a time of its own; none where the words beside it name one, or a shorter time. */
export function ofRecordYear(draft: Draft, { year }: Calendar): Candidate[] {
  const { mention, anchors, end, sentence } = draft;
  const { lower } = sentence;
  if (draft.metric !== 'small_boat_arrivals' || mention.value <= MOST_IN_A_DAY * 2) return [];
  const before = OF_THE_RECORD.exec(lower.slice(Math.max(0, mention.hedgeStart - 70), mention.hedgeStart))?.[0];
  if (before === undefined || /\b(?:previous|old)\b/.test(before)) return [];
  const from = mention.hedgeStart - before.length - BESIDE;
  const isTimed = anchors.some(
    (anchor) =>
      (anchor.start >= end && anchor.start - end < BESIDE) ||
      (anchor.end <= mention.start && anchor.end > mention.hedgeStart - before.length) ||
      (anchor.end <= mention.start && anchor.end > from && !lower.slice(anchor.end, mention.start).includes(',')),
  );
  if (isTimed) return [];
  return [licensed(yearDays(Math.min(year - 1, MOST_CAME_IN)), 'stated', 'the year that brought most')];
}

const WENT_ON = pattern(
  /^,? (?:which|that|and|a year (?:which|that)) (?:(?:later|then|eventually) )?(?:went on to|ended (?:up|as|with|on|at|the)|closed (?:on|at|with)|finished|turned out|became|would (?:go on to|become|end|finish))\b[^.;\d]{0,50}$/,
);

/** "At that point in 2022 it was 16,000, and the year closed on 45,755". */
const THE_YEAR_ENDED = pattern(
  /^[^.;]{0,70},? (?:and|but|though|while) (?:the|that) year (?:as a whole )?(?:ended|closed|finished)(?: up)? (?:on|at|with)\b[^.;\d]{0,30}$/,
);

/** "At the same point in 2022, which went on to be the record year with 45,774": all of that year. */
export function ofYearInTheEnd(
  { sentence: { lower }, mention, kind }: Draft,
  ranked: readonly RankedAnchor[],
  { year }: Calendar,
): Candidate[] {
  if (kind !== 'count') return [];
  const told = ranked.find(
    ({ anchor }) =>
      (anchor.kind === 'same-point' || anchor.kind === 'year') &&
      anchor.end <= mention.hedgeStart &&
      [WENT_ON, THE_YEAR_ENDED].some((words) => words.test(lower.slice(anchor.end, mention.hedgeStart))),
  );
  if (told === undefined) return [];
  return [licensed(yearDays(told.anchor.year ?? year - 1), 'stated', 'the year as it ended')];
}
