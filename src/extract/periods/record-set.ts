/** Records of days before, told with the month in which they were set: "the last was set in early February, when 102 people came". */
import { pattern } from '../../text/patterns/pattern.ts';
import type { Draft } from '../draft.ts';

const OLD = '(?:previous|last|old|earlier|existing|current|standing|then|former)';
const RECORD =
  '(?:(?:daily|single-day|one-day|24-hour|all-time|overall|such) )*(?:record|high|peak|best|mark|one|(?:busiest|highest|biggest|worst|record)(?: single)?(?: day)?)';

/** "The last was set in February, when police came upon", "the old one fell in August, when" */
const SET_WHEN = pattern(
  new RegExp(
    `\\b(?:${OLD}(?: ${RECORD})?|record|high|peak)\\b[^.;:\\d]{0,50}\\b(?:set|reached|recorded|established|posted|fell|came|was)\\b[^.;:]{0,40},? when\\b[^.;:\\d]{0,50}$`,
  ),
);
/** "The previous high, in February, was", "the previous record for the crisis," */
const OLD_ONE = pattern(
  new RegExp(
    `\\b${OLD} ${RECORD}\\b(?:, [^.;:,\\d]{3,30},| [^.;:,\\d]{3,40})?(?:,| of| was| is| had been| at| stood at| \\() ?$`,
  ),
);
/** "853, set earlier this month". */
const SET_BEHIND = pattern(
  /^(?: people| migrants| arrivals)?,? (?:which was |that was |was )?set (?:in|earlier|last|back|only|just|this|at the)\b/,
);
const RECORD_BEFORE = pattern(/\b(?:record|high|peak|best)\b[^.;:\d]{0,60}$/);
/** Records of longer times. */
const OF_LONGER =
  /\b(?:monthly|weekly|annual|yearly|quarterly|month's|week's|year's)\b|\b(?:record|highest|busiest) (?:month|week|year)\b/;

/** Whether a count is the record of a day before, set in some longer time. */
export function isRecordSet({ sentence: { lower }, mention: { hedgeStart, end }, end: nounEnd }: Draft): boolean {
  const before = lower.slice(Math.max(0, hedgeStart - 150), hedgeStart);
  if (OF_LONGER.test(before)) return false;
  return (
    SET_WHEN.test(before, lower) ||
    OLD_ONE.test(before, lower) ||
    (RECORD_BEFORE.test(before, lower) &&
      (SET_BEHIND.test(lower.slice(end, end + 50)) || SET_BEHIND.test(lower.slice(nounEnd, nounEnd + 50))))
  );
}
