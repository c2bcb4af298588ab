/** "The first half of this year", "first six months of 2023", "the first quarter", "Q1 2024", "the first ten days of June". */
import { calendarDay, dayNumberOf } from '../../domain/period.ts';
import { type Calendar, MONTHS, monthOf, monthStartAfter } from '../calendar/calendar.ts';
import { TIME } from '../document/flags.ts';
import { numberIn } from '../mentions/number-words.ts';
import type { AnchorBody, AnchorRecogniser } from './anchor.ts';

const YEAR =
  '(?:,? (?:of|in|for) (?:the year )?(?<of>20\\d\\d|this year|last year|the year|the previous year)|,? (?<bare>20\\d\\d|this year|last year))?';
const ORDINALS: Readonly<Record<string, number>> = {
  first: 0,
  second: 1,
  third: 2,
  fourth: 3,
  final: -1,
  last: -1,
  opening: 0,
};
const QUARTERS = ['first', 'second', 'third', 'fourth'];

/** The day of a month that such words are nearest to: "by mid-August", "at the turn of May"; undefined for other words. */
export const DAY_OF_PART: Readonly<Record<string, number>> = {
  turn: 2,
  start: 5,
  beginning: 5,
  early: 7,
  mid: 15,
  middle: 15,
  late: 25,
};

/** The year named behind a part of a year, or the newest year in which that part had begun. */
export function yearOfPart(words: string | undefined, when: Calendar, firstMonth: number): number {
  if (words === undefined || words === 'the year') return firstMonth > when.month ? when.year - 1 : when.year;
  if (/^(?:this|the (?:present|current)) year$/.test(words)) return when.year;
  if (words === 'last year' || words === 'the previous year') return when.year - 1;
  return Number(words);
}

function monthsOf(when: Calendar, words: string | undefined, first: number, length: number): AnchorBody | undefined {
  const year = yearOfPart(words, when, first);
  const from = dayNumberOf(year, first, 1);
  const to = monthStartAfter(year, first, length) - 1;
  if (from > when.today) return undefined;
  return {
    kind: 'span',
    year,
    days: [{ from, to }, ...(words === undefined && year === when.year ? [earlier(from, to)] : [])],
  };
}

function earlier(from: number, to: number) {
  const a = calendarDay(from);
  const b = calendarDay(to + 1);
  return { from: dayNumberOf(a.year - 1, a.month, 1), to: dayNumberOf(b.year - 1, b.month, 1) - 1 };
}

/** "The first half of 2024". */
export const halfOfYear: AnchorRecogniser = {
  rule: 'half of a year',
  needs: [TIME.span, TIME.partOfYear],
  pattern: new RegExp(
    `\\b(?<which>first|second|opening)[- ]half(?! of (?:${MONTHS}|(?:the|this|that|last|next) (?:month|week|day|fortnight|weekend|season|summer|winter|spring|autumn|decade|parliament)\\b))${YEAR}`,
    'g',
  ),
  read: (match, when) =>
    monthsOf(when, match.groups?.of ?? match.groups?.bare, match.groups?.which === 'second' ? 7 : 1, 6),
};

/** "The first half of November": to the fifteenth, or from the sixteenth. */
export const halfOfMonth: AnchorRecogniser = {
  rule: 'half of a month',
  needs: [TIME.month | TIME.monthWord, TIME.partOfYear],
  pattern: new RegExp(
    `\\b(?<which>first|second|opening) half of (?:(?<month>${MONTHS})\\b(?: (?<year>20\\d\\d|this year|last year))?|(?:the|this) month\\b)`,
    'g',
  ),
  read(match, when) {
    const { which, month, year } = match.groups ?? {};
    const first = month === undefined ? when.month : monthOf(month);
    const inYear = yearOfPart(year, when, first);
    const from = dayNumberOf(inYear, first, 1);
    const days =
      which === 'second' ? { from: from + 15, to: monthStartAfter(inYear, first, 1) - 1 } : { from, to: from + 14 };
    return days.from > when.today ? undefined : { kind: 'span', days: [days] };
  },
};

