/** "In 2018 a total of 45 were picked up on the day": the day that the story is about, in another year. */
import { calendarDay } from '../../domain/period.ts';
import { pattern } from '../../text/patterns/pattern.ts';
import { type Calendar, sameDatesEarlier } from '../calendar/calendar.ts';
import type { Candidate, Draft } from '../draft.ts';
import { licensed } from './candidates.ts';

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
