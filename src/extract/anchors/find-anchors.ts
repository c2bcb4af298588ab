/** The ordered list of recognisers of time, most telling first, and the loop that lets each word serve one of them. */
import { type Pattern, pattern } from '../../text/patterns/pattern.ts';
import type { Calendar } from '../calendar/calendar.ts';
import type { Sentence } from '../document/document.ts';
import { type Anchor, type AnchorRecogniser, newAnchor } from './anchor.ts';
import { dateOfYear, isYearOfDate } from './date-of-year.ts';
import {
  dateToDate,
  dateToMonthEnd,
  dateToWeekday,
  dayToDate,
  monthStartToDate,
  monthsListed,
  monthToMonth,
} from './date-span.ts';
import { ofDatedEntry } from './dated-entry.ts';
import { datesInList } from './dates-in-list.ts';
import { dayCountedFrom } from './day-counted-from.ts';
import { dayOfMonth, weekdayAndDay } from './day-of-month.ts';
import { isDayOfSaying } from './day-of-saying.ts';
import { inMonthTold } from './day-of-told-month.ts';
import { fromDayThenBy } from './day-then-by.ts';
import { dayYearBefore, printedDay, relativeDay, singleDay, weekdayNamed, weekdayOfLastWeek, weekend } from './days.ts';
import { timesAgo } from './days-ago.ts';
import { daysIntoMonth } from './days-into-month.ts';
import { daysListedBehind } from './days-listed.ts';
import { daysOfMonth } from './days-of-month.ts';
import { daysRunning } from './days-running.ts';
import { lastDaysSince } from './days-since.ts';
import { countFromDay, dayAndYesterday, joinDays, someDays } from './days-together.ts';
import { halves } from './halves.ts';
import { timesOfEvents } from './her-time-in-office.ts';
import { datesInBrackets } from './in-brackets.ts';
import { lengthInOffice } from './length-in-office.ts';
import { monthAndYear } from './month-and-year.ts';
import { monthUpTo } from './month-up-to.ts';
import { dayOfSomeMonth, monthYearBefore, namedMonth, relativeMonth } from './months.ts';
import { dayOfSinking, namedDay } from './named-days.ts';
import { firstDaysOfMonth, firstMonths, quarterOfYear } from './part-of-year.ts';
import { partOfYearNamedFirst, partOfYearsListed } from './part-of-years.ts';
import { pointBack } from './point-in-sentence.ts';
import { daysTo, monthsToMonth, pastDays, thisWeek } from './rolling.ts';
import { rowOfQuarters } from './row-of-quarters.ts';
import { rowOfYears } from './row-of-years.ts';
import { samePoint, yearOnYear } from './same-point.ts';
import { sameStageOfYears } from './same-stage.ts';
import { season, sinceSeason } from './seasons.ts';
import { shortWeekday } from './short-weekdays.ts';
import {
  nextDay,
  sinceAlone,
  sinceDate,
  sinceMonth,
  sinceRecordsBegan,
  sinceThen,
  sinceWeekday,
  sinceYear,
  thatTime,
} from './since.ts';
import { sinceDayOfMonth } from './since-day.ts';
import { sinceLastYear } from './since-last-year.ts';
import { sinceStartOfWeek, sinceStartOfWeekend } from './since-week.ts';
import { soLongAfter } from './so-long-after.ts';
import { sumsOfOtherYear } from './sum-of-other-year.ts';
import { thenAgainstNow } from './then.ts';
import { timesBeforeAndAfter, yearAfter } from './time-before.ts';
import { beforeWeekend, untilDay, untilMidweek, untilPartOfMonth } from './until.ts';
import { weekdaysNamedToo } from './weekday-named-too.ts';
import { weekdaysAsOne } from './weekdays-in-row.ts';
import { weekendOfMonth } from './weekend-of-month.ts';
import { thenOfTotals } from './when-it-began.ts';
import { datesInDigits } from './written-dates.ts';
import { yearToDate } from './year-to-date.ts';
import { calendarYear, calendarYears, lastYear, namedYear, yearsTogether } from './years.ts';
import { yearsOfRecord } from './years-of-record.ts';
import { lastOfEvents, yearsToDay } from './years-to-day.ts';

