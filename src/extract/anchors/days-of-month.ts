/** "From the 11th to the 18th", "between the 3rd and the 9th": two days of a month that is not named with them. */
import { dayNumberOf } from '../../domain/period.ts';
import { MONTHS } from '../calendar/calendar.ts';
import { TIME } from '../document/flags.ts';
import type { AnchorRecogniser } from './anchor.ts';
import { monthNamedBefore } from './day-of-month.ts';

/** Of the month that the sentence has named, else of that of publication, or of the one before where the last has not come. */
export const daysOfMonth: AnchorRecogniser = {
  rule: 'from one day of a month to another',
  needs: [TIME.ordinal],
  pattern: new RegExp(
    `\\b(?:from|between) the (?<first>\\d{1,2})(?:st|nd|rd|th) (?:to|and|until|till|through|up to) (?:the )?(?<last>\\d{1,2})(?:st|nd|rd|th)\\b(?! (?:of|${MONTHS}|century|birthday|anniversary|hour|person|boat)\\b)`,
    'g',
  ),
  read(match, when, sentence) {
    const first = Number(match.groups?.first);
    const last = Number(match.groups?.last);
    if (first < 1 || first >= last || last > 31) return undefined;
    const named = monthNamedBefore(sentence.slice(0, match.index)) ?? when.month;
    const isOver = dayNumberOf(when.year, named, last) <= when.today;
    const isOfLastYear = named > when.month || (!isOver && named === 1);
    const month = isOver || named !== when.month ? named : named === 1 ? 12 : named - 1;
    const year = isOfLastYear ? when.year - 1 : when.year;
    return { kind: 'span', days: [{ from: dayNumberOf(year, month, first), to: dayNumberOf(year, month, last) }] };
  },
};
