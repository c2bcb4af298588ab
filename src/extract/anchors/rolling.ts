/** Spans told by their length and end: "the 12 months to June 2024", "the past seven days", "the week to Sunday", "last week". */
import { calendarDay, dayNumberOf } from '../../domain/period.ts';
import { UP_TO_NOW } from '../../domain/rules.ts';
import {
  type Calendar,
  MONTHS,
  monthDays,
  monthOf,
  monthStartAfter,
  OLDEST,
  sameMonthsEarlier,
  WEEKDAYS,
  weekdayBefore,
  weekdayNumber,
  weekdayOf,
  yearDays,
} from '../calendar/calendar.ts';
import { TIME } from '../document/flags.ts';
import { numberIn } from '../mentions/number-words.ts';
import type { AnchorRecogniser } from './anchor.ts';
import { dateSource, printedDate, resolveDate } from './date-words.ts';

function numberOf(words: string | undefined): number {
  return words === undefined ? 1 : numberIn(words);
}

/** The newest end of that month that had come, or the named year's. */
function endOfMonth(month: number, year: string | undefined, when: Calendar): number {
  if (year === 'this year') return monthDays(when.year, month).to;
  if (year === 'last year') return monthDays(when.year - 1, month).to;
  if (year !== undefined) return monthDays(Number(year), month).to;
  const end = monthDays(when.year, month).to;
  return end <= when.today + 3 ? end : monthDays(when.year - 1, month).to;
}

/** "The 12 months to June 2025", "the year ending March": up to the end of that month, or to the day that is named. */
export const monthsToMonth: AnchorRecogniser = {
  rule: 'months up to the end of a month',
  needs: [TIME.month, TIME.months | TIME.year],
  pattern: new RegExp(
    `\\b(?:(?<count>12|\\d{1,2}|twelve|two|three|four|five|six|seven|eight|nine|ten|eleven) months|(?<half>half[- ]year|six[- ]month (?:period|spell|stretch))|(?<!\\bnew |\\bhalf[- ])(?<year>year))(?: from [a-z]+| between then| since then)? (?:to|and|up to|ending(?: in| on)?|ended(?: in)?|until|through)(?: the end of)? (?:the )?(?:end of )?(?:(?<day>\\d{1,2}) )?(?<month>${MONTHS})\\b(?: (?<in>20\\d\\d|this year|last year)|(?<before> before(?: that| it)?(?=[.,;)]|$| (?:it|there|that)\\b)))?`,
    'g',
  ),
  read(match, when) {
    const { count, half, month, in: year, day, before } = match.groups ?? {};
    if (month === undefined) return undefined;
    const length = half !== undefined ? 6 : count === undefined ? 12 : numberOf(count);
    if (day !== undefined) {
      const body = monthsToDay(Number(day), month, year, length, when);
      return count === undefined ? orSinceNewYear(body, when) : body;
    }
    const to = endOfMonth(monthOf(month), year, when);
    const end = monthOf(month);
    const endYear = Math.round((to - dayNumberOf(1970, end, 15)) / 365.2425) + 1970;
    const days = { from: monthStartAfter(endYear, end, 1 - length), to };
    return { kind: 'span', days: [before === undefined ? days : sameMonthsEarlier(days, 1)] };
  },
};

/** "The 12 months to 20 August": from the day after, so many months earlier. */
function monthsToDay(day: number, month: string, year: string | undefined, length: number, when: Calendar) {
  const to = resolveDate(
    { day, month: monthOf(month), year: year === undefined || !year.startsWith('20') ? undefined : Number(year) },
    when,
  );
  const end = calendarDay(to);
  const from = monthStartAfter(end.year, end.month, -length) + end.day;
  return { kind: 'span' as const, days: [{ from, to }] };
}

/** "The year to 16 December", in that December: twelve months, or those days of the calendar year. */
function orSinceNewYear({ kind, days: [year] }: ReturnType<typeof monthsToDay>, when: Calendar) {
  const days = year === undefined ? [] : [year];
  const from = yearDays(when.year).from;
  if (year !== undefined && year.to >= when.today - OLDEST && year.to > from) days.push({ from, to: year.to });
  return { kind, days };
}

const MONTH_DID = new RegExp(`\\b(?:${MONTHS})(?: (?:20\\d\\d|last year))?(?: [a-z]+){1,3} $`);

/** "What February managed in 28 days": all of that month. */
function isLengthOfMonth(words: string, number: number, unit: string | undefined, before: string): boolean {
  return words.startsWith('in ') && unit === 'days' && number >= 28 && number <= 31 && MONTH_DID.test(before);
}

