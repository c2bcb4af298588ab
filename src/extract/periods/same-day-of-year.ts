/** "In 2018 a total of 45 were picked up on the day": the day that the story is about, in another year. */
import { calendarDay } from '../../domain/period.ts';
import { pattern } from '../../text/patterns/pattern.ts';
import { dayNamedIn, namedDay } from '../anchors/named-days.ts';
import { type Calendar, sameDatesEarlier } from '../calendar/calendar.ts';
import type { Candidate, Draft } from '../draft.ts';
import { licensed } from './candidates.ts';
import { MOST_IN_A_DAY } from './most-in-a-day.ts';
import type { RankedAnchor } from './rank-anchors.ts';

/** Rule of such a time. */
export const SAME_DAY_OF_YEAR = 'the same day of another year';

const ON_THE_DAY = pattern(
  /\bon (?:the|that|this)(?: very)?(?: same)? day(?=[.,;)]|$| (?:by|and|itself|too|as|alone|when|with|in|off|at)\b)/,
);

/** The day told first in the few sentences before, in the year that the sentence names; none where either is missing. */
export function sameDayOfYear(
  { sentence: { lower, index }, anchors, story, kind }: Draft,
  { today }: Calendar,
): Candidate[] {
  const years = anchors.filter((anchor) => anchor.kind === 'year' && anchor.year !== undefined);
  const year = years[0]?.year;
  if (kind !== 'count' || year === undefined || years.length > 1 || !ON_THE_DAY.test(lower, lower)) return [];
  if (anchors.some((anchor) => anchor.kind === 'day')) return [];
  const named = story
    .anchorsBefore(index)
    .filter((anchor) => anchor.kind === 'day' && !anchor.isOfSaying)
    .flatMap(({ days }) => days.slice(0, 1));
  const told = named.at(-1);
  if (told === undefined || told.from !== told.to) return [];
  const days = sameDatesEarlier(told, calendarDay(told.to).year - year);
  const isOnly = named.every(({ from }) => from === told.from);
  return days.to > today ? [] : [licensed(days, isOnly ? 'stated' : 'implied', SAME_DAY_OF_YEAR)];
}

/** From 2020 on so few people, or boats, are no count of a whole year. */
const COUNTED_BY_THOUSANDS = 2020;
const FEW_BOATS = 40;
/** Within this distance the year is the number's own. */
const BESIDE = 60;
const OF_ANOTHER_TIME = pattern(
  /\b(?:all of|whole|entire|total|tally|so far|month|week|average|most|highest|busiest|biggest|largest|worst|record|peak)\b[^.;:]*$/,
);

/** "Christmas Day last had crossings in 2022, with 90 people": the day with a name that the words before tell of, in the year beside the number. */
export function namedDayOfYear(draft: Draft, [nearest]: readonly RankedAnchor[], { today }: Calendar): Candidate[] {
  const { sentence, mention, anchors, story, kind, metric, aggregate, level } = draft;
  const year = nearest?.anchor.year;
  if (nearest === undefined || year === undefined || year < COUNTED_BY_THOUSANDS) return [];
  if (kind !== 'count' || aggregate !== undefined || level !== undefined || nearest.distance > BESIDE) return [];
  if (nearest.anchor.kind !== 'year' && nearest.anchor.kind !== 'same-point') return [];
  const mostInADay = { small_boat_arrivals: MOST_IN_A_DAY, small_boats: FEW_BOATS }[metric as string] ?? 0;
  if (mention.value > mostInADay) return [];
  if (OF_ANOTHER_TIME.test(sentence.lower.slice(Math.max(0, mention.hedgeStart - 60), mention.hedgeStart))) return [];
  const own = anchors.findLast(({ rule, end }) => rule === namedDay.rule && end <= mention.hedgeStart);
  if (own !== undefined) {
    const day = dayNamedIn(nameOf(sentence.lower.slice(own.start, own.end)), year);
    return day === undefined || day > today ? [] : [onDay(day, 'stated')];
  }
  if (anchors.some((anchor) => anchor.kind === 'day' || anchor.kind === 'span')) return [];
  const before = story.anchorsBefore(sentence.index).filter((anchor) => anchor.kind === 'day' && !anchor.isOfSaying);
  const told = before[0]?.rule === namedDay.rule ? before[0].days[0] : undefined;
  const days = told === undefined ? undefined : sameDatesEarlier(told, calendarDay(told.to).year - year);
  return days === undefined || days.to > today ? [] : [onDay(days.to, 'implied')];
}

function onDay(day: number, basis: Candidate['basis']): Candidate {
  return licensed({ from: day, to: day }, basis, SAME_DAY_OF_YEAR);
}

/** Without the year that may stand behind it. */
function nameOf(words: string): string {
  return words.replace(/^since /, '').replace(/ (?:in )?(?:20\d\d|last year|this year)$/, '');
}
