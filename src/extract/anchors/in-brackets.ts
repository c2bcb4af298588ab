/** "The same week of 2025 (19 to 25 May)": dates in brackets say which days are meant, in the year named before them. */
import { calendarDay } from '../../domain/period.ts';
import { sameDatesEarlier } from '../calendar/calendar.ts';
import { type Anchor, newAnchor } from './anchor.ts';

/** Anchors in which dates in brackets have become one with the time of another year right before them. */
export function datesInBrackets(anchors: readonly Anchor[], lower: string): readonly Anchor[] {
  const at = anchors.findIndex((anchor, index) => isExplained(anchor, anchors[index + 1], lower));
  const named = anchors[at];
  const dates = anchors[at + 1];
  const [days] = dates?.days ?? [];
  if (named === undefined || dates === undefined || days === undefined) return anchors;
  const { year } = calendarDay(days.to);
  const back = year - (named.year ?? year - 1);
  const meant = newAnchor({
    ...dates,
    start: named.start,
    end: dates.end + 1,
    days: [back > 0 ? sameDatesEarlier(days, back) : days],
  });
  return [...anchors.slice(0, at), meant, ...anchors.slice(at + 2)];
}

function isExplained(named: Anchor, dates: Anchor | undefined, lower: string): boolean {
  return (
    dates !== undefined &&
    named.kind === 'same-point' &&
    (dates.kind === 'span' || dates.kind === 'day') &&
    lower.slice(named.end, dates.start) === ' (' &&
    lower.charAt(dates.end) === ')' &&
    !/20\d\d/.test(lower.slice(dates.start, dates.end))
  );
}
