/** Two printed ends: "between 1 January and 30 March", "from 25 to 28 December", "January to June", "April and June". */
import { calendarDay, dayNumberOf } from '../../domain/period.ts';
import {
  type Calendar,
  type Days,
  MONTHS,
  monthDays,
  monthOf,
  WEEKDAYS,
  weekdayBefore,
  weekdayOf,
} from '../calendar/calendar.ts';
import { TIME } from '../document/flags.ts';
import type { AnchorRecogniser } from './anchor.ts';
import { ANY_WEEKDAY, dateSource, printedDate, resolveDate } from './date-words.ts';
import { yearOfPart } from './part-of-year.ts';

const JOIN =
  '(?:(?:, (?:when|the day|which)\\b[^,.;\\d]{3,40},|,)? (?:to|and|until|till|through|up to|up until) (?:the )?|\\s?[-\u2013]\\s?|-to-)';

/** Ends without a year belong to the newest year in which the last one had come. */
function datesBetween(
  first: { day: number; month: number; year: number | undefined },
  last: { day: number; month: number; year: number | undefined },
  when: Calendar,
): Days[] {
  let lastYear = last.year ?? first.year ?? when.year;
  let to = dayNumberOf(lastYear, last.month, last.day);
  if (last.year === undefined && first.year === undefined && to > when.today) {
    lastYear -= 1;
    to = dayNumberOf(lastYear, last.month, last.day);
  }
  const firstYear = first.year ?? (first.month > last.month ? lastYear - 1 : lastYear);
  const from = dayNumberOf(firstYear, first.month, first.day);
  return from <= to ? [{ from, to }] : [];
}

/** "From 1 January to 30 March 2025". Two dates with a bare "and" between them are two days, not a span. */
export const dateToDate: AnchorRecogniser = {
  rule: 'from one date to another',
  needs: [TIME.month, TIME.dayNumber],
  pattern: new RegExp(`(?:\\b(?:between|from) )?(?:the )?\\b${dateSource('a')}${JOIN}${dateSource('b')}`, 'g'),
  read(match, when) {
    const first = printedDate(match.groups ?? {}, 'a', when);
    const last = printedDate(match.groups ?? {}, 'b', when);
    if (first === undefined || last === undefined) return undefined;
    const paired = !/^(?:between|from) /.test(match[0]) && / and /.test(match[0]);
    if (paired) return undefined;
    const days = datesBetween(first, last, when);
    return days.length > 0 ? { kind: 'span', days } : undefined;
  },
};

/** "From the start of January to 30 March", "from New Year to 4 July": the beginning is that of a month, or of the year. */
export const monthStartToDate: AnchorRecogniser = {
  rule: 'from the start of a month to a date',
  needs: [TIME.month, TIME.dayNumber],
  words: ['start of', 'beginning of', 'new year', 'turn of'],
  pattern: new RegExp(
    `\\b(?:(?:between|from|since) )?(?:the (?:very )?(?:start|beginning) of (?:(?<month>${MONTHS})(?: (?<year>20\\d\\d))?|(?:the|that) year)|(?:the )?new year(?:'s day)?|the turn of the year)${JOIN}${dateSource('b')}`,
    'g',
  ),
  read(match, when) {
    const last = printedDate(match.groups ?? {}, 'b', when);
    if (last === undefined) return undefined;
    const { month, year } = match.groups ?? {};
    const first = {
      day: 1,
      month: month === undefined ? 1 : monthOf(month),
      year: year === undefined ? undefined : Number(year),
    };
    const days = datesBetween(first, last, when);
    return days.length > 0 ? { kind: 'span', days } : undefined;
  },
};

/** "Between 5 July and the end of December": the end is that of a month. */
export const dateToMonthEnd: AnchorRecogniser = {
  rule: 'from a date to the end of a month',
  needs: [TIME.month, TIME.dayNumber, TIME.from],
  words: ['end of'],
  pattern: new RegExp(
    `\\b(?:between|from) (?:the )?${dateSource('a')}(?:, (?:when|the day|a day|after) [^,.;]{3,60},)?(?: and| to| until| up to) the end of (?<month>${MONTHS})\\b(?: (?<year>20\\d\\d))?`,
    'g',
  ),
  read(match, when) {
    const first = printedDate(match.groups ?? {}, 'a', when);
    if (first === undefined) return undefined;
    const month = monthOf(match.groups?.month ?? '');
    const year = match.groups?.year === undefined ? first.year : Number(match.groups.year);
    const { day } = calendarDay(monthDays(year ?? when.year, month).to);
    const days = datesBetween(first, { day, month, year }, when);
    return days.length > 0 ? { kind: 'span', days } : undefined;
  },
};

