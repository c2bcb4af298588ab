/** "2,726 was 45 per cent lower than the 3,738 of May 2025": the two counts of a sentence that a change is told of. */

import { pattern } from '../text/patterns/pattern.ts';
import type { Draft } from './draft.ts';

export interface Between {
  readonly now: Draft;
  /** Absent where only the one side is a count of the sentence: "18,342, 10% up on 2023". */
  readonly base?: Draft;
}

/** "Lower than the 3,738", "up on 2,255": the base right behind a change. */
const BASE_BEHIND = pattern(
  /^(?: [a-z]+){0,3}? (?:than|on|from|above|below|over|against|compared (?:with|to)) (?:the |just |only |about |last year's |a total of )?(?:(?:the |its )?(?:all-time |annual |yearly |[12]\d{3} )?(?:high|peak|record) of (?:just |only |about )?)?$/,
);
/** "More than twice the 1,850 of 2019", "double last year's 3,141": the base right behind a multiple. */
const BASE_OF_MULTIPLE = pattern(
  /^(?: times)?(?: as many as| the (?:number|size) of)?(?: (?:the|that of|last year's|(?:[a-z]{3,9} )?20\d\d's|just|only|about|some))* $/,
);
/** "By 36% from 45,755 in 2022 to 29,437": both behind the change. */
const FROM_BEHIND = pattern(/^,? from (?:the |just |only |about )?$/);
const TO_BEHIND = pattern(/^[^.;:\d]{0,24}(?: 20\d\d)? to (?:just |only |about )?$/);
/** "Trebled in the last quarter, to 11,572 from 4,607": the newer side is told first. */
const TO_RIGHT_BEHIND = pattern(/^[^.;:]{0,44}?,? to (?:just |only |about |more than |over )?$/);
const FROM_RIGHT_BEHIND = pattern(/^(?: (?:people|arrivals|migrants))?,? from (?:the |just |only |about )?$/);
/** "3,567, against 4,149 in August 2024, a fall of …": the second of two counts is the base. */
const BASE_BEFORE = pattern(
  /\b(?:against|compared (?:with|to)|compares with|versus|vs\.?|instead of|(?:up|down) from|than|from|when [a-z ]{0,24})(?: (?:the|just|only|about|some))? $/,
);

/** "More than in the whole of last month (2,701)". */
const BASE_IN_BRACKETS = pattern(/\b(?:than|against|compared (?:with|to)|versus) [^.;,()\d]{0,44}\($/);

/** What may stand between a count and a change of it, */
const RIGHT_BEFORE = pattern(
  /^(?: (?:people |migrants )?(?:(?:have|had) )?(?:come|came|crossed|arrived|made the (?:crossing|journey)|landed)(?: the (?:english )?channel)?(?: (?:in|by) small boats?)?(?: (?:in 20\d\d|this year|so far))?)?(?:,| \(| \u2013| -)? ?(?:which is |that is |or |a rise of |a fall of |an increase of |up by |down by |up |down |some )?$/,
);
/** and between two changes of one count. */
const JOINED = pattern(/^[^.;:\d]{0,60}(?: 20\d\d)?,? (?:but|and|though|yet)(?: [a-z]+){0,3} $/);

const BEHIND_CHANGE = pattern(/^[^.;:]{0,60}\b(?:but|and|though|yet)(?: (?:still|also|just|only|is|was|some))? $/);

/** Characters between two counts, or a count and the change, that still tell of each other. */
const FARTHEST = 90;

/** The counts that the words around a change make its two sides; undefined where they name none or only one. */
export function betweenOf(change: Draft, drafts: readonly Draft[]): Between | undefined {
  const counts = drafts.filter((other) => other.kind === 'count' && isLikeCount(other));
  const before = counts.filter((other) => other.end <= change.mention.hedgeStart);
  const [next, second] = counts.filter((other) => other.mention.hedgeStart >= change.end);
  const { lower } = change.sentence;
  if (lower.includes('respectively')) return inTurn(change, drafts, counts);
  const words = (from: Draft, to: Draft) => lower.slice(from.end, to.mention.hedgeStart);
  if (next !== undefined && FROM_BEHIND.test(words(change, next)) && second !== undefined)
    return TO_BEHIND.test(words(next, second)) && isAlike(next, second) ? { now: second, base: next } : undefined;
  if (
    next !== undefined &&
    second !== undefined &&
    isAlike(next, second) &&
    TO_RIGHT_BEHIND.test(words(change, next)) &&
    FROM_RIGHT_BEHIND.test(words(next, second))
  )
    return { now: next, base: second };
  if (next !== undefined && isBaseBehind(change, words(change, next))) {
    const earlier = drafts.find((other) => other.kind !== 'count' && other.mention.start < change.mention.start);
    const now = before.findLast(
      (other) =>
        isAlike(other, next) && !isBase(other) && (earlier === undefined || other.end <= earlier.mention.hedgeStart),
    );
    if (now !== undefined && isOfOlder(now, change)) return undefined;
    const isNear = now !== undefined && (earlier !== undefined || words(now, change).length < FARTHEST);
    return isNear ? { now, base: next } : undefined;
  }
  const last = before.at(-1);
  const first = last === undefined ? undefined : before.findLast((other) => other !== last && isAlike(other, last));
  const chained = ofChangeBefore(change, drafts);
  if (chained !== undefined) return chained;
  if (first !== undefined && last !== undefined && isBase(last) && hasOwnBase(change, words(last, change)))
    return first.metric === change.metric ? { now: first } : undefined;
  if (last === undefined || first === undefined || !isBase(last) || isBase(first) || hasChange(drafts, first, change))
    return besideChange(change, drafts, last);
  const isNear = words(first, last).length < FARTHEST && words(last, change).length < FARTHEST;
  return isNear && /^[^;:]*,[^;:,]*$/.test(words(last, change))
    ? { now: first, base: last }
    : besideChange(change, drafts, last);
}

/** "Last year it was 28,453, so this is 18% higher; it is 24% lower than the 44,174 of 2022": the number before is a base too, where the words turn back to what is told now. */
function isOfOlder({ end, sentence: { lower } }: Draft, change: Draft): boolean {
  return TURNS_BACK.test(lower.slice(end, change.mention.hedgeStart), lower) && OLDER.test(lower.slice(0, end), lower);
}

const TURNS_BACK = pattern(
  /(?:,? so|[;:\u2013]|,? and|,? but|,? meaning|,? making) (?:that )?(?:(?:it|this|that) (?:still |now )?(?:is|remains|stays|stands|runs)|it's|this (?:is|year)|that is|the (?:total|number|figure|count|tally|year)(?:'s total)? (?:is|has|stands|now)|arrivals are|crossings are|numbers are)\b/,
);
const OLDER = pattern(
  /\b(?:last year|a year (?:ago|earlier|before)|the (?:previous year|year before)|(?:in|of|to|by|at) (?:[a-z]+ )?20\d\d)\b[^;]*$/,
);

function isBaseBehind({ kind }: Draft, between: string): boolean {
  return BASE_BEHIND.test(between) || (kind === 'ratio' && BASE_OF_MULTIPLE.test(between));
}

/** "To 41,472 from 36,816, yet 9 per cent short of the 2022 peak": a change behind a turn of the sentence, with a base of its own. */
function hasOwnBase({ sentence: { lower }, anchors, end }: Draft, before: string): boolean {
  const named = anchors.find(
    (anchor) => anchor.start >= end && (anchor.kind === 'year' || anchor.kind === 'same-point'),
  );
  return (
    named !== undefined &&
    /\b(?:but|yet|though|although|still|while|however)\b/.test(before) &&
    /^ (?:short of|shy of|below|above|than|down on|up on|on|under|over|lower than|higher than|fewer than|more than|off|behind|ahead of|from)(?: [a-z']+){0,5} $/.test(
      lower.slice(end, named.start),
    )
  );
}

/** "36,816 in 2024 and 41,472 in 2025, increases of 25% and 13% respectively": each change is of the count in its own place. */
function inTurn(change: Draft, drafts: readonly Draft[], counts: readonly Draft[]): Between | undefined {
  const changes = drafts.filter(({ kind }) => kind === change.kind);
  const now = counts.length === changes.length ? counts[changes.indexOf(change)] : undefined;
  return now === undefined ? undefined : { now };
}

/** "17% more than the 33,562 of 2024 and a fifth fewer than in 2022": the second change is of the count that the first is of. */
function ofChangeBefore(change: Draft, drafts: readonly Draft[]): Between | undefined {
  const { lower } = change.sentence;
  const earlier = drafts.findLast((other) => other.kind !== 'count' && other.end <= change.mention.hedgeStart);
  const now = earlier?.between?.now;
  if (earlier?.between?.base === undefined || now === undefined || now.metric !== change.metric) return undefined;
  return BEHIND_CHANGE.test(lower.slice(earlier.between.base.end, change.mention.hedgeStart), lower)
    ? { now }
    : undefined;
}

/** "18,342, 10% up on 2023 but 5% down on 2022": the count right before the change, or before the change that it follows. */
function besideChange(change: Draft, drafts: readonly Draft[], last: Draft | undefined): Between | undefined {
  if (last === undefined || isBase(last)) return undefined;
  const { lower } = change.sentence;
  const earlier = drafts.findLast(
    (other) => other.kind !== 'count' && other.mention.start > last.end && other.end <= change.mention.hedgeStart,
  );
  if (earlier !== undefined) {
    const isJoined = JOINED.test(lower.slice(earlier.end, change.mention.hedgeStart), lower);
    return isJoined && earlier.metric === last.metric ? besideChange(earlier, drafts, last) : undefined;
  }
  const isRight = RIGHT_BEFORE.test(lower.slice(last.end, change.mention.hedgeStart), lower);
  return isRight && last.metric === change.metric ? { now: last } : undefined;
}

function isLikeCount({ mention, aggregate, uncheckable, level, scope }: Draft): boolean {
  return (
    mention.value >= 10 && aggregate === undefined && uncheckable === undefined && level === undefined && scope === 'UK'
  );
}

function isAlike(a: Draft, b: Draft): boolean {
  return a.metric === b.metric;
}

function isBase({ sentence, mention }: Draft): boolean {
  const before = sentence.lower.slice(Math.max(0, mention.hedgeStart - 60), mention.hedgeStart);
  return BASE_BEFORE.test(before.slice(-30)) || BASE_IN_BRACKETS.test(before);
}

function hasChange(drafts: readonly Draft[], first: Draft, change: Draft): boolean {
  return drafts.some(
    (other) =>
      other.kind !== 'count' && other.mention.start > first.end && other.mention.end < change.mention.hedgeStart,
  );
}
