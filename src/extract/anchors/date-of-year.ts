/** "In 2021 it was 1,520, on 11 November", "2022, which by 24 April had racked up 6,691": a date without a year is of the year that its own clause begins with. */
import { calendarDay, dayNumberOf } from '../../domain/period.ts';
import { pattern } from '../../text/patterns/pattern.ts';
import { type Calendar, sameDatesEarlier } from '../calendar/calendar.ts';
import { type Anchor, newAnchor } from './anchor.ts';
import { OF_THE_YEAR, yearToldBefore } from './date-behind-year.ts';
import { dayOfMonth } from './day-of-month.ts';
import { printedDay } from './days.ts';
import { monthOfYear } from './month-of-year.ts';
import { firstDaysOfMonth, halfOfMonth } from './part-of-year.ts';
import { untilDay } from './until.ts';

/** Words between the year and its date, within one clause. */
const ONE_CLAUSE = pattern(
  /^,? (?!(?:and|but|while|against|compared)\b)(?:(?!\b(?:and|but|while|whereas|against|compared|since|than|20\d\d)\b)[^;:.()]){3,60}? on (?:the )?$/,
);
const LEAD = pattern(/(?:^|[,;] |\b(?:and|but|while) )["']?in $/);
/** "2021 by 16 March", "last year, which by 24 April", "2022 had by the 4th". */
const RIGHT_BEHIND = pattern(
  /^(?:'s (?:total|tally|count|figure|number)s?)?(?:,? (?:which|when|where))?(?: (?:had|was|were|stood|it had|there had been))?,? (?:already )?$/,
);
/** "In 2024 the numbers to 20 August", between the year and a date that ends a sum. */
const TO_THE_DATE = pattern(
  /^,?(?! (?:and|but|while|against|compared)\b)(?:(?!\b(?:and|but|while|whereas|against|compared|since|than|now|20\d\d)\b)[^;:.()\d]){0,64}? $/,
);

/** "In 2022 it had reached 33,611 by 8 October", "in 2022 45,755 came, 33,611 of them by 8 October". */
const NUMBERS_BY_THE_DATE = pattern(
  /^,?(?! (?:and|but|while|against|compared)\b)(?:(?!\b(?:and|but|while|whereas|against|compared|since|than|now|20\d\d)\b)[^;:.()]){0,70}(?<!,) $/,
);
/** What had come by the date is no sum of the year. */
const HAD_BY_THE_DATE = pattern(
  /^,? [^,.;:()\d]*(?:\bhad [^,.;:()\d]*\d[\d,]*|\d[\d,]*[^,.;:()\d]* (?:had|(?:was|were) not) [^,.;:()\d]*) (?:[a-z]+ )?$/,
);

/** The date in that year; as it is where no year stands so before it, or the date has a year of its own. */
export function dateOfYear(anchor: Anchor, before: Anchor | undefined, lower: string, when: Calendar): Anchor {
  const ofYear = monthOfYear(anchor, before, lower);
  if (ofYear !== undefined) return ofYear;
  if (before?.kind === 'same-point' && isPartOfMonth(anchor, before, lower, when)) return inYearBefore(anchor);
  const [newest] = anchor.days;
  if (newest === undefined || before === undefined || !isWithoutYear(anchor, lower)) return anchor;
  const own = isOfYear(anchor, before, lower) ? yearOf(before, lower, when) : undefined;
  const year = own ?? yearToldBefore(anchor, before, lower, when);
  if (year === undefined) return anchor;
  const { month, day } = calendarDay(newest.from);
  const date = dayNumberOf(year, month, day);
  const kind = isTo(anchor, before, lower) ? 'until' : anchor.kind;
  return date > when.today ? anchor : newAnchor({ ...anchor, kind, days: [{ from: date, to: date }] });
}

/** "A year ago the first ten days of November passed without a boat". */
function isPartOfMonth(anchor: Anchor, { start, end }: Anchor, lower: string, { year }: Calendar): boolean {
  const [days] = anchor.days;
  return (
    (anchor.rule === firstDaysOfMonth.rule || anchor.rule === halfOfMonth.rule) &&
    days !== undefined &&
    calendarDay(days.to).year === year &&
    A_YEAR_AGO.test(lower.slice(start, end)) &&
    !/20\d\d|year/.test(lower.slice(anchor.start, anchor.end)) &&
    /^,? (?:in |over |during )?(?:the )?$/.test(lower.slice(end, anchor.start))
  );
}

function inYearBefore(anchor: Anchor): Anchor {
  return newAnchor({ ...anchor, days: anchor.days.slice(0, 1).map((days) => sameDatesEarlier(days, 1)) });
}

/** Whether a date is told by its day and month, or its day alone. */
export function isWithoutYear({ rule, start, end }: Anchor, lower: string): boolean {
  const isDate = rule === printedDay.rule || rule === untilDay.rule || rule === dayOfMonth.rule;
  const words = lower.slice(start, end);
  return isDate && /\d/.test(words) && !/20\d\d|year/.test(words);
}

/** A year, or "a year ago". */
function yearOf({ kind, year, start, end }: Anchor, lower: string, when: Calendar): number | undefined {
  if (kind === 'year') return year;
  return kind === 'same-point' && A_YEAR_AGO.test(lower.slice(start, end)) ? (year ?? when.year - 1) : undefined;
}

const A_YEAR_AGO =
  /^(?:(?:at |by )?(?:this|the same) (?:time|point|stage) )?(?:last year|(?:a|one) year (?:ago|earlier|before)|(?:twelve|12) months (?:ago|earlier|before))$/;
/** "A year ago, at the close of 22 May". */
const ON_THE_DATE = pattern(/^,? (?:(?:at|by|to|up to) the (?:close|end) of|on|by|at|as of)? ?(?:the )?$/);

/** "2021 to 16 March". */
function isTo({ start }: Anchor, { end }: Anchor, lower: string): boolean {
  return /(?:^ to |the (?:close|end) of )$/.test(lower.slice(end, start));
}

/** "On these dates: 2021, 20 November; 2023 (2 October)": a year that opens its place in a list, and its date. */
function isListed({ start }: Anchor, between: string, lower: string): boolean {
  return (
    /^(?:,|:| \u2013| -)? \(?(?:on )?(?:the )?$/.test(between) &&
    /(?:^["']?|[:;] (?:and |in )?)$/.test(lower.slice(Math.max(0, start - 8), start))
  );
}

function isOfYear(anchor: Anchor, before: Anchor, lower: string): boolean {
  const between = lower.slice(before.end, anchor.start);
  if (before.kind === 'same-point') return ON_THE_DATE.test(between, lower);
  if (anchor.rule === printedDay.rule && isListed(before, between, lower)) return true;
  const isLed =
    LEAD.test(lower.slice(Math.max(0, before.start - 12), before.start)) || lower.startsWith('in ', before.start);
  if (anchor.kind === 'until')
    return (
      RIGHT_BEHIND.test(between, lower) ||
      (isLed && (TO_THE_DATE.test(between, lower) || NUMBERS_BY_THE_DATE.test(between, lower)))
    );
  return anchor.rule === printedDay.rule && (isTo(anchor, before, lower) || (isLed && ONE_CLAUSE.test(between)));
}

/** "Last year by 8 October", "in 2022 it had reached 33,611 by 8 October": the year is that of the date, and no time of its own. */
export function isYearOfDate(anchor: Anchor, next: Anchor | undefined, lower: string): boolean {
  const [day] = next?.days ?? [];
  if (anchor.kind !== 'year' || next?.kind !== 'until' || day === undefined) return false;
  const between = lower.slice(anchor.end, next.start);
  return (
    calendarDay(day.to).year === anchor.year &&
    (/^ (?:to )?$/.test(between) || HAD_BY_THE_DATE.test(between) || OF_THE_YEAR.test(between))
  );
}
