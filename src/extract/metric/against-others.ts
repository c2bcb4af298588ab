/** "The wait is 413 days, up from 280", "1,500 euros, against 3,000": a bare number is held against one that counts nothing of ours. */
import { pattern } from '../../text/patterns/pattern.ts';
import type { Context } from '../context.ts';
import type { Mention } from '../mentions/mention.ts';

const AGAINST = pattern(
  /\b\d[\d,.]*(?:%|(?: ["'\u201c\u2018]?[a-z-]+["'\u201d\u2019]?){1,4}?),? (?:(?:up|down|rising|falling|increased|reduced) from|against|compared (?:with|to)|versus|instead of) (?:about |around |just |only |some |nearly |almost |over |more than )?$/,
);
/** Characters of the number before and the words that lead from it. */
const FARTHEST = 60;

/** Whether the number that a bare one is held against was no count of the sentence, and no time. */
export function isAgainstOthers({ hedgeStart }: Mention, { sentence: { lower }, here, anchors }: Context): boolean {
  const from = Math.max(0, hedgeStart - FARTHEST);
  const match = AGAINST.exec(lower.slice(from, hedgeStart), lower);
  if (match === null) return false;
  const at = from + match.index;
  return (
    !here.some(({ mention, end }) => mention.hedgeStart <= at && at < end) &&
    !anchors().some(({ start, end }) => start <= at && at < end)
  );
}
