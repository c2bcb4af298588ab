/** "Not until May did a month go over 1,000, with 1,619": a mark that one month passed, and the month's own number behind it. */
import { pattern } from '../../text/patterns/pattern.ts';
import type { Draft } from '../draft.ts';

const A_MONTH = pattern(
  /\b(?:a|any|first|one|no|another|only|each|every|second|third)(?: (?:single|other|calendar|whole))? month(?:'s (?:total|arrivals|tally|count|crossings|figure|number))?\b(?! (?:ago|after|before|later|earlier|since|on|in)\b)[^.;:,\d]{0,40}$/,
);
const ITS_NUMBER = pattern(
  /^(?: (?:people|migrants|arrivals|crossings|mark))?(?:,|:| \u2013) ?(?:(?:and|with|at|when|as|reaching|its|there|were|was|the|total|number|it|had|saw|brought|ended on|just) )*$/,
);
const FIRST_TIME = pattern(/\bfor the first time in $/);

/** Whether a round number is one that a single month passed, and no total of the year. */
export function isMarkOfOneMonth({ sentence: { lower }, mention: { hedgeStart, value } }: Draft): boolean {
  return (
    value >= 100 && value % 100 === 0 && A_MONTH.test(lower.slice(Math.max(0, hedgeStart - 90), hedgeStart), lower)
  );
}

/** Whether a count is told right behind such a mark as what that month had. */
export function isBehindMark(draft: Draft, mark: Draft): boolean {
  const between = draft.sentence.lower.slice(mark.mention.end, draft.mention.hedgeStart);
  return draft.mention.start > mark.mention.end && ITS_NUMBER.test(between) && isMarkOfOneMonth(mark);
}

/** "A month topped 1,000 for the first time in May": the month that did is the one that is named. */
export function isFirstToPass(lower: string, start: number): boolean {
  return FIRST_TIME.test(lower.slice(Math.max(0, start - 24), start), lower) && /\bmonth\b/.test(lower.slice(0, start));
}
