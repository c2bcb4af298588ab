/**
 * The times that stories about arrivals usually speak of. A figure whose time the words leave open and that fits one of
 * them is more likely misread by us than wrong, so it is not held against anybody.
 */
import {
  calendarDay,
  dateOfDayNumber,
  dayNumber,
  dayNumberOf,
  type Period,
  periodOf,
  yearsEarlier,
} from '../domain/period.ts';
import type { Situation } from './evidence.ts';

const IN_OFFICE =
  /\b(?:labour|conservatives?|tor(?:y|ies)|starmer|sunak|truss|government|premier(?:ship)?|prime minister|election|office|power|downing|july|term|years?)\b/;
const AGREED = /\b(?:deal|treaty|agreement|scheme|pilot|france|french|returns?|one in)\b/;

/** Starts that stories count from (see the events that the reader knows), each with the words by which a story speaks of it. */
const SINCE = (
  [
    ['2018-01-01', /\b(?:2018|records?|began|begun|ever|all|since)\b/],
    ['2021-01-01', /\b(?:2021|brexit|transition)\b/],
    ['2022-04-14', /\b(?:rwanda|announce\w*|unveil\w*|policy|plan|johnson)\b/],
    ['2022-10-25', IN_OFFICE],
    ['2024-05-22', /\b(?:election|called|campaign)\b/],
    ['2024-07-05', IN_OFFICE],
    ['2025-08-06', AGREED],
  ] as const
).map(([day, words]) => ({ day: dayNumber(Temporal.PlainDate.from(day)), words }));

/** Times in office, each with the words by which a story speaks of it. */
const TERMS: readonly { readonly period: Period; readonly words: RegExp }[] = [
  { period: periodOf('2022-09-06', '2022-10-24'), words: /\btruss\b/ },
  { period: periodOf('2022-10-25', '2024-07-04'), words: IN_OFFICE },
  { period: periodOf('2024-07-05', '2025-07-04'), words: IN_OFFICE },
  { period: periodOf('2025-07-05', '2026-07-04'), words: IN_OFFICE },
  { period: periodOf('2024-07-05', '2026-07-04'), words: IN_OFFICE },
  { period: periodOf('2022-07-05', '2024-07-04'), words: IN_OFFICE },
  { period: periodOf('2018-01-01', '2024-07-04'), words: IN_OFFICE },
];
/** Days before publication on which the newest data may end. */
const NEWEST = 3;
const MONTHS_BACK = 14;

function wholeYear(year: number): Period {
  return between(dayNumberOf(year, 1, 1), dayNumberOf(year, 12, 31));
}

function between(from: number, to: number): Period {
  return { from: dateOfDayNumber(from), to: dateOfDayNumber(to) };
}

/** Last days that the writer may have had: that which other figures bear out, and those before publication. */
function lastDaysOf(published: Temporal.PlainDate, borne: readonly number[]): number[] {
  const today = dayNumber(published);
  return [...new Set([...borne.slice(0, 1), today - 1, today - 2, today, today - NEWEST])];
}

/** The first day of the month that lies `months` before that of a day. */
function monthStart(day: number, months: number): number {
  const { year, month } = calendarDay(day);
  const index = year * 12 + month - 1 - months;
  return dayNumberOf(Math.floor(index / 12), (index % 12) + 1, 1);
}

const MONTH_NAMES = 'jan feb mar apr may jun jul aug sep oct nov dec'
  .split(' ')
  .map((name) => new RegExp(`\\b${name}`));
/** How many months back "last month" and "the month before" may mean. */
const RECENT = 3;

/** A month that a story means it names, or it is one of the last. */
function isMonthTold({ from }: Period, ago: number, told: string): boolean {
  return (ago < RECENT && /\bmonth/.test(told)) || MONTH_NAMES[from.month - 1]?.test(told) === true;
}

const PARTS_OF_YEAR =
  /\b(?:quarter|half|halves|months|year|twelve|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december)/;

function monthsBefore(today: number): Period[] {
  return Array.from({ length: MONTHS_BACK }, (_, index) =>
    between(monthStart(today, index + 1), monthStart(today, index) - 1),
  );
}

