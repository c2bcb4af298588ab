/** "That month", "in those two years", "the day's arrivals": the time that such words point back to, named in the story before. */
import { calendarDay, dayNumber } from '../../domain/period.ts';
import { pattern } from '../../text/patterns/pattern.ts';
import type { Anchor } from '../anchors/anchor.ts';
import { namedMonth } from '../anchors/months.ts';
import { quarterOfYear } from '../anchors/part-of-year.ts';
import { thatTime } from '../anchors/since.ts';
import {
  dayOfSeveral,
  isFirstOfYears,
  monthsThatFollowed,
  restOfYear,
  timeAfter,
  timeBefore,
  yearOfSeveral,
} from '../anchors/time-before.ts';
import { type Days, monthStartAfter, sameDatesEarlier, weekdayNumber } from '../calendar/calendar.ts';
import { EVENTS } from '../calendar/events.ts';
import type { Candidate, Draft } from '../draft.ts';
import { baseTold } from './base-told.ts';
import { implied, isLong, licensed, type Surroundings } from './candidates.ts';
import { timesHere } from './day-of-deaths.ts';
import { daysInRow } from './days-in-row.ts';
import { expandAnchor } from './expand-anchor.ts';
import { monthBefore } from './month-before.ts';
import { oneOfDays } from './one-of-days.ts';
import type { RankedAnchor } from './rank-anchors.ts';
import { monthsLeft } from './rest-of-year.ts';
import { rightBefore } from './right-before.ts';
import { yearOfPart } from './year-told.ts';
import { yearsInRow } from './years-in-row.ts';

/** Days that a span of so many months or years may be off. */
const ROOM = 4;
const DAYS_IN: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30.44, year: 365.25 };
const NUMBERS: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fourteen: 14,
};

/** "The week before": as long as the time of the figure right before, and right before it. */
export function timeRightBefore({ anchor, distance }: RankedAnchor, draft: Draft, around: Surroundings): Candidate[] {
  if (anchor.rule === timeAfter.rule) return timeRightAfter(around);
  if (anchor.rule === dayOfSeveral.rule) return oneOfDays(anchor, draft, around);
  if (anchor.rule === restOfYear.rule) return monthsLeft(anchor, draft, around);
  if (anchor.rule === monthsThatFollowed.rule) return yearFromDay(anchor, draft, around);
  if (anchor.rule === yearOfSeveral.rule && quarterOfSame(anchor, draft, around) !== undefined)
    return [quarterOfSame(anchor, draft, around) as Candidate];
  if (anchor.rule === yearOfSeveral.rule)
    return oneOfYears(anchor, draft, around).map((each) => (distance <= CLOSE ? each : implied(each)));
  if (anchor.rule !== timeBefore.rule) return [];
  const words = draft.sentence.lower.slice(anchor.start, anchor.end);
  if (/\bmonth\b/.test(words)) return monthBefore(anchor, draft, around);
  return [...around.inherited().slice(0, 1), ...around.main().slice(0, 1)].flatMap(({ days }) => {
    if (days === undefined) return [];
    return [licensed(rightBefore(days, words), 'implied', timeBefore.rule)];
  });
}

/** Twelve months from the day that the words before name, where they are over; none where they name none. */
function yearFromDay(anchor: Anchor, { anchors, sentence, story }: Draft, around: Surroundings): Candidate[] {
  const here = anchors.filter(({ end }) => end <= anchor.start).toReversed();
  const day = [...here, ...story.anchorsBefore(sentence.index)].find(({ kind }) => kind === 'day')?.days[0];
  if (day === undefined) return [];
  const to = sameDatesEarlier({ from: day.from, to: day.from }, -1).from - 1;
  return to >= around.when.today ? [] : [licensed({ from: day.from, to }, 'stated', anchor.rule)];
}

/** "The following week": as many days after those of the figure before; whole months go to the month after. */
function timeRightAfter(around: Surroundings): Candidate[] {
  return around
    .inherited()
    .slice(0, 1)
    .flatMap(({ days }) => {
      if (days === undefined || days.to - days.from > LONGEST || days.to >= around.when.today) return [];
      const after = dayAfterLast(days);
      return [licensed(after, 'implied', timeAfter.rule)];
    });
}

