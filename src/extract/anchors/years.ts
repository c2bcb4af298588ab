/** A whole year: "in 2022", "the whole of 2020", "last year", "2021 and 2022". */
import { yearDays } from '../calendar/calendar.ts';
import { TIME } from '../document/flags.ts';
import type { AnchorRecogniser } from './anchor.ts';

/** "Between 2018 and 2024": whole calendar years, the last one too. */
export const yearsTogether: AnchorRecogniser = {
  rule: 'from one year to another',
  needs: [TIME.yearNumber, TIME.from],
  pattern: /\b(?:between|from) (?<first>20[12]\d) (?:and|to|until) (?:the end of )?(?<last>20[12]\d)\b/g,
  read(match, when) {
    const first = Number(match.groups?.first);
    const last = Number(match.groups?.last);
    if (first >= last || last > when.year) return undefined;
    return { kind: 'span', days: [{ from: yearDays(first).from, to: yearDays(last).to }] };
  },
};

/** "In 2024": the calendar year; the year of publication up to the day before it. */
export const namedYear: AnchorRecogniser = {
  rule: 'a named year',
  needs: [TIME.yearNumber],
  pattern:
    /\b(?:(?:in |during |for |throughout |of |over )?(?:the )?(?:whole|all|entirety|entire|full year|calendar year|year|(?:twelve|12) months)(?: of)? )?(?<year>20[12]\d)\b(?!,\d|(?:-|\u2013)\d|[-\u2013]\d| (?:people|migrants|boats|arrivals had))/g,
  read(match, when) {
    const year = Number(match.groups?.year);
    if (year > when.year) return undefined;
    if (year === when.year) {
      const from = yearDays(year).from;
      return { kind: 'open', unit: 'year', year, days: [{ from, to: Math.max(from, when.today - 1) }] };
    }
    return { kind: 'year', year, days: [yearDays(year)] };
  },
};

const COUNTED = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight'];

/** "Six years ago the average boat had 13 on board": a mean is of the calendar year so many before that of publication. */
export const yearsAgo: AnchorRecogniser = {
  rule: 'so many years ago',
  needs: [TIME.span, TIME.same],
  words: ['years ago', 'years earlier'],
  pattern:
    /\b(?<count>two|three|four|five|six|seven|eight) years ago(?=,? (?:the (?:average|mean|typical)|each|an average)\b)/g,
  read(match, when) {
    const year = when.year - COUNTED.indexOf(match.groups?.count ?? '') - 2;
    return year < 2018 ? undefined : { kind: 'year', year, days: [yearDays(year)] };
  },
};

/** "Last year": the calendar year before that of publication. */
export const lastYear: AnchorRecogniser = {
  rule: 'last year',
  needs: [TIME.year, TIME.past],
  pattern:
    /\b(?:(?:the )?(?:whole|(?:12|twelve) months) of |all of )?(?:last year|the previous year|the prior year|(?<two>the year before last))(?:'s| as a whole)?(?! earlier)\b/g,
  read(match, when) {
    const year = when.year - (match.groups?.two === undefined ? 1 : 2);
    return { kind: 'year', year, days: [yearDays(year)] };
  },
};

/** "Over the past two calendar years": so many whole years, up to the end of last year. */
export const calendarYears: AnchorRecogniser = {
  rule: 'whole years up to the last',
  needs: [TIME.past],
  words: ['years'],
  pattern: new RegExp(
    `\\b(?:past|last|previous) (?<count>${COUNTED.join('|')}|[2-8]) (?:calendar|full|complete|whole) years\\b`,
    'g',
  ),
  read(match, when) {
    const words = match.groups?.count ?? '';
    const count = /\d/.test(words) ? Number(words) : COUNTED.indexOf(words) + 2;
    const days = { from: yearDays(when.year - count).from, to: yearDays(when.year - 1).to };
    return when.year - count < 2018 ? undefined : { kind: 'span', days: [days] };
  },
};

/** "Over the year": in January the year that has just ended; later in a year it says nothing certain. */
export const calendarYear: AnchorRecogniser = {
  rule: 'the year just ended',
  needs: [TIME.year],
  pattern: /\b(?:over|across|in|for) the (?:full |whole |calendar )?year\b(?! (?:to|ending|before|so far|as))/g,
  read(_match, when) {
    if (when.month > 1) return undefined;
    return { kind: 'year', year: when.year - 1, days: [yearDays(when.year - 1)] };
  },
};
