/** "When ministers took office on 5 July 2024, 13,574 had already crossed that year": of the year up to the date that the words name. */
import { calendarDay } from '../../domain/period.ts';
import { pattern } from '../../text/patterns/pattern.ts';
import { yearDays } from '../calendar/calendar.ts';
import type { Candidate, Draft } from '../draft.ts';
import { licensed } from './candidates.ts';

const UP_TO_THEN = pattern(/\b(?:when|by the time(?: that)?|before)\b[^.;:\d]{0,70}$/);
const SO_FAR = pattern(
  /^(?: (?:people|migrants|arrivals))?(?: (?:who )?had (?:already )?(?:come|crossed|arrived|landed|reached|made)\b)[^.;:\d]{0,60}? (?:in that|that|in the) year\b/,
);

/** The year up to the date, or to the day before it, which the words allow as well; none where they say no such thing. */
export function hadAlready({ kind, anchors, sentence: { lower }, mention, end }: Draft): Candidate[] {
  if (kind !== 'count' || !SO_FAR.test(lower.slice(end, end + 110), lower)) return [];
  const date = anchors.findLast(
    (anchor) =>
      (anchor.kind === 'day' || anchor.kind === 'open') &&
      anchor.end <= mention.start &&
      /\b20\d\d$/.test(lower.slice(anchor.start, anchor.end)),
  );
  const day = date?.days[0]?.from;
  if (date === undefined || day === undefined || !UP_TO_THEN.test(lower.slice(0, date.start), lower)) return [];
  const { from } = yearDays(calendarDay(day).year);
  if (day <= from) return [];
  return [day, day - 1].map((to) => licensed({ from, to }, 'stated', 'the year up to a date'));
}