/** "The past seven days", "the last fortnight": up to the day before publication. "A few days" are not counted. */
export const pastDays: AnchorRecogniser = {
  rule: UP_TO_NOW,
  needs: [TIME.span | TIME.same, TIME.past],
  pattern:
    /\b(?:in(?: just| only| the)?(?= (?:two|three|four|five|six|seven|ten|\d+) days\b)|past|last|previous|preceding|latest|recent|most recent) (?<count>\d{1,3} |[a-z]+(?:-[a-z]+)? )?(?<unit>days?|weeks?|fortnight|months|24 hours|48 hours|(?<=\b(?:in|over|during|for|across) (?:the )?(?:past|previous) )year(?! (?:to|ending|ended|as|[12]\d{3}))|(?<=\b(?:in|over|during|across) the last )year(?! (?:to|ending|ended|as|of|alone|when|in|which|under))|year(?= (?:alone|or so))|12 months|twelve months|seven-day)(?! (?:of|before|it|that|he|she|they|which|after|since|to|between|from|starting|beginning)\b)\b/g,
  read(match, when, sentence) {
    const { count, unit } = match.groups ?? {};
    const number =
      count === undefined || /few|couple|several/.test(count) ? (count === undefined ? 1 : 0) : numberOf(count.trim());
    if (number === 0 || isLengthOfMonth(match[0], number, unit, sentence.slice(0, match.index).toLowerCase()))
      return undefined;
    const end = when.today - 1;
    if (unit === '24 hours')
      return {
        kind: 'day',
        days: [
          { from: end, to: end },
          { from: when.today, to: when.today },
        ],
      };
    if (unit === '48 hours') return { kind: 'span', days: [{ from: end - 1, to: end }] };
    if (/months/.test(unit ?? '')) return rollingMonths(when, /12|twelve/.test(unit ?? '') ? 12 : number);
    if (unit === 'week' && count === undefined && match[0].startsWith('last')) return lastWeek(when);
    if (
      unit === 'year' &&
      count === undefined &&
      !/ (?:alone|or so)\b/.test(sentence.slice(match.index, match.index + 20))
    )
      return rollingMonths(when, 12);
    if (unit === 'day' || unit === 'year') return undefined;
    const length =
      unit === 'fortnight' ? 14 : /week/.test(unit ?? '') ? number * 7 : /seven/.test(unit ?? '') ? 7 : number;
    return { kind: 'span', days: [0, 1, 2, -1].map((late) => ({ from: end - late - length + 1, to: end - late })) };
  },
};

function rollingMonths(when: Calendar, months: number) {
  const end = when.today - 1;
  return {
    kind: 'span' as const,
    days: [
      {
        from: monthStartAfter(when.year, when.month, -months) + (when.today - dayNumberOf(when.year, when.month, 1)),
        to: end,
      },
      { from: monthStartAfter(when.year, when.month, -months), to: dayNumberOf(when.year, when.month, 1) - 1 },
    ],
  };
}

/** Monday to Sunday of the week before; some writers mean the seven days up to yesterday. */
function lastWeek(when: Calendar) {
  const sunday = when.today - when.weekday;
  return {
    kind: 'span' as const,
    days: [
      { from: sunday - 6, to: sunday },
      { from: when.today - 7, to: when.today - 1 },
    ],
  };
}

/** "So far this week": from Monday, or the last seven days. */
export const thisWeek: AnchorRecogniser = {
  rule: 'so far this week',
  needs: [TIME.week],
  pattern: /\b(?:so far )?this week(?:'s)?(?: so far)?\b|\bthe week so far\b|\bthe week(?= has (?:already|now)\b)/g,
  read(_match, when) {
    const monday = when.today - when.weekday + 1;
    const from = monday >= when.today ? monday - 7 : monday;
    return {
      kind: 'open',
      unit: 'week',
      days: [
        { from, to: when.today - 1 },
        { from: when.today - 7, to: when.today - 1 },
      ],
    };
  },
};

/** "Seven days to 17 August", "the week ending Sunday": so many days, the named one the last of them. */
export const daysTo: AnchorRecogniser = {
  rule: 'the days up to a day',
  needs: [TIME.span, TIME.month | TIME.weekday | TIME.nearDay],
  pattern: new RegExp(
    `\\b(?:(?<count>\\d{1,2}|[a-z]+)[- ](?<unit>days?|weeks?)|(?<week>week)|(?<fortnight>fortnight))(?: period)? (?:(?:that |which )?(?:ended|closed|finished)(?: on)?|to|up to|ending(?: on)?|ended(?: on)?|until)(?: and including)? (?:(?:the )?${dateSource('a')}|(?<weekday>${WEEKDAYS})\\b|(?<near>yesterday|last night)\\b)`,
    'g',
  ),
  read(match, when) {
    const groups = match.groups ?? {};
    const length =
      groups.week !== undefined
        ? 7
        : groups.fortnight !== undefined
          ? 14
          : (/^(?:the|a|this|past|last|each)$/.test(groups.count ?? '') ? 1 : numberOf(groups.count)) *
            (groups.unit?.startsWith('week') ? 7 : 1);
    if (length < 1 || length > 400) return undefined;
    if (groups.near !== undefined) return { kind: 'span', days: [{ from: when.today - length, to: when.today - 1 }] };
    const printed = groups.weekday === undefined ? printedDate(groups, 'a', when) : undefined;
    if (groups.weekday === undefined && printed === undefined) return undefined;
    const to =
      printed === undefined
        ? weekdayBefore(
            when.today + (weekdayNumber(when.today) === weekdayOf(groups.weekday ?? '') ? 1 : 0),
            weekdayOf(groups.weekday ?? ''),
          )
        : resolveDate(printed, when);
    const days = [{ from: to - length + 1, to }];
    if (groups.weekday !== undefined && to === when.today) days.push({ from: to - 6 - length, to: to - 7 });
    return { kind: 'span', days };
  },
};