const RECOGNISERS: readonly AnchorRecogniser[] = [
  sinceDate,
  ...lastOfEvents,
  ...timesOfEvents,
  lengthInOffice,
  sinceRecordsBegan,
  dayYearBefore,
  ...timesAgo,
  ...timesBeforeAndAfter,
  monthYearBefore,
  samePoint,
  thenAgainstNow,
  yearOnYear,
  dateToDate,
  dateToWeekday,
  dateToMonthEnd,
  monthStartToDate,
  dayToDate,
  daysOfMonth,
  sinceStartOfWeek,
  sinceStartOfWeekend,
  daysRunning,
  sinceThen,
  sinceAlone,
  weekdayOfLastWeek,
  ...inMonthTold,
  thatTime,
  soLongAfter,
  nextDay,
  sinceDayOfMonth,
  sinceWeekday,
  weekendOfMonth,
  ...halves,
  quarterOfYear,
  firstMonths,
  firstDaysOfMonth,
  sinceLastYear,
  sinceYear,
  sinceMonth,
  sinceSeason,
  monthsToMonth,
  yearsToDay,
  daysTo,
  monthsListed,
  monthToMonth,
  yearToDate,
  monthAndYear,
  ...thenOfTotals,
  untilPartOfMonth,
  untilMidweek,
  beforeWeekend,
  untilDay,
  calendarYears,
  yearsOfRecord,
  pastDays,
  season,
  someDays,
  thisWeek,
  namedDay,
  dayOfSinking,
  printedDay,
  weekdayAndDay,
  dayOfMonth,
  weekend,
  ...weekdaysAsOne,
  dayAndYesterday,
  weekdayNamed,
  shortWeekday,
  relativeDay,
  dayOfSomeMonth,
  relativeMonth,
  namedMonth,
  yearsTogether,
  lastYear,
  calendarYear,
  namedYear,
  singleDay,
];

interface Gated extends Pick<AnchorRecogniser, 'rule' | 'needs' | 'words' | 'read'> {
  readonly gate: Pattern;
}

const GATED: readonly Gated[] = RECOGNISERS.map(({ rule, needs, words, read, pattern: expression }) => ({
  rule,
  needs,
  words,
  read,
  gate: pattern(expression),
}));

const byTimes = new Map<number, readonly Gated[]>();

/** Recognisers whose flags a sentence has; sentences have few different flags, so the choice is kept. */
function recognisersFor(times: number): readonly Gated[] {
  const known = byTimes.get(times);
  if (known !== undefined) return known;
  if (byTimes.size > MOST_KEPT) byTimes.clear();
  const chosen = GATED.filter(({ needs }) => needs.every((needed) => (times & needed) !== 0));
  byTimes.set(times, chosen);
  return chosen;
}

/** Bounds the memory of the choices kept. */
const MOST_KEPT = 5000;

function hasOneOf(words: readonly string[] | undefined, lower: string): boolean {
  return words === undefined || words.some((word) => lower.includes(word));
}

/** Anchors of a sentence from left to right; dates that are written out are read as those in digits. */
export function findAnchors(sentence: Sentence, when: Calendar): Anchor[] {
  const inDigits = datesInDigits(sentence);
  if (inDigits === undefined) return anchorsIn(sentence, when);
  return anchorsIn(inDigits.sentence, when).map(inDigits.asWritten);
}

function anchorsIn({ times, lower, text }: Sentence, when: Calendar): Anchor[] {
  const anchors: Anchor[] = [];
  for (const { words, rule, read, gate } of recognisersFor(times)) {
    let from = 0;
    for (let match = gate.next(lower, from); match !== null; match = gate.next(lower, from)) {
      if (!hasOneOf(words, lower)) break;
      const start = match.index;
      const end = start + match[0].length;
      from = Math.max(end, start + 1);
      if (end === start) continue;
      if (overlaps(anchors, start, end)) continue;
      const body = read(match, when, text);
      if (body !== undefined) {
        const { kind, days, year, unit } = body;
        const isOfSaying = kind === 'day' && isDayOfSaying(lower, start, end);
        const anchor = newAnchor({ kind, start, end, rule: body.rule ?? rule, days, isOfSaying, year, unit });
        const itself = dayCountedFrom(anchor, lower);
        anchors.push(anchor);
        if (itself !== undefined) anchors.push(itself);
      }
    }
  }
  if (anchors.length === 0) return anchors;
  const counted: Anchor[] = [];
  for (const anchor of anchors.sort((a, b) => a.start - b.start)) counted.push(countFromDay(anchor, lower));
  const years = counted.map((anchor, place) => dateOfYear(anchor, counted[place - 1], lower, when));
  const dated = years.filter((anchor, place) => !isYearOfDate(anchor, years[place + 1], lower));
  const parts = partOfYearNamedFirst(partOfYearsListed(dated, lower), lower);
  const rows = rowOfQuarters(rowOfYears(parts, lower, when), lower, when);
  const sums = sumsOfOtherYear(
    datesInList(sameStageOfYears(weekdaysNamedToo(daysIntoMonth(rows, lower), lower), lower), lower, when),
    lower,
  );
  const told = ofDatedEntry(sums, lower, when);
  const listed = daysListedBehind(datesInBrackets(told, lower), lower);
  const together = fromDayThenBy(joinDays(lastDaysSince(listed), lower), lower);
  const placed: Anchor[] = [];
  const joined = monthUpTo(together, lower);
  for (const anchor of joined) {
    const meant = pointBack(anchor, joined, lower, when);
    if (meant.rule !== yearAfter.rule || meant.kind !== 'same-period') placed.push(meant);
  }
  return placed;
}

function overlaps(anchors: readonly Anchor[], start: number, end: number): boolean {
  for (const anchor of anchors) if (start < anchor.end && anchor.start < end) return true;
  return false;
}
