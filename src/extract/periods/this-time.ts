/** "In the first 17 days of October last year 4,070 came. This time it is 1,286": the dates told before, in this year. */
import { calendarDay } from '../../domain/period.ts';
import { pattern } from '../../text/patterns/pattern.ts';
import { type Calendar, sameDatesEarlier } from '../calendar/calendar.ts';
import type { Candidate, Draft } from '../draft.ts';
import { licensed } from './candidates.ts';
import type { Placed } from './surroundings.ts';

const THIS_TIME = pattern(
  /(?:^|[;:] )["']?(?:and |but |yet |though )?this time(?: round| around)?,? (?:(?:it|there|they|the (?:figure|number|total|tally|count)) (?:is|was|were|are|has been|have been|stands at|stood at) )?(?:just |only |about |a mere |some )?$/,
);

/** None where nothing of an earlier year was told right before, or its dates of this year are not over. */
export function thisTime(
  { kind, metric, sentence: { lower, index }, mention, anchors }: Draft,
  earlier: readonly Placed[],
  { today, year }: Calendar,
): Candidate[] {
  if (kind !== 'count' || anchors.length > 0 || !THIS_TIME.test(lower.slice(0, mention.hedgeStart), lower)) return [];
  const told = earlier.findLast(
    ({ draft }) => draft.kind === 'count' && draft.metric === metric && draft.sentence.index >= index - 1,
  );
  const days = told?.draft.candidates[0]?.days;
  if (days === undefined) return [];
  const years = year - calendarDay(days.to).year;
  const now = sameDatesEarlier(days, -years);
  return years < 1 || now.to >= today ? [] : [licensed(now, 'stated', 'the same dates of this year')];
}
