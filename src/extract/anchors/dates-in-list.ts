/** "The busiest days of 2022: 3 September, with 1,305, and 22 August": dates and months listed behind a year are of that year. */
import { calendarDay, dayNumberOf } from '../../domain/period.ts';
import { pattern } from '../../text/patterns/pattern.ts';
import { type Calendar, type Days, monthDays } from '../calendar/calendar.ts';
import { type Anchor, newAnchor } from './anchor.ts';
import { isWithoutYear } from './date-of-year.ts';
import { namedMonth } from './months.ts';

const OF_YEAR = pattern(/(?:\b(?:of|in|for|from|during) |^)$/);
/** From the year to its list: the rest of a heading, which compares nothing. */
const HEADING = pattern(/^(?:(?!\b(?:than|against|compared|with|on|now|this|brackets)\b)[^\d;:.]){0,60}:/);

/** Anchors of a list behind an earlier year, in that year; another year in the list ends it. */
export function datesInList(anchors: readonly Anchor[], lower: string, { today }: Calendar): readonly Anchor[] {
  const at = anchors.findIndex((anchor) => isHeading(anchor, lower));
  const year = anchors[at]?.year;
  if (year === undefined) return anchors;
  const rest = anchors.slice(at + 1);
  const next = rest.findIndex(
    ({ kind, unit, year: other }) => kind === 'year' || kind === 'same-point' || (unit === 'year' && other !== year),
  );
  const end = next < 0 ? anchors.length : at + 1 + next;
  return anchors.map((anchor, place) => {
    const [first] = anchor.days;
    if (place <= at || place >= end || first === undefined) return anchor;
    const { month, day } = calendarDay(first.from);
    if (anchor.rule === namedMonth.rule && !/20\d\d|last|this/.test(lower.slice(anchor.start, anchor.end)))
      return newAnchor({
        ...anchor,
        kind: 'span',
        unit: undefined,
        days: [inMonth(year, month, anchor, anchors[place + 1])],
      });
    const date = dayNumberOf(year, month, day);
    return isWithoutYear(anchor, lower) && date <= today
      ? newAnchor({ ...anchor, days: [{ from: date, to: date }] })
      : anchor;
  });
}

function isHeading({ kind, start, end }: Anchor, lower: string): boolean {
  if (kind !== 'year') return false;
  const behind = lower.slice(end, end + 61);
  const isOwner = lower.startsWith("'s ", end - 2) || lower.startsWith("'s ", end);
  return (isOwner || OF_YEAR.test(lower.slice(Math.max(0, start - 12), start))) && HEADING.test(behind, lower);
}

/** "April to the 19th": up to the day that follows it. */
function inMonth(year: number, month: number, anchor: Anchor, next: Anchor | undefined): Days {
  const whole = monthDays(year, month);
  const [day] = next?.days ?? [];
  const isTo = next?.kind === 'until' && day !== undefined && next.start - anchor.end < 2;
  return isTo ? { from: whole.from, to: whole.from + calendarDay(day.to).day - 1 } : whole;
}
