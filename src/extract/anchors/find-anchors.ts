/** The ordered list of recognisers of time, most telling first, and the loop that lets each word serve one of them. */
import type { Calendar } from '../calendar.ts';
import type { Sentence } from '../document.ts';
import type { Anchor, AnchorRecogniser } from './anchor.ts';
import { dateToDate, dateToWeekday, dayToDate, monthToMonth } from './date-span.ts';
import {
  dayOfMonth,
  dayYearBefore,
  printedDay,
  relativeDay,
  singleDay,
  weekdayNamed,
  weekdaysTogether,
  weekend,
} from './days.ts';
import { eventAnchors } from './events.ts';
import { namedMonth, relativeMonth } from './months.ts';
import { namedDay } from './named-days.ts';
import { firstDaysOfMonth, firstMonths, halfOfYear, quarterOfYear } from './part-of-year.ts';
import { daysTo, monthsToMonth, pastDays, thisWeek } from './rolling.ts';
import { samePoint } from './same-point.ts';
import { sinceDate, sinceMonth, sinceRecordsBegan, sinceThen, sinceWeekday, sinceYear, thatTime } from './since.ts';
import { untilDay } from './until.ts';
import { yearToDate } from './year-to-date.ts';
import { calendarYear, lastYear, namedYear, yearsTogether } from './years.ts';

export const RECOGNISERS: readonly AnchorRecogniser[] = [
  sinceDate,
  ...eventAnchors,
  dayYearBefore,
  samePoint,
  dateToDate,
  dateToWeekday,
  dayToDate,
  sinceRecordsBegan,
  sinceThen,
  thatTime,
  sinceWeekday,
  halfOfYear,
  quarterOfYear,
  firstMonths,
  firstDaysOfMonth,
  yearToDate,
  sinceMonth,
  sinceYear,
  monthsToMonth,
  daysTo,
  monthToMonth,
  untilDay,
  pastDays,
  thisWeek,
  namedDay,
  printedDay,
  dayOfMonth,
  weekend,
  weekdaysTogether,
  weekdayNamed,
  relativeDay,
  relativeMonth,
  namedMonth,
  yearsTogether,
  lastYear,
  calendarYear,
  namedYear,
  singleDay,
];

function mayMatch({ needs, words }: AnchorRecogniser, { flags, lower }: Sentence): boolean {
  for (const needed of needs) if ((flags & needed) === 0) return false;
  return words === undefined || words.some((word) => lower.includes(word));
}

/** Anchors of a sentence from left to right. */
export function findAnchors(sentence: Sentence, when: Calendar): Anchor[] {
  const anchors: Anchor[] = [];
  for (const recogniser of RECOGNISERS) {
    if (!mayMatch(recogniser, sentence)) continue;
    recogniser.pattern.lastIndex = 0;
    for (
      let match = recogniser.pattern.exec(sentence.lower);
      match !== null;
      match = recogniser.pattern.exec(sentence.lower)
    ) {
      const start = match.index;
      const end = start + match[0].length;
      if (end === start) {
        recogniser.pattern.lastIndex += 1;
        continue;
      }
      if (anchors.some((anchor) => start < anchor.end && anchor.start < end)) continue;
      const body = recogniser.read(match, when, sentence.text);
      if (body !== undefined) anchors.push({ rule: recogniser.rule, ...body, start, end });
    }
  }
  return anchors.sort((a, b) => a.start - b.start);
}
