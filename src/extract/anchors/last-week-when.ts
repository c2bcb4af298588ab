/** "The highest day came last week, when 504 arrived on Wednesday": the weekday of that week, which both words mean. */
import { pattern } from '../../text/patterns/pattern.ts';
import { type Calendar, WEEKDAYS, weekdayOf } from '../calendar/calendar.ts';
import { type Anchor, newAnchor } from './anchor.ts';
import { weekdayNamed } from './days.ts';
import { pastDays } from './rolling.ts';

const WHEN_ON = pattern(new RegExp(`^,? when (?:[^.;:](?!\\blast\\b))*? on (?<weekday>${WEEKDAYS})\\b`));

/** The day in question for either of the words; undefined for all others. */
export function dayOfLastWeek(
  anchor: Anchor,
  all: readonly Anchor[],
  lower: string,
  { today, weekday: todays }: Calendar,
): Anchor | undefined {
  if (anchor.rule !== pastDays.rule && anchor.rule !== weekdayNamed.rule) return undefined;
  const week = all.find(({ rule, start, end }) => rule === pastDays.rule && lower.slice(start, end) === 'last week');
  if (week === undefined || (anchor !== week && anchor.start < week.end)) return undefined;
  const match = WHEN_ON.exec(lower.slice(week.end), lower);
  const weekday = match?.groups?.weekday;
  if (match === null || weekday === undefined) return undefined;
  if (anchor !== week && anchor.start !== week.end + match[0].length - weekday.length) return undefined;
  const day = today - todays - 7 + weekdayOf(weekday);
  return newAnchor({ ...anchor, kind: 'day', rule: weekdayNamed.rule, days: [{ from: day, to: day }] });
}
