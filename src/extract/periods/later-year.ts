/** "1,975 people, compared with 4,432 in April 2025": the month of the base, in the newest year in which it is over. */
import { calendarDay } from '../../domain/period.ts';
import { namedMonth } from '../anchors/months.ts';
import { sameDatesEarlier } from '../calendar/calendar.ts';
import type { Candidate, Draft } from '../draft.ts';
import { licensed, type Surroundings } from './candidates.ts';
import type { RankedAnchor } from './rank-anchors.ts';

/** Of a count whose sentence names no time but a month of an earlier year behind a base; none for all others. */
export function sameMonthOfLaterYear(
  draft: Draft,
  ranked: readonly RankedAnchor[],
  { when }: Pick<Surroundings, 'when'>,
): Candidate[] {
  const [only, ...more] = ranked;
  const [days] = only?.anchor.days ?? [];
  if (only === undefined || days === undefined || more.length > 0 || draft.kind !== 'count') return [];
  const isMonth = only.anchor.rule === namedMonth.rule && /20\d\d/.test(wordsOf(draft, only));
  if (!isMonth || only.anchor.start < draft.end || !AGAINST.test(wordsBetween(draft, only))) return [];
  const { year } = calendarDay(days.from);
  const later = [when.year, when.year - 1]
    .filter((other) => other > year)
    .map((other) => sameDatesEarlier(days, year - other))
    .find(({ to }) => to < when.today);
  return later === undefined ? [] : [licensed(later, 'implied', 'the same month of a later year')];
}

/** Between a count and the month there is a base: "compared with 4,432 in". */
const AGAINST = /\b(?:compared (?:with|to)|against|down from|up from|versus|vs)\b/;

function wordsOf({ sentence: { lower } }: Draft, { anchor }: RankedAnchor): string {
  return lower.slice(anchor.start, anchor.end);
}

function wordsBetween({ sentence: { lower }, end }: Draft, { anchor }: RankedAnchor): string {
  return lower.slice(end, anchor.start);
}
