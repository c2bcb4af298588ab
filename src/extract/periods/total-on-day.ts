/** "On 29 March 2025 the equivalent was 6,642", "8,888, from 6,265 on 16 April 2024": totals to a day that stand beside the day alone. */
import { calendarDay } from '../../domain/period.ts';
import { pattern } from '../../text/patterns/pattern.ts';
import type { Anchor } from '../anchors/anchor.ts';
import { sameDatesEarlier } from '../calendar/calendar.ts';
import type { Candidate, Draft } from '../draft.ts';
import { isLong, licensed, type Surroundings } from './candidates.ts';
import { startsOfTotal } from './until-day.ts';

/** Characters and penalties within which a day is the number's. */
const CLOSE = 60;

/** From the start of the year, or of the record, to the day nearest to the number; none where the sentence tells of longer times. */
export function totalOnDay(draft: Draft, { ranked: [nearest] }: Surroundings): Candidate[] {
  const day = nearest?.anchor.kind === 'day' && !nearest.anchor.isOfSaying ? nearest.anchor.days[0]?.to : undefined;
  const isOfDaysOnly = draft.anchors.every(
    (each) => each.kind === 'day' || each.kind === 'single-day' || isOfSum(each),
  );
  if (nearest === undefined || day === undefined || !isOfDaysOnly || nearest.distance > CLOSE) return [];
  return startsOfTotal(draft, day).map((from) => licensed({ from, to: day }, 'implied', nearest.anchor.rule));
}

/** "The year so far", "by Monday": beside a day of another year they tell of the sum that it ends. */
function isOfSum({ kind, unit }: Anchor): boolean {
  return kind === 'same-point' || (kind === 'open' && (unit === 'month' || unit === 'year'));
}

/** Rule of a total that the story has told of this year, and that goes to the day of another. */
const SAME_TOTAL = 'the same total to a day of another year';
/** Days by which the day may be off the last that the writer had. */
const ROOM = 4;

const BEFORE_DAY = pattern(/^(?: (?:people|arrivals|migrants|crossings))?,? (?:on|of|at|by) (?:the )?$/);
const BEHIND_DAY = pattern(
  /^(?: \(|,? (?:(?:it|they|there|that|the [a-z]+(?: [a-z]+)?)(?: for the (?:year|month))? (?:was|were|had(?: been| had| counted)?|stood at|came to|read|said|had reached) )?(?:just |only |already |at )*)$/,
);

/** "The year's count is 388; on 14 January 2024 it was 263": the total told before, to nearly the same date of the earlier year that is named. */
export function sameTotalOnDay(draft: Draft, { ranked: [nearest], main, when }: Surroundings): Candidate[] {
  if (draft.kind !== 'count' || nearest?.anchor.kind !== 'day' || nearest.anchor.isOfSaying) return [];
  const { anchor } = nearest;
  const day = anchor.days[0]?.to;
  if (day === undefined || anchor.days.length > 1 || calendarDay(day).year >= when.year) return [];
  const { lower } = draft.sentence;
  const isBound =
    anchor.start >= draft.end
      ? BEFORE_DAY.test(lower.slice(draft.end, anchor.start))
      : BEHIND_DAY.test(lower.slice(anchor.end, draft.mention.hedgeStart));
  const told = isBound ? main() : [];
  const [first] = told;
  if (first === undefined || !(first.open || first.rule === SAME_TOTAL) || !isLong(first.days)) return [];
  const starts = told.slice(0, MOST_TOLD).flatMap(({ open, days }) => {
    if (!open || days === undefined) return [];
    const years = calendarDay(days.to).year - calendarDay(day).year;
    const { from, to } = sameDatesEarlier(days, years);
    return years > 0 && Math.abs(to - day) <= ROOM && from < day ? [from] : [];
  });
  return [...new Set(starts)].map((from, place) =>
    licensed({ from, to: day }, place === 0 ? 'stated' : 'implied', SAME_TOTAL),
  );
}

/** Candidates of the figures told before that are looked at. */
const MOST_TOLD = 24;
