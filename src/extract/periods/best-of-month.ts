/** "The best February day until then had brought 218, last year": the highest day of a month, whose year is told apart from it. */
import { pattern } from '../../text/patterns/pattern.ts';
import { type Calendar, MONTHS, monthDays, monthOf } from '../calendar/calendar.ts';
import type { Candidate, Draft } from '../draft.ts';
import { licensed } from './candidates.ts';
import { MOST_IN_A_DAY } from './most-in-a-day.ts';

const MOST = '(?:highest|busiest|biggest|largest|most|record|peak|best|worst|heaviest|top)';
const MONTH = `(?<month>${MONTHS})`;
/** "The busiest February day had been", "the highest daily total in any February before that was", "the previous best for a February day was". */
const DAY_OF_A_MONTH = pattern(
  new RegExp(
    `\\b${MOST}\\b(?: (?:single|daily|one-day))?(?: (?:(?:total|number|figure|count|tally)|day))?(?: (?:on|for|in|of|until then|ever))*(?: (?:any|a|an|one))?(?: (?:single )?day (?:in|of)(?: any| a)?)? ${MONTH}(?:'s)?\\b(?! (?:the )?\\d)(?: day)?[^.;:\\d]{0,60}$`,
  ),
);
/** The words name a day, and not a month. */
const OF_A_DAY = /\b(?:day|daily)\b/;
const YEAR_BEHIND = pattern(
  /^(?: (?:people|arrivals|migrants|crossings))?,? (?:(?:which was |that was |and that was )?(?:set|recorded|seen|reached|back|came) )?(?:in )?(?<year>20[12]\d|last year)(?=[.,;)]|$| (?:and|but)\b)/,
);
const YEAR_BEFORE = pattern(
  /\b(?:had been |was |were |is |came |set |remains |until then )(?:(?:in )?(?<year>20[12]\d|last year)(?:'s|, (?:with|when|at)|:)) (?:just |only |a |the )*$/,
);

/** The month of that year for its highest day; none where the words name no such day or no year before this. */
export function bestOfMonth({ kind, metric, mention, end, sentence: { lower } }: Draft, when: Calendar): Candidate[] {
  if (kind !== 'count' || metric !== 'small_boat_arrivals' || mention.value > MOST_IN_A_DAY) return [];
  const before = lower.slice(Math.max(0, mention.hedgeStart - REACH), mention.hedgeStart);
  const year =
    YEAR_BEHIND.exec(lower.slice(end, end + 60), lower)?.groups?.year ?? YEAR_BEFORE.exec(before)?.groups?.year;
  if (year === undefined) return [];
  const words = DAY_OF_A_MONTH.exec(before.replace(YEAR_TOLD, ''), before);
  const month = words?.groups?.month;
  if (words === null || month === undefined || !OF_A_DAY.test(words[0])) return [];
  const number = year === 'last year' ? when.year - 1 : Number(year);
  if (number >= when.year) return [];
  return [licensed(monthDays(number, monthOf(month)), 'stated', 'the highest day of a month', HIGHEST)];
}

/** Characters before a number in which such words stand. */
const REACH = 120;
const YEAR_TOLD = /\b20[12]\d\b/g;
const HIGHEST: Pick<Candidate, 'compared' | 'open' | 'aggregate'> = {
  compared: undefined,
  open: undefined,
  aggregate: 'max_day',
};