/** "The first quarter of 2025", "Q1": of calendar years. */
export const quarterOfYear: AnchorRecogniser = {
  rule: 'quarter of a year',
  needs: [TIME.span, TIME.partOfYear],
  pattern: new RegExp(
    `\\b(?:(?<which>${QUARTERS.join('|')}|opening|final|last)[- ]quarter|q(?<number>[1-4]))${YEAR}`,
    'g',
  ),
  read(match, when) {
    const { which, number, of, bare } = match.groups ?? {};
    const index = number !== undefined ? Number(number) - 1 : (ORDINALS[which ?? 'first'] ?? 0);
    return monthsOf(when, of ?? bare, (index < 0 ? 3 : index) * 3 + 1, 3);
  },
};

/** "The first six months of the year", "the final three months of 2024", "the opening month of last year". */
export const firstMonths: AnchorRecogniser = {
  rule: 'first months of a year',
  needs: [TIME.span | TIME.monthWord, TIME.months | TIME.monthWord],
  pattern: new RegExp(
    `\\b(?<which>first|second|opening|last|final) (?:(?<count>\\d{1,2}|[a-z]+) months|month(?= of (?:last year|the year|this year|20\\d\\d)\\b))${YEAR}(?! (?:to|of (?:labour|starmer|sunak)))`,
    'g',
  ),
  read(match, when, sentence) {
    const { which, count, of, bare } = match.groups ?? {};
    const words = of ?? bare;
    const length = count === undefined ? 1 : numberIn(count);
    if (length < 1 || length > 12 || (length === 12 && words === undefined)) return undefined;
    if (
      /(?:'s|s'|their|his|her|its|in) $/.test(sentence.slice(Math.max(0, match.index - 7), match.index)) &&
      /in (?:office|power|government|charge)/.test(sentence)
    )
      return undefined;
    if (which === 'second') return length === 6 ? monthsOf(when, words, 7, length) : undefined;
    if (which === 'last' || which === 'final') {
      if (words === undefined) return undefined;
      return monthsOf(when, words, 13 - length, length);
    }
    return monthsOf(when, words, 1, length);
  },
};

const MONTH_OR_YEAR = `${MONTHS}|the year|this year|last year|the month|this month|20\\d\\d`;

/** "The first three days of March", "the opening fortnight of the year", "September's first four days". */
export const firstDaysOfMonth: AnchorRecogniser = {
  rule: 'first days of a month',
  needs: [TIME.span, TIME.first | TIME.past],
  pattern: new RegExp(
    `\\b(?:(?<of>last |this )?(?<whose>${MONTH_OR_YEAR})(?: (?<in>20\\d\\d))?'s )?(?<which>first|opening|final|last) (?:(?<count>\\d{1,3}|[a-z]+) )?(?<unit>days?|weeks?|fortnight)(?: of (?<last>last |this )?(?<month>${MONTH_OR_YEAR})(?: (?<year>20\\d\\d|this year|last year))?)?`,
    'g',
  ),
  read(match, when) {
    const { which, count, unit, of, whose, in: whoseYear } = match.groups ?? {};
    const { last = of, month = whose, year = whoseYear } = match.groups ?? {};
    const isCounted = count !== undefined && !/^(?:full|whole)$/.test(count);
    const number = !isCounted ? 1 : numberIn(count);
    if (number < 1 || number > 200 || month === undefined || (!isCounted && unit === 'days')) return undefined;
    const length = number * (unit === 'fortnight' ? 14 : unit?.startsWith('day') ? 1 : 7);
    const isYear = /year$|^20/.test(month);
    const first = isYear ? 1 : /month/.test(month) ? when.month : monthOf(month);
    const inYear = month.startsWith('20')
      ? Number(month)
      : month === 'last year' || (last === 'last ' && first >= when.month)
        ? when.year - 1
        : yearOfPart(year, when, first);
    const from = dayNumberOf(inYear, first, 1);
    const end = isYear ? dayNumberOf(inYear, 12, 31) : monthStartAfter(inYear, first, 1) - 1;
    const days =
      which === 'first' || which === 'opening' ? { from, to: from + length - 1 } : { from: end - length + 1, to: end };
    if (days.from > when.today) return undefined;
    return length === 1 ? { kind: 'day', days: [days] } : { kind: 'span', year: inYear, days: [days] };
  },
};
