/** "In 2023 August was the busiest month, but in 2021 it was November", "the peak came in August": a month that is told of the year before it. */
import { calendarDay } from '../../domain/period.ts';
import { pattern } from '../../text/patterns/pattern.ts';
import { monthDays } from '../calendar/calendar.ts';
import { type Anchor, newAnchor } from './anchor.ts';
import { namedMonth } from './months.ts';

const IT_WAS = pattern(
  /^,? (?:(?:it|that|this|the (?:single )?(?:busiest|quietest|worst|highest|lowest|top|record|biggest|peak)(?: month)?|the (?:peak|high|low|record)(?: month)?) (?:was|is|had been|came|fell|remains)(?: in)?|(?:[a-z]+ ){0,2}peaked in) $/,
);

/** "One month of 2022, August, had 8,631", "in 2022, August saw 8,631". */
const NAMED_NEXT = pattern(/^(?:,| alone\b| itself\b| (?:had|saw|brought|was|came|alone)\b)/);

/** The month in that year; undefined where no year stands so before it, or the month has one of its own. */
export function monthOfYear(anchor: Anchor, before: Anchor | undefined, lower: string): Anchor | undefined {
  const { rule, start, end, days } = anchor;
  const [newest] = days;
  if (rule !== namedMonth.rule || newest === undefined || before === undefined) return undefined;
  if (lower.endsWith('that ', start)) return thatMonth(anchor, before);
  if (before.kind !== 'year' || before.year === undefined) return undefined;
  if (/20\d\d|year|last/.test(lower.slice(start, end)) || !isToldOf(lower.slice(before.end, start), lower, end))
    return undefined;
  const { month } = calendarDay(newest.from);
  return newAnchor({ ...anchor, kind: 'span', unit: undefined, days: [monthDays(before.year, month)] });
}

function isToldOf(between: string, lower: string, end: number): boolean {
  return IT_WAS.test(between, lower) || (between === ', ' && NAMED_NEXT.test(lower.slice(end, end + 12)));
}

/** "20 in March 2021 and past 30 that August": the next such month. */
function thatMonth(anchor: Anchor, { days: [told] }: Anchor): Anchor | undefined {
  const [newest] = anchor.days;
  if (newest === undefined || told === undefined) return undefined;
  const { month } = calendarDay(newest.from);
  const last = calendarDay(told.from);
  if (month <= last.month && told.to - told.from < A_YEAR) return undefined;
  return newAnchor({ ...anchor, kind: 'span', unit: undefined, days: [monthDays(last.year, month)] });
}

/** Days of a whole year, of which any month may be meant. */
const A_YEAR = 360;
