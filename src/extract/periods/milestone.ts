/** Round numbers that a total passed or reached: "topped 10,000", "the 10,000 mark was hit". */
import { pattern } from '../../text/patterns/pattern.ts';
import type { Draft } from '../draft.ts';
import { isMarkOfOneMonth } from './mark-of-month.ts';

/** "It passed 150,000 on Boxing Day and, on Saturday, 200,000": the verb stands at the mark before. */
const AND_ON_A_DAY = pattern(
  /\b(?:pass|top|reach|hit|cross|exceed)\w* [\d,]+ (?:on|in) [^.;]{3,40},? and,? (?:then )?on [a-z0-9 ]{3,24},? $/,
);
/** "Friday's arrivals took the total past 10,000". */
const TAKEN_PAST = pattern(
  /\b(?:took|taking|takes?|push(?:ed|ing|es)?|carr(?:ied|ies|y)|lift(?:ed|ing|s)?|sen[dt]s?|brought|bringing|brings?|tip(?:ped|s)?)(?: [a-z0-9']+){1,14} (?:past|beyond|over|above|through)(?: the)? $/,
);
/** "Arrivals passed the grim milestone of". */
const PASSED = pattern(
  /\b(?:pass|top|topp|surpass|exceed|br(?:o|ea)k|broke|hit|cross|smash|reach|breach|g(?:o|e)t(?:s|ting)? to|g(?:o|oes|one)(?= (?:past|above|over|beyond|through))|went(?= (?:past|above|over|beyond|through)))\w*(?: (?:past|above|over|beyond))?(?: (?:the|through|a|grim|milestone|of|mark|figure|barrier))*\s*$/,
);

/** "The 10,000 mark fell on 28 April", "10,000 was hit at the end of April". */
const PASSED_BEHIND = pattern(
  /^(?:[- ](?:mark|milestone|barrier|threshold) (?:fell|came|went)\b|(?:[- ](?:mark|milestone|barrier|threshold)| people| migrants| arrivals| crossings)? (?:was|were|had been|has been) (?:(?:not|only|first|never|also|even) )*(?:reached|passed|hit|crossed|topped|broken|breached|exceeded|surpassed)\b(?! (?:on to|to|over|by)\b))/,
);
/** "It took until the end of April for 10,000 to arrive". */
const TOOK_UNTIL = pattern(
  /\b(?:took|taken|takes?|waited) (?:until|till|up to) [^.;\d]{3,44} for (?:the )?(?:first |number to reach |total to reach )?$/,
);

/** "The 200,000th person": whether the number that ends at `end` is a place in the row of all who came. */
export function isInARow(lower: string, end: number): boolean {
  return IN_A_ROW.test(lower.slice(end, end + 14));
}

const IN_A_ROW = pattern(/^(?:st|nd|rd|th) (?:person|migrant|arrival)/);

/** "Passed 5,000 on 21 March": a round mark that was reached on a day. */
export function isMilestone(draft: Draft): boolean {
  const { lower } = draft.sentence;
  const { start, end, value } = draft.mention;
  if (value < 1000 || value % 500 !== 0 || isMarkOfOneMonth(draft)) return false;
  const before = (length: number) => lower.slice(Math.max(0, start - length), start);
  return (
    isInARow(lower, end) ||
    PASSED_BEHIND.test(lower.slice(end, end + 60), lower) ||
    TOOK_UNTIL.test(before(80), lower) ||
    AND_ON_A_DAY.test(before(90), lower) ||
    TAKEN_PAST.test(before(120), lower) ||
    PASSED.test(before(36), lower)
  );
}