const WHOSE = pattern(/\bof ([a-z ]+?)'s? (?:two )?years\b/);

/** "The second of Labour's years": the first day of that time in office. */
function startOfWhose(words: string): number | undefined {
  const who = WHOSE.exec(words)?.[1];
  if (who === undefined) return undefined;
  const event = EVENTS.find(({ during }) => during.some((source) => new RegExp(`^(?:${source})$`).test(who)));
  return event === undefined ? undefined : dayNumber(Temporal.PlainDate.from(event.from));
}

/** Shorter times are no two years. */
const ALMOST_TWO_YEARS = 700;

/** "13,340 in the second quarter, against 6,642 in the first": of the quarters of one year. */
function quarterOfSame(
  { start, end }: Anchor,
  { anchors, sentence: { lower } }: Draft,
  around: Surroundings,
): Candidate | undefined {
  const here = anchors
    .filter((other) => other.end <= start && other.rule === quarterOfYear.rule)
    .flatMap(({ days }) => days.slice(0, 1));
  const told = here.at(-1) ?? around.main().find(({ rule }) => rule === quarterOfYear.rule)?.days;
  const place = ['first', 'second'].findIndex((word) => lower.slice(start, end).includes(word));
  if (told === undefined || place < 0) return undefined;
  const { year } = calendarDay(told.from);
  const from = monthStartAfter(year, 1 + 3 * place, 0);
  return licensed({ from, to: monthStartAfter(year, 4 + 3 * place, 0) - 1 }, 'stated', quarterOfYear.rule);
}

/** "44,359 in the first": twelve months from the start of the years told before, or the twelve after those. */
function oneOfYears(anchor: Anchor, { sentence: { lower } }: Draft, around: Surroundings): Candidate[] {
  const all = [...around.inherited(), ...around.main()].flatMap(({ days }) =>
    days !== undefined && days.to - days.from > ALMOST_TWO_YEARS && days.to - days.from < 2 * ALMOST_TWO_YEARS
      ? [days]
      : [],
  );
  const start = startOfWhose(lower.slice(0, anchor.end));
  const told = start === undefined ? all[0] : all.find(({ from }) => from === start);
  if (told === undefined) return [];
  const { from } = told;
  const second = sameDatesEarlier({ from, to: from }, -1).from;
  const isFirst = isFirstOfYears(lower.slice(anchor.start, anchor.end));
  const end = sameDatesEarlier({ from, to: from }, -2).from - 1;
  const days = isFirst ? { from, to: second - 1 } : { from: second, to: Math.min(end, told.to) };
  return [licensed(days, 'stated', yearOfSeveral.rule)];
}

function dayAfterLast({ from, to }: Days): Days {
  const first = calendarDay(from);
  const next = calendarDay(to + 1);
  const isMonths = first.day === 1 && next.day === 1;
  const months = (next.year - first.year) * 12 + next.month - first.month;
  return isMonths
    ? { from: to + 1, to: monthStartAfter(next.year, next.month, months) - 1 }
    : { from: to + 1, to: to + Math.max(7, to - from + 1) };
}

/** Beyond a quarter the words speak of years, which are moved by their dates. */
const LONGEST = 100;

/** Periods of the time that the anchor points back to; none where the story names no such time before. */
export function timeToldBefore({ anchor, distance }: RankedAnchor, draft: Draft, around: Surroundings): Candidate[] {
  if (anchor.rule !== thatTime.rule) return [];
  const words = draft.sentence.lower.slice(anchor.start, anchor.end);
  if (/\bweek(?:'s|ly) /.test(words)) return weekTold(draft, anchor, around);
  if (words.endsWith('then')) return baseTold(anchor, draft, around);
  const isMeant = meaningOf(words);
  if (isMeant === undefined) return [];
  const before = [...timesHere(draft, anchor), ...draft.story.anchorsBefore(draft.sentence.index)];
  const ofPart = yearOfPart(words, before, around.when);
  if (ofPart.length > 0) return ofPart;
  const named = before.filter(isMeant);
  const main = around.main().slice(0, 3);
  const isMain = ({ days: [first] }: Anchor) =>
    main.some(({ days }) => days?.from === first?.from && days?.to === first?.to);
  const meant = named.find(isMain) ?? named[0];
  const inRow = [...daysInRow(draft, anchor), ...yearsInRow(draft, anchor, around.when)];
  const together = [...monthsTogether(draft, anchor), ...inRow];
  if (together.length > 0) return together;
  if (meant === undefined) return [];
  const times = expandAnchor(meant, draft, around).slice(0, 4);
  const isOnly = ONLY_ONE.test(words) && named.every((other) => isSame(other, meant));
  return distance <= CLOSE && (isOnly || COUNTED.test(words))
    ? times.map((time, place) => (place === 0 ? licensed(time.days, 'stated', meant.rule) : implied(time)))
    : times.map(implied);
}

/** Days of which a week has no more, and a time told as "from Monday to Saturday" no fewer. */
const A_WEEK = { least: 5, most: 7 };

/** "From Monday to Saturday last week … The weekly total": the week in which the days told before lie. */
function weekTold({ anchors, story, sentence: { index } }: Draft, anchor: Anchor, { when }: Surroundings): Candidate[] {
  const here = anchors.filter(({ end }) => end <= anchor.start).toReversed();
  const told = [...here, ...story.anchorsBefore(index)]
    .filter(({ kind, days: [first] }) => {
      const length = first === undefined ? 0 : first.to - first.from + 1;
      return (kind === 'span' || kind === 'open') && length >= A_WEEK.least && length <= A_WEEK.most;
    })
    .flatMap(({ days }) => days.slice(0, 1))[0];
  if (told === undefined) return [];
  const monday = told.from - weekdayNumber(told.from) + 1;
  const isWeek = told.to - told.from + 1 === A_WEEK.most || told.to > monday + 6;
  const days = isWeek ? told : { from: monday, to: Math.min(monday + 6, when.today - 1) };
  return [licensed(days, 'stated', thatTime.rule)];
}

/** "933 (January), 1,276 (February) and 2,232 (March). Over the three months …": so many months that were told one by one. */
function monthsTogether({ sentence: { lower, index }, anchors, story }: Draft, anchor: Anchor): Candidate[] {
  const number = NUMBERS[/\b(two|three|four|five|six) months\b/.exec(lower.slice(anchor.start, anchor.end))?.[1] ?? ''];
  if (number === undefined) return [];
  const here = anchors.filter(({ end }) => end <= anchor.start);
  const months = [...here, ...story.anchorsBefore(index)]
    .filter(({ rule }) => rule === namedMonth.rule)
    .flatMap(({ days }) => days.slice(0, 1));
  const last = months.toSorted((a, b) => b.to - a.to)[0];
  if (last === undefined) return [];
  const { year, month } = calendarDay(last.from);
  const from = monthStartAfter(year, month, 1 - number);
  const isTold = (start: number) => months.some((days) => days.from === start);
  const isRow = Array.from({ length: number }, (_, back) => monthStartAfter(year, month, -back)).every(isTold);
  return isRow ? [licensed({ from, to: last.to }, 'stated', 'months told one by one')] : [];
}

/** Characters and penalties within which such words are surely the number's. */
const CLOSE = 40;
/** "Over the seven days", "that same day": such words mean no other time than one as long. */
const COUNTED =
  /\bsame day\b|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|\d+) (?:days|weeks|months|years)\b/;

/** "That month", "that period": the only one that is named. */
const ONLY_ONE = /\b(?:that|the same) (?:month|quarter|summer|period)$/;

function isSame({ days: [a] }: Anchor, { days: [b] }: Anchor): boolean {
  return a?.from === b?.from && a?.to === b?.to;
}

/** Which anchors the words may mean. */
function meaningOf(words: string): ((anchor: Anchor) => boolean) | undefined {
  const [, number, unit] =
    /\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|\d+) (day|week|month|year)s\b/.exec(
      words,
    ) ?? [];
  if (unit !== undefined) {
    const length = (NUMBERS[number ?? ''] ?? Number(number)) * (DAYS_IN[unit] ?? 1);
    const room = unit === 'day' && length <= A_WEEK.most ? 0 : ROOM;
    return ({ days: [first] }) => first !== undefined && Math.abs(first.to - first.from + 1 - length) <= room;
  }
  if (/\bthat (?:time|period)$/.test(words))
    return ({ kind, days: [first] }) => (kind === 'span' || kind === 'open') && isLong(first);
  if (/\bday\b|\bday's\b/.test(words)) return ({ kind, isOfSaying }) => kind === 'day' && !isOfSaying;
  if (/\bmonth$/.test(words))
    return ({ rule, unit: part }) => /month/.test(rule) && (part === undefined || part === 'month');
  if (/\bquarter$/.test(words)) return ({ rule }) => rule === 'quarter of a year';
  if (/\bweekend$/.test(words)) return ({ rule }) => /weekend/.test(rule);
  if (/\byear$/.test(words)) return ({ kind, unit: part }) => kind === 'year' || part === 'year';
  return undefined;
}