/** "1 to 30 March", "March 1 to 30": the month is printed once. */
export const dayToDate: AnchorRecogniser = {
  rule: 'from one date to another',
  needs: [TIME.month, TIME.dayNumber],
  pattern: new RegExp(
    `\\b(?:between |from )?(?:the )?(?:(?:${ANY_WEEKDAY}),? (?:the )?)?(?<first>\\d{1,2})(?:st|nd|rd|th)?${JOIN}${dateSource('b')}|(?:\\b(?:between|from) )?(?<month>${MONTHS}) (?<second>\\d{1,2})(?:st|nd|rd|th)?${JOIN}(?<third>\\d{1,2})(?:st|nd|rd|th)?(?!\\d|,\\d| (?:people|migrants|boats))`,
    'g',
  ),
  read(match, when) {
    const groups = match.groups ?? {};
    if (groups.month !== undefined) {
      const month = monthOf(groups.month);
      const days = datesBetween(
        { day: Number(groups.second), month, year: undefined },
        { day: Number(groups.third), month, year: undefined },
        when,
      );
      return days.length > 0 ? { kind: 'span', days } : undefined;
    }
    const last = printedDate(groups, 'b', when);
    const first = Number(groups.first);
    if (last === undefined || first < 1 || first >= last.day || last.day > 31) return undefined;
    const isPair = !/^(?:between|from) /.test(match[0]) && / and /.test(match[0]);
    // Two days that follow each other are told as one: "over 2 and 3 May".
    if (isPair && last.day !== first + 1) return undefined;
    return { kind: 'span', days: datesBetween({ ...last, day: first }, last, when) };
  },
};

/** "In June, July and August": one sum over months that follow each other. */
export const monthsListed: AnchorRecogniser = {
  rule: 'months one after another',
  needs: [TIME.month],
  pattern: new RegExp(
    `\\b(?:(?:in|over|during|across) )?(?<first>${MONTHS})(?:(?:, (?:${MONTHS}))+,? and (?<last>${MONTHS})\\b|(?<pair> and (?<second>${MONTHS})(?:(?= (?:of )?(?:20\\d\\d|this year|last year) (?:had|saw|brought) (?:just |only |about |some |around )?[\\d,]+ (?:people |arrivals |migrants )?(?:together|combined|between them|taken together)\\b)|(?= (?:together|combined|taken together|between them|accounted for|made up|contributed)\\b| (?:saw|brought) (?:just |only |about |some |around )?[\\d,]*\\d(?! and|,? (?:people |arrivals )?(?:and|in) )(?![\\d,]))|(?<=\\b(?:in|for|over|during|across|the [\\d,]+ (?:people |arrivals |migrants |crossings )?(?:of|in|from|for)) (?:${MONTHS}) and (?:${MONTHS}))(?=(?: (?:of )?(?:20\\d\\d|this year|last year|the (?:present|current) year))?(?:[.,;)]|$|(?: shows?| saw| brought| another| a further| some)? [\\d,]{3,}(?: people| migrants| arrivals)?\\b)))))(?! \\d{1,2}\\b(?!,\\d))(?: (?:of )?(?<year>20\\d\\d|this year|last year|the (?:present|current) year))?`,
    'g',
  ),
  read(match, when) {
    const { first, last, second, year } = match.groups ?? {};
    const a = monthOf(first ?? '');
    const b = monthOf(last ?? second ?? '');
    const lastYear = yearOfPart(year, when, b);
    return {
      kind: 'span',
      days: [{ from: monthDays(a > b ? lastYear - 1 : lastYear, a).from, to: monthDays(lastYear, b).to }],
    };
  },
};

/** "From January to May", "between March 2024 and early June": from the first day of the one to the last of the other. */
export const monthToMonth: AnchorRecogniser = {
  rule: 'from one month to another',
  needs: [TIME.month],
  pattern: new RegExp(
    `\\b(?<open>between |from )?(?:the (?:start|beginning) of )?(?<first>${MONTHS})(?:,? (?<fy>20\\d\\d))?(?<join>${JOIN})(?<end>(?:the )?end of |early |mid-)?(?<last>${MONTHS})\\b(?! \\d{1,2}\\b(?!,\\d))(?:,? (?:(?:period|quarter) )?(?:of )?(?<year>20\\d\\d|this year|last year))?`,
    'g',
  ),
  read(match, when, sentence) {
    const { open, first, last, fy, join, year } = match.groups ?? {};
    if (first === undefined || last === undefined) return undefined;
    if (
      open === undefined &&
      join?.includes(' and ') &&
      !/\bthe .{0,20}months? of $/.test(sentence.slice(0, match.index))
    )
      return undefined;
    const a = monthOf(first);
    const b = monthOf(last);
    const named =
      year === undefined
        ? undefined
        : year === 'this year'
          ? when.year
          : year === 'last year'
            ? when.year - 1
            : Number(year);
    const lastYear = named ?? (b > when.month ? when.year - 1 : when.year);
    const firstYear = fy !== undefined ? Number(fy) : a > b ? lastYear - 1 : lastYear;
    return { kind: 'span', days: [{ from: monthDays(firstYear, a).from, to: monthDays(lastYear, b).to }] };
  },
};

/** "Between 1 January 2021 and Sunday": the end is a weekday before publication. */
export const dateToWeekday: AnchorRecogniser = {
  rule: 'from a date to a weekday',
  needs: [TIME.month, TIME.weekday, TIME.dayNumber, TIME.from],
  pattern: new RegExp(
    `\\b(?:between|from) (?:[a-z' ]{2,40} on )?(?:the )?${dateSource('a')}(?:, [^,.;\\d]{3,70},)?(?: and| to| until| up to) (?:the (?:end|close) of )?(?:last )?(?<weekday>${WEEKDAYS})\\b`,
    'g',
  ),
  read(match, when) {
    const first = printedDate(match.groups ?? {}, 'a', when);
    if (first === undefined) return undefined;
    const from = resolveDate(first, when);
    return { kind: 'span', days: [{ from, to: weekdayBefore(when.today, weekdayOf(match.groups?.weekday ?? '')) }] };
  },
};
