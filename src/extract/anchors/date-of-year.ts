/** "In 2021 it was 1,520, on 11 November": a date without a year is of the year that its own clause begins with. */
import { calendarDay, dayNumberOf } from '../../domain/period.ts';
import { pattern } from '../../text/patterns/pattern.ts';
import type { Calendar } from '../calendar/calendar.ts';
import { type Anchor, newAnchor } from './anchor.ts';
import { printedDay } from './days.ts';

/** Words between the year and its date, within one clause. */
const ONE_CLAUSE = pattern(
  /^,? (?!(?:and|but|while|against|compared)\b)(?:(?!\b(?:and|but|while|whereas|against|compared|since|than|20\d\d)\b)[^;:.()]){3,60}? on (?:the )?$/,
);
const LEAD = pattern(/(?:^|[,;] |\b(?:and|but|while) )["']?in $/);

/** The date in that year; as it is where no year stands so before it, or the date has a year of its own. */
export function dateOfYear(anchor: Anchor, before: Anchor | undefined, lower: string, when: Calendar): Anchor {
  const [newest, yearBefore] = anchor.days;
  if (anchor.rule !== printedDay.rule || newest === undefined || yearBefore === undefined) return anchor;
  if (before?.kind !== 'year' || before.year === undefined) return anchor;
  const lead = lower.slice(Math.max(0, before.start - 12), before.start);
  if (!LEAD.test(lead) || !ONE_CLAUSE.test(lower.slice(before.end, anchor.start))) return anchor;
  const { month, day } = calendarDay(newest.from);
  const date = dayNumberOf(before.year, month, day);
  return date > when.today ? anchor : newAnchor({ ...anchor, days: [{ from: date, to: date }] });
}
