/** "So far this year", "this year", "in 2025 so far", "the year to date", "since the new year". */

import { dayNumberOf } from '../../domain/period.ts';
import { YEAR_SO_FAR } from '../../domain/rules.ts';
import { MONTHS } from '../calendar/calendar.ts';
import { TIME } from '../document/flags.ts';
import type { AnchorRecogniser } from './anchor.ts';

/** "March had accounted for 750 and the year as a whole for 1,282": of this year, where no other is named and it has gone on for a while. */
const OF_A_WHOLE = /^the year (?:as a whole|overall|in total|all told)$/;

export const yearToDate: AnchorRecogniser = {
  rule: YEAR_SO_FAR,
  needs: [TIME.yearWord | TIME.yearNumber | TIME.month],
  pattern: new RegExp(
    `\\b(?:so far (?:this|in the) year|(?:already |earlier |already )?(?<!\\b(?:${MONTHS})(?: \\d{1,2}(?:st|nd|rd|th)?)?,? (?:of )?)this (?:calendar )?year(?:'s)?(?: so far| to date| already)?|(?:the|this) year so far|so far (?:in|during|for) (?<a>20\\d\\d)|(?:in |for |during )?(?<b>20\\d\\d) (?:so far|to date|thus far)|(?:for )?the year to date|year[- ]to[- ]date|to date this year|to date in (?<c>20\\d\\d)|(?<d>20\\d\\d)(?:'s)? (?:running |provisional |cumulative |overall )?(?:total|tally|count|figure)|since (?:the )?(?:start|beginning|turn) of (?:the|this) (?:calendar )?year|since (?:the|this) year (?:began|started|opened)|since (?:the )?(?:start|beginning|turn) of (?<e>20\\d\\d)|since (?:the )?new year(?:'s day)?|since (?:1 january|january 1|1 jan|january 1st|1st january)(?! 20\\d\\d)|since january(?! (?:\\d{1,2}\\b(?!,\\d)|20\\d\\d|last))|(?<!last )the year's (?:total|tally|running total|count|figure|arrivals|crossings)|annual (?:total|tally) so far|so far (?:since|from) january|(?:the )?first (?:few|couple of) months of (?:the|this) year|from january (?:until|to|till) now|(?:the )?(?:running |cumulative |provisional )?(?:total|number|count|tally|figure|arrivals|crossings) for (?:the|this) year(?! (?:before|to (?!date|\\d|more|just|nearly|over|about|almost|above|well|at)|ending|ended|as a whole))|(?<=(?:taking|bringing|pushing|lifting|takes|brings|took|brought|pushed|lifted) )the annual (?:total|tally|figure|count|number)|the year (?:as a whole|overall|in total|all told)(?= (?:for|to|at|has|is|stands|had)\\b)|for the year(?=,? (?:(?:is|was|stands at|stood at) )?\\d)|(?<!last )the year's(?= (?:(?:to|at|is|stands|stood)\\b|\\d))|(?<!last )(?<!previous )year's (?:running )?(?:total|tally))`,
    'g',
  ),
  read(match, when, sentence) {
    const { a, b, c, d, e } = match.groups ?? {};
    if (OF_A_WHOLE.test(match[0]) && (when.month < 3 || /\b(?:20\d\d|last year)\b/i.test(sentence))) return undefined;
    const named = a ?? b ?? c ?? d ?? e;
    const year = named === undefined ? when.year : Number(named);
    if (year > when.year) return undefined;
    if (year < when.year) {
      return { kind: 'year', year, days: [{ from: dayNumberOf(year, 1, 1), to: dayNumberOf(year, 12, 31) }] };
    }
    const from = dayNumberOf(year, 1, 1);
    return { kind: 'open', unit: 'year', year, days: [{ from, to: Math.max(from, when.today - 1) }] };
  },
};
