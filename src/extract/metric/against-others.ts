/** "The wait is 413 days, up from 280", "1,500 euros, against 3,000": a bare number is held against one that counts nothing of ours. */
import { pattern } from '../../text/patterns/pattern.ts';
import type { Context } from '../context.ts';
import type { Mention } from '../mentions/mention.ts';

const AGAINST = pattern(
  /\b\d[\d,.]*(?:%|(?: ["'\u201c\u2018]?[a-z-]+["'\u201d\u2019]?){1,9}?),? (?:(?:up|down|rising|falling|increased|reduced) from|against|compared (?:with|to)|versus|instead of) (?:about |around |just |only |some |nearly |almost |over |more than )?$/,
);
/** Characters of the number before and the words that lead from it. */
const FARTHEST = 90;

const TIME = '(?:(?:by|on|in|at) (?:[a-z]+ ){0,2}[a-z0-9]+|(?:last|this) [a-z]+|yesterday|overnight)';
/** "12,000 names by Friday and 40,000 by last night". */
const AND_THEN = pattern(new RegExp(`\\b\\d[\\d,]*(?: [a-z]+)? ${TIME},? and (?:then |now )?$`));
const AT_A_TIME = pattern(/^ (?:by|on|in|at) /);

/** Whether the number that a bare one is held against was no count of the sentence, and no time. */
export function isAgainstOthers(
  { hedgeStart, end: behind }: Mention,
  { sentence: { lower }, here, anchors }: Context,
): boolean {
  const from = Math.max(0, hedgeStart - FARTHEST);
  const before = lower.slice(from, hedgeStart);
  const match =
    AGAINST.exec(before, lower) ??
    (AT_A_TIME.test(lower.slice(behind, behind + 4)) ? AND_THEN.exec(before, lower) : null);
  if (match === null) return false;
  const at = from + match.index;
  return (
    !here.some(({ mention, end }) => mention.hedgeStart <= at && at < end) &&
    !anchors().some(({ start, end }) => start <= at && at < end)
  );
}
