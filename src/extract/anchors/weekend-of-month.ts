/** "The first weekend of October", "the last weekend in May": the weekend in its place among those of a month. */
import { dayNumberOf } from '../../domain/period.ts';
import { MONTHS, monthDays, monthOf, weekdayNumber } from '../calendar/calendar.ts';
import { TIME } from '../document/flags.ts';
import type { AnchorRecogniser } from './anchor.ts';
import { yearOfPart } from './part-of-year.ts';

const PLACES = ['first', 'second', 'third', 'fourth'];
const SATURDAY = 6;

/** A weekend is of the month in which its Saturday lies; the last one may end in the next. */
export const weekendOfMonth: AnchorRecogniser = {
  rule: 'a weekend of a month',
  needs: [TIME.month | TIME.monthWord, TIME.weekend],
  pattern: new RegExp(
    `\\b(?:the |on the |over the |in the )?(?<place>first|opening|second|third|fourth|last|final) (?:full )?weekend (?:of|in) (?:(?<month>${MONTHS})\\b(?: (?<year>20\\d\\d|this year|last year))?|(?:the|this) month\\b)`,
    'g',
  ),
  read(match, when) {
    const { place = '', month, year } = match.groups ?? {};
    const number = month === undefined ? when.month : monthOf(month);
    const inYear = yearOfPart(year, when, number);
    const first = dayNumberOf(inYear, number, 1);
    const saturday = first + ((SATURDAY - weekdayNumber(first) + 7) % 7);
    const at = Math.max(0, PLACES.indexOf(place));
    const { to: end } = monthDays(inYear, number);
    const isLast = place === 'last' || place === 'final';
    const from = isLast ? saturday + 7 * Math.floor((end - saturday) / 7) : saturday + 7 * at;
    return from + 1 > when.today ? undefined : { kind: 'span', days: [{ from, to: from + 1 }] };
  },
};