/** Quarters, halves and twelve months that end with a month's end before publication. */
function spansToMonthEnd(today: number): Period[] {
  return Array.from({ length: 8 }, (_, ago) => monthStart(today, ago) - 1).flatMap((to) =>
    [3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
      .map((months) => monthStart(to, months - 1))
      .filter((from) => isPartOfYear(from, to) || to - from > 360)
      .map((from) => between(from, to)),
  );
}

/** From January to the end of a month, a quarter, or the second half. */
function isPartOfYear(from: number, to: number): boolean {
  const first = calendarDay(from).month;
  const last = calendarDay(to).month;
  return first === 1 || (last === first + 2 && first % 3 === 1) || (first === 7 && last === 12);
}

/** Below this a count fits some time of two years ago by chance. */
const MANY = 10_000;

/**
 * Times of a count whose words the story has, with their counterparts one and two years earlier. Single days are not among them: of so many,
 * one would fit almost any figure.
 */
export function usualPeriods({ published, evidence, told }: Situation, value: number): Period[] {
  const today = dayNumber(published);
  const agos = value < MANY ? [1] : [1, 2];
  const ends = lastDaysOf(published, evidence.lastDays);
  const since = SINCE.filter(({ words }) => words.test(told)).map(({ day }) => day);
  const terms = TERMS.filter(({ words }) => words.test(told)).map(({ period }) => period);
  const open = ends.flatMap((end) => {
    const { year, month } = calendarDay(end);
    const starts = [dayNumberOf(year, 1, 1), dayNumberOf(year, month, 1), ...since];
    return starts.filter((start) => start <= end).map((start) => between(start, end));
  });
  const years = Array.from({ length: published.year - 2018 }, (_, index) => wholeYear(2018 + index));
  const now = [
    ...terms,
    ...open,
    ...monthsBefore(today).filter((month, ago) => isMonthTold(month, ago, told)),
    ...(PARTS_OF_YEAR.test(told) ? spansToMonthEnd(today) : []),
  ];
  return [...now, ...now.flatMap((period) => agos.map((ago) => yearsEarlier(period, ago))), ...years].filter(
    ({ to }) => dayNumber(to) <= today,
  );
}

/** A month, or the name of one. */
const MONTHS_NAMED =
  /\bmonth|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/;
/** Words of quarters, halves and twelve months; "a quarter lower" and "by half" are of none. */
const PARTS =
  /\b(?:(?<!\b(?:an?|one|three)[ -])quarters?|(?<!\b(?:a|one|by|than|over|under|almost|nearly|about|just|only|to) )(?:half|halves)|months|year (?:to|ending|ended))\b/i;

const BASE_YEAR =
  /\b(?:as (?:many|much|high|large) as|than|times (?:the|that|those) [a-z ]{0,24}(?:for|of|in)) (?:in |for |during )?(?:the whole of |all of |the )?(?:20[12]\d|last year)\b(?!'s)/gi;

/** "Six times as many as in the whole of 2019": a year that is compared with is not the one that is spoken of. */
function isBase(sentence: string, year: number): boolean {
  return (sentence.match(BASE_YEAR) ?? []).some((words) => words.endsWith(`${year}`) || /last year$/i.test(words));
}

/** Years that a sentence gives by their numbers. */
export function yearsNamed(sentence: string): number[] {
  return [...sentence.matchAll(/\b20[12]\d\b/g)].map(([year]) => Number(year));
}

/**
 * Times that a percentage usually speaks of, of those for which its sentence has words; each is compared with the same
 * dates a year earlier, or in a named year.
 */
export function usualChanges(
  { published, evidence: { lastDays: borne } }: Situation,
  sentence: string,
): { period: Period; comparedWith: Period }[] {
  const years = yearsNamed(sentence);
  const hasMonths = MONTHS_NAMED.test(sentence);
  const hasParts = PARTS.test(sentence);
  const today = dayNumber(published);
  const ends = [...new Set([...borne.slice(0, 1), today - 1, today - 2])];
  const end = ends[0] as number;
  const { year, month } = calendarDay(end);
  const [lastMonth] = monthsBefore(today);
  const quarters = spansToMonthEnd(today).filter(
    ({ from, to }) => today - dayNumber(to) < 70 && (from.month === 1 || dayNumber(to) - dayNumber(from) > 360),
  );
  const lastYear = wholeYear(published.year - 1);
  const periods = [
    ...ends.map((last) => between(dayNumberOf(calendarDay(last).year, 1, 1), last)),
    ...(hasMonths ? [between(dayNumberOf(year, month, 1), end)] : []),
    ...(lastMonth === undefined || !hasMonths ? [] : [lastMonth]),
    ...(hasParts ? quarters : []),
    ...(isBase(sentence, lastYear.to.year) ? [] : [lastYear]),
  ];
  return periods.flatMap((period) => {
    const agos = years.map((named) => period.to.year - named).filter((ago) => ago > 0);
    return [...new Set([1, ...agos])].map((ago) => ({ period, comparedWith: yearsEarlier(period, ago) }));
  });
}

/** Each year since records began, as far as it had gone: stories of later days speak of its highest day. */
export function yearsUpTo(published: Temporal.PlainDate): Period[] {
  const today = dayNumber(published);
  return Array.from({ length: published.year - 2018 + 1 }, (_, index) =>
    between(dayNumberOf(2018 + index, 1, 1), Math.min(dayNumberOf(2018 + index, 12, 31), today)),
  );
}
