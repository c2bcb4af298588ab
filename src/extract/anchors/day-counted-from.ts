/** "Since Friday, when 152 came": the day, month or year that a time is counted from, where what follows is told of it alone. */
import { calendarDay } from '../../domain/period.ts';
import { pattern } from '../../text/patterns/pattern.ts';
import { monthDays, yearDays } from '../calendar/calendar.ts';
import { type Anchor, newAnchor } from './anchor.ts';
import { namedDay } from './named-days.ts';
import { DAY_COUNTED_FROM, sinceDate, sinceMonth, sinceWeekday, sinceYear } from './since.ts';
import { sinceDayOfMonth } from './since-day.ts';

const COUNTED_FROM = new Set([
  sinceDayOfMonth.rule,
  sinceDate.rule,
  sinceWeekday.rule,
  sinceMonth.rule,
  sinceYear.rule,
  namedDay.rule,
]);

/** Rule of the month itself in "since November, when 6,869 came". */
export const MONTH_COUNTED_FROM = 'the month counted from';

const MOST_SINCE = pattern(
  /\b(?:most|highest|busiest|biggest|largest|worst|fewest|lowest|quietest|smallest)\b[^.;:(]{0,40}$/,
);
const A_COUNT = pattern(/^ \((?:when )?\d[\d,]*\)/);

/** "Since Friday, when Labour took over, 250 people have crossed": what happened then, and no number of it. */
const HAPPENED = pattern(
  /^, when (?!(?:just |only |about |nearly |some )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|no|nobody|none|hundreds|dozens|the last|the first)\b)[^,;.\d]*,/,
);

/** "Since Friday's 183 arrivals", "since Friday's three, which brought 183". */
const OWN_COUNT = pattern(
  /^['\u2019]s (?:just |only |record |total of |haul of |tally of |surge of )*(?:\d[\d,]*\b|[a-z-]+(?: (?:boats|dinghies|vessels|craft|arrivals|landings|crossings))?(?:, (?:which|when|with)\b|, in which\b))/,
);

/** "Since November, when 6,869 came": a month in which something happened has no number behind it. */
const COUNTED_IN_IT = pattern(/^(?:, when [^.;,]*\d[\d,]*|['\u2019]s [^.;,]*\d|,? \((?:when )?\d)/);

/** The day, month or year itself behind such an anchor of a lower-cased sentence; undefined where nothing is told of it. */
export function dayCountedFrom({ kind, rule, start, end, days }: Anchor, lower: string): Anchor | undefined {
  if (kind !== 'open' || !COUNTED_FROM.has(rule) || !isTellingOfIt(lower, start, end)) return undefined;
  const from = days[0]?.from ?? 0;
  const place = { start: end, end: end + 2, rule: DAY_COUNTED_FROM };
  const { year, month } = calendarDay(from);
  if (rule === sinceMonth.rule)
    return COUNTED_IN_IT.test(lower.slice(end, end + 60), lower)
      ? newAnchor({ kind: 'span', ...place, rule: MONTH_COUNTED_FROM, days: [monthDays(year, month)] })
      : undefined;
  if (rule !== sinceYear.rule) return newAnchor({ kind: 'day', ...place, days: [{ from, to: from }] });
  return newAnchor({ kind: 'year', year, ...place, days: [yearDays(year)] });
}

/** "The most on any day since 1 May (711)", "since Friday, when 152 came": what follows is of the day or year itself. */
function isTellingOfIt(lower: string, start: number, end: number): boolean {
  if (OWN_COUNT.test(lower.slice(end, end + 60), lower)) return true;
  if (lower.startsWith(', when ', end)) return !HAPPENED.test(lower.slice(end, end + 70), lower);
  return (
    lower.startsWith(' (', end) &&
    A_COUNT.test(lower.slice(end, end + 24)) &&
    MOST_SINCE.test(lower.slice(Math.max(0, start - 60), start))
  );
}
