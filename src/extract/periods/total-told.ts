/** "45,756 came in 2022. The last of them were 90 people on Christmas Day. That provisional total is 60% up on 2021": the total told last, whatever days were told since. */

import { YEAR_SO_FAR } from '../../domain/rules.ts';
import { pattern } from '../../text/patterns/pattern.ts';
import type { Anchor } from '../anchors/anchor.ts';
import type { Candidate, Draft } from '../draft.ts';
import { isLong } from './candidates.ts';

const OF_THE_TOTAL = pattern(
  /^["']?(?:(?:and|but|so|yet|still),? )?(?:that|this|the|its) (?:(?:provisional|annual|yearly|year's|final|running|overall|full-year|twelve-month|12-month|whole|grand|record|new|latest|combined|official) )*(?:total|tally|toll|count|figure|number)(?: of (?:arrivals|crossings|people|migrants))?(?:,? though provisional,)? (?:is|was|represents|represented|marks|marked|means|meant|amounts to|stands|stood|makes|has|had|compares|rose|fell|beats?)\b[^.;:\d]*$/,
);

/** "60% up from the 28,526 of 2021". */
const ON_A_SUM = pattern(
  /^[^.;:\d]{0,24} (?:on|from|than|over|above|below|under|against|compared with) (?:the |just |only )*\d{1,3},\d{3}\b/,
);

/** Whether a base is longer than a day. */
function isLongTime({ kind, days }: Anchor, words: string): boolean {
  if (kind === 'span' || kind === 'open') return isLong(days[0]);
  return kind === 'year' || (kind === 'same-point' && !/\b(?:day|date)\b/.test(words));
}

/** Times of which a change is told, those of a sum before those of a day where it is told of "that total" against a year. */
export function ofTotalTold(
  told: readonly Candidate[],
  { sentence: { lower }, mention: { hedgeStart, end } }: Draft,
  base: Anchor | undefined,
): readonly Candidate[] {
  const isOnSum =
    base === undefined
      ? ON_A_SUM.test(lower.slice(end, end + 60))
      : isLongTime(base, lower.slice(base.start, base.end));
  if (!isOnSum || isLong(told[0]?.days) || !OF_THE_TOTAL.test(lower.slice(0, hedgeStart).trimStart())) return told;
  const sums = told.filter(({ days, rule }) => isLong(days) && rule !== YEAR_SO_FAR);
  return [...sums, ...told.filter((each) => !sums.includes(each))];
}
