/** A month by its name or place: "in July", "July 2024", "last month", "so far this month", "the same month". */

import { pattern } from '../../text/patterns/pattern.ts';
import { type Calendar, MONTHS, monthDays, monthOf } from '../calendar/calendar.ts';
import { TIME } from '../document/flags.ts';
import type { AnchorBody, AnchorRecogniser } from './anchor.ts';

function openMonth(when: Calendar, year: number, month: number): AnchorBody {
  const days = monthDays(year, month);
  if (days.to < when.today) return { kind: 'span', days: [days] };
  return { kind: 'open', unit: 'month', days: [{ from: days.from, to: Math.max(days.from, when.today - 1) }] };
}

/** "March was the busiest month", "May's total": a month, not what people may do. */
const AS_SUBJECT = pattern(
  /^(?:ch)?['’]s (?:just |mere )?\d[\d,]*(?= )|^(?:ch)?: (?:just |only )?\d|^(?:ch)?(?:['’]s)? (?:small[- ]boat |channel |monthly |provisional )*(?:was|saw|is|has|had|brought|alone|itself|on its own|by itself|total|figure|count|tally|share|arrivals|crossings|landings|boats|accounted|accounts|made up|produced|ended|closed|began|delivered|remains?|proved|stands?)\b/,
);

const YEARS_AGO = ['a', 'two', 'three', 'four', 'five', 'six', 'seven'];

/** "In March", "last March", "May 2024", "that October two years ago". The month needs its capital, since "may" and "march" are also verbs. */
export const namedMonth: AnchorRecogniser = {
  rule: 'a named month',
  needs: [TIME.month],
  pattern: new RegExp(
    `\\b(?<last>last )?(?<month>${MONTHS})\\b(?! (?:[1-9]|[12]\\d|3[01])(?!\\d|,\\d))(?:'s)?(?:,? (?:of |in )?(?<year>20\\d\\d|this year|last year|the previous year|a year (?:ago|earlier|before)|(?:two|three|four|five|six|seven) years (?:ago|earlier|before)|the year before|before (?:that|last)))?`,
    'g',
  ),
  read(match, when, sentence) {
    const { last, month, year } = match.groups ?? {};
    const offset = match.index + (last?.length ?? 0);
    if (month === undefined || !/\p{Lu}/u.test(sentence[offset] ?? '')) return undefined;
    if (month === 'may' && /Theresa $/.test(sentence.slice(0, offset))) return undefined;
    if (/^may$|^march$|^mar$/.test(month) && year === undefined && offset === 0 && !AS_SUBJECT.test(sentence.slice(3)))
      return undefined;
    const number = monthOf(month);
    if (year === 'this year') return openMonth(when, when.year, number);
    if (year !== undefined) {
      const back = year.startsWith('before')
        ? (number < when.month ? 2 : 3) - (year.endsWith('last') && number >= when.month ? 1 : 0)
        : YEARS_AGO.indexOf(year.split(' ', 1)[0] ?? '') + 1 || 1;
      const named = year.startsWith('20') ? Number(year) : when.year - back;
      return openMonth(when, named, number);
    }
    if (last !== undefined) {
      const body = openMonth(when, number < when.month ? when.year : when.year - 1, number);
      const before = monthDays(when.year - 1, number);
      return number < when.month
        ? { ...body, days: /this/.test(sentence.slice(match.index)) ? [before, ...body.days] : [...body.days, before] }
        : body;
    }
    const recent = number <= when.month ? when.year : when.year - 1;
    const body = openMonth(when, recent, number);
    if (number === when.month && when.today - (body.days[0]?.from ?? 0) < 1)
      return openMonth(when, when.year - 1, number);
    return { ...body, days: [...body.days, monthDays(recent - 1, number)] };
  },
};

/** "So far this month" goes on to the day before publication; "last month" is the whole calendar month. */
export const relativeMonth: AnchorRecogniser = {
  rule: 'a month counted from now',
  needs: [TIME.span, TIME.monthWord],
  pattern:
    /\b(?:(?<open>so far this month|this month(?:'s)?(?: so far)?|the month so far|(?:the )?month[- ]to[- ]date|(?:since the )?(?:start|beginning) of (?:the|this) month|the month's (?:running |own )?(?:total|tally|count|figure|sum|number|arrivals|crossings|landings)|(?:total|tally|count|figure|number) (?:for|of) the month(?! (?:of|before|to date)\b))|(?<last>last month(?:'s)?|the past month|the previous month|the month (?:just|that (?:has )?just|which (?:has )?just|that has) (?:ended|gone|finished|closed|passed)))\b/g,
  read(match, when) {
    if (match.groups?.open !== undefined) {
      const current = monthDays(when.year, when.month);
      if (current.from < when.today)
        return { kind: 'open', unit: 'month', days: [{ from: current.from, to: when.today - 1 }] };
    }
    const month = when.month === 1 ? 12 : when.month - 1;
    return { kind: 'span', days: [monthDays(when.month === 1 ? when.year - 1 : when.year, month)] };
  },
};

/** "A year ago the whole month brought 5,454". */
export const monthYearBefore: AnchorRecogniser = {
  rule: 'the whole month of a year before',
  needs: [TIME.monthWord, TIME.year],
  pattern:
    /\b(?:(?:a year (?:ago|earlier|before)|last year|the year before),? )?(?:(?:in|over|across|during) )?(?:the (?:whole|entire|full) (?:of (?:the|that|this) )?(?:same )?month|all (?:of |2[89] days of |3[01] days of |thirty days of |thirty-one days of )(?:the|that) (?:same )?month)(?: (?:a year (?:ago|earlier|before)|last year|the year before))?\b/g,
  read(match, when) {
    if (!match[0].includes('year')) return undefined;
    const before = when.month === 1 ? [] : [monthDays(when.year - 1, when.month - 1)];
    return { kind: 'span', days: [monthDays(when.year - 1, when.month), ...before] };
  },
};

/** "The busiest August day": one day, of which the month is no sum. */
export const dayOfSomeMonth: AnchorRecogniser = {
  rule: 'a single day of a month',
  needs: [TIME.dayWord, TIME.month],
  pattern: new RegExp(
    `\\b(?:busiest|highest|biggest|record|worst|peak|quietest) (?:${MONTHS}) day\\b(?! (?:of|total|figure))`,
    'g',
  ),
  read: () => ({ kind: 'single-day', days: [] }),
};
