/** "1,753 for the month and 5,546 for the year", "the month as 1,636 and the year as 6,077": this month and this year so far. */
import { MONTHS, monthDays, yearDays } from '../calendar/calendar.ts';
import { TIME } from '../document/flags.ts';
import type { AnchorRecogniser } from './anchor.ts';

/** Months and years that the words before name, which may be those that are meant. */
const OTHERS = new RegExp(
  `\\b(?:${MONTHS})\\b|\\b20\\d\\d\\b|\\blast (?:month|year|week)\\b|\\byear (?:ago|earlier|before)\\b`,
  'i',
);

/** "Below the 1,677 of a year earlier, and the year was on 14,058" is told of this year. */
const OTHER_YEARS = /\b20\d\d\b|\blast year\b/i;

export const monthAndYear: AnchorRecogniser = {
  rule: 'the month or the year so far',
  needs: [TIME.monthWord | TIME.yearWord],
  words: ['the month', 'the year'],
  pattern:
    /\bfor the (?<behind>month|year)(?=[.,;:)]|$| and\b| but\b)|\bthe (?<ahead>month|year)(?= (?:as|at|on|to|(?:is|was|now|stands|stood|is now|now stands) (?:at|on)|had) (?:just |only |about |some )?\d)/g,
  read(match, when, sentence) {
    const unit = match.groups?.behind ?? match.groups?.ahead;
    const before = sentence.slice(0, match.index);
    if ((match.groups?.ahead === 'year' ? OTHER_YEARS : OTHERS).test(before)) return undefined;
    if (unit === 'year') {
      const { from } = yearDays(when.year);
      return { kind: 'open', unit, year: when.year, days: [{ from, to: Math.max(from, when.today - 1) }] };
    }
    const { from } = monthDays(when.year, when.month);
    const last = when.month === 1 ? monthDays(when.year - 1, 12) : monthDays(when.year, when.month - 1);
    if (from >= when.today) return { kind: 'span', days: [last] };
    return { kind: 'open', unit: 'month', days: [{ from, to: when.today - 1 }, last] };
  },
};
