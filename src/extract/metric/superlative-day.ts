/** "The busiest day's figure was 872", "872 of them on the busiest day", "the most in 24 hours was 86": a count of the highest day. */
import { pattern } from '../../text/patterns/pattern.ts';
import { MONTHS } from '../calendar/calendar.ts';
import type { Mention } from '../mentions/mention.ts';

const MOST = '(?:highest|busiest|biggest|largest|most|record|peak|maximum|worst|heaviest)';
const DAY = "(?:days?'?s?|daily|24[- ]hours?|twenty-four hours|date)";

/** The words before the number end with "was" or the like, and no other number stands between. */
const BEFORE = pattern(
  new RegExp(
    `\\b(?:${MOST}\\b[^.;:\\d]{0,40}?\\b${DAY}|${DAY} ${MOST})\\b[^.;\\d]{0,50}? (?:was|is|of|saw|brought|had|remains|stood at|stands at|came to|reached|at|with)(?: only| just)? $`,
  ),
);
/** "On the busiest day 336 came ashore". */
const ON_THE_DAY = pattern(
  new RegExp(
    `\\bon (?:the|its) (?:single )?${MOST} (?:single )?day(?: of (?:it|all|the (?:month|year|week|lot)))?,? (?:just |only |about )?$`,
  ),
);
const BEHIND = pattern(
  new RegExp(
    `^(?: of (?:them|these|those)| people| arrivals| migrants)?(?: (?:came|arrived|crossed|landed))?,? (?:on|during) (?:the|its) (?:single )?${MOST} (?:single )?(?:day|24 hours|date)(?! (?:of the month|since|for|so far|this))\\b`,
  ),
);

/** "Busiest day: in October 2022, when 1,241 people crossed": the time of the highest day stands before the number. */
const OF_A_MONTH = pattern(
  new RegExp(
    `\\b${MOST} (?:single )?${DAY}(?: (?:for|of|on|in|since) [a-z -]{3,30})?(?::| \\u2013| (?:was|is|came|fell|remains)(?: still)?)(?: (?:back )?in)? (?:${MONTHS})(?: 20\\d\\d| last year)?, (?:when|with|on which|at)(?: just| only| some| about)? $`,
  ),
);

/** "A single day in September 2022 still has the record, with 1,305", "the record is still held by a day in 2022, when 1,305 came". */
const HOLDS_RECORD = pattern(
  /\b(?:(?:one|a|an|another|the)(?: single| [a-z]+day)?|single) day\b[^.;:\d]{0,30}(?:20\d\d)?[^.;:\d]{0,12} (?:has|holds|held|keeps|retains|owns) the (?:[a-z-]+ )?(?:record|high|peak),? (?:with|at|of|when)(?: just| some| about| the)* $|\b(?:record|high|peak)\b[^.;:\d]{0,24} (?:held|set|owned) by (?:a|one|the) (?:single )?day\b[^.;:\d]{0,24}(?:20\d\d)?,? (?:with|at|when)(?: just| some| about)* $/,
);

/** Characters before a number in which such words stand. */
const REACH = 120;

/** Whether the words beside a number say that it is the count of the highest day of some time. */
export function isOfHighestDay({ hedgeStart, end }: Pick<Mention, 'hedgeStart' | 'end'>, lower: string): boolean {
  return (
    BEFORE.test(lower.slice(Math.max(0, hedgeStart - REACH), hedgeStart), lower) ||
    OF_A_MONTH.test(lower.slice(Math.max(0, hedgeStart - REACH), hedgeStart), lower) ||
    HOLDS_RECORD.test(lower.slice(Math.max(0, hedgeStart - REACH), hedgeStart), lower) ||
    ON_THE_DAY.test(lower.slice(Math.max(0, hedgeStart - REACH), hedgeStart), lower) ||
    BEHIND.test(lower.slice(end, end + 60), lower)
  );
}
