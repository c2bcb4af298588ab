/** Which time words belong to which number: nearness in the clause, and whether they name the base of a comparison. */

import { pattern } from '../../text/patterns/pattern.ts';
import type { Anchor } from '../anchors/anchor.ts';
import type { Draft } from '../draft.ts';
import { isBaseAnchor } from './base-words.ts';
import { isHeading } from './headings.ts';
import { isOfNumberAfter, isOfNumberBehindIn } from './in-brackets.ts';
import { isBehindMark } from './mark-of-month.ts';
import { nearness } from './nearness.ts';
import { isOfNextNumber, isOfNumberRightBehind } from './next-number.ts';
import { isOfNow } from './now.ts';
import { isSuperlative } from './of-superlative.ts';
import { isOfOtherWords, isOfTotalTaken, isOfWhole } from './other-words.ts';
import { isOfRecordBeside } from './record-beside.ts';

export interface RankedAnchor {
  readonly anchor: Anchor;
  /** Smaller is nearer; characters, with penalties for what stands between. */
  readonly distance: number;
  /** The anchor names what the figure is compared with. */
  readonly isBase: boolean;
}

const BREAK =
  /[;:\u2013]|, (?:while|but|and|as|with|when|which|who|taking|bringing|lifting|pushing|making|compared|against|up|down|the|a|ahead|meaning|after|following|followed|another|a further|more|fewer|that|all|it|some|most|including|so (?:that|the))\b|\b(?:while|but|where|whereas|compared|after|although|against|following)\b|\band\b/g;

/** Words that bind a time to the number right behind it. */
const GLUED = pattern(
  /^\s*\(?\s*$|^\s*(?:on|in|for|at|to|by|of|as|since|during|over|was|were|the|,? when|,? with|figure of|total of|record of|high of|peak of)\s*$/,
);

/** Anchors of a sentence as its drafts see them, nearest first. `drafts` are all of that sentence. */
export function rankAnchors(drafts: readonly Draft[]): RankedAnchor[][] {
  const [first] = drafts;
  if (first === undefined) return [];
  const bases: boolean[] = [];
  for (const anchor of first.anchors) bases.push(isBaseAnchor(first.sentence.lower, anchor));
  const ranked: RankedAnchor[][] = [];
  for (const draft of drafts) ranked.push(rankFor(draft, drafts, bases));
  return drafts.length < 2 ? ranked : ownTimes(drafts, ranked);
}

/** Characters and penalties within which a time is bound to its number. */
const BOUND = 4;

/** "1,098 came in January and 958 in February": a count with a time of its own does not take that of another. */
function ownTimes(drafts: readonly Draft[], ranked: RankedAnchor[][]): RankedAnchor[][] {
  const isBound = (index: number) =>
    drafts[index]?.kind === 'count' && (ranked[index]?.[0]?.distance ?? FAR_OFF) <= BOUND;
  const bound = drafts.flatMap((_, index) => (isBound(index) ? [ranked[index]?.[0]?.anchor] : []));
  if (bound.length < 2) return ranked;
  return ranked.map((entries, index) =>
    isBound(index) ? entries.filter(({ anchor }) => anchor === entries[0]?.anchor || !bound.includes(anchor)) : entries,
  );
}

const FAR_OFF = Number.POSITIVE_INFINITY;

/** "Was 49 (41 in 2022)": the time in brackets is that of the number there. */
const IN_BRACKETS = pattern(
  /\((?:up from |down from |from |against |compared with )?[\d,.]+%?(?: (?:people|boats))? (?:in|at|by|on|for)? ?$/,
);
/** "One of them was on Friday", "56 boats came, and the last of them landed on Tuesday": the day is that of one. */
const ONE_OF_THEM = pattern(
  /\bone of (?:them|those) (?:was|is)\b|,? (?:and|but|with|of which) the (?:first|last|latest|final|most recent)(?: (?:of (?:them|these|those)|one|boat|dinghy|group))? (?:landed|came|arrived|crossed|reached|landing|coming|arriving|was|were)\b[^.;]*$/,
);

function countRivals(draft: Draft, others: readonly Draft[], anchor: Anchor): number {
  let rivals = 0;
  for (const other of others)
    if (other !== draft && isRival(draft, other) && isBetween(other, draft, anchor) && !isBehindMark(draft, other))
      rivals += 1;
  return rivals;
}

function rankFor(draft: Draft, others: readonly Draft[], bases: readonly boolean[]): RankedAnchor[] {
  const { lower } = draft.sentence;
  const ranked: RankedAnchor[] = [];
  for (let index = 0; index < draft.anchors.length; index += 1) {
    const anchor = draft.anchors[index] as Anchor;
    const after = anchor.start >= draft.mention.end;
    const gap = after ? Math.max(0, anchor.start - draft.end) : Math.max(0, draft.mention.hedgeStart - anchor.end);
    if (gap > FAR) {
      ranked.push({ anchor, distance: gap + ESTRANGED, isBase: bases[index] === true });
      continue;
    }
    const between = after ? lower.slice(draft.end, anchor.start) : lower.slice(anchor.end, draft.mention.hedgeStart);
    const isGlued = !after && GLUED.test(between, lower);
    const breaks = isGlued || between === '' || between === ' ' ? 0 : (between.match(BREAK)?.length ?? 0);
    const rivals = countRivals(draft, others, anchor);
    const taken = anchorsBetween(draft, anchor);
    const isBase = bases[index] === true;
    const isListed = after && isHeading(lower, anchor);
    const estranged =
      isOfOtherWords(lower, anchor) ||
      (after && (isOfTotalTaken(between) || isOfWhole(lower, anchor, between, draft.anchors))) ||
      (after && draft.kind === 'count' && isOfRecordBeside(lower, draft.end, anchor)) ||
      (after && draft.kind === 'count' && isOfNumberBehindIn(lower, anchor, between)) ||
      (after && isOfNumberAfter(lower, draft.mention.hedgeStart, between)) ||
      (!after &&
        (isOfNow(draft, anchor, between) ||
          isOfFrom(lower, anchor, between) ||
          isOfNumberInBrackets(lower, anchor, between))) ||
      (!after && isBase && isBehindBase(draft, between)) ||
      isOfNumberRightBehind(lower, anchor, after, between) ||
      (after && (ONE_OF_THEM.test(between, lower) || IN_BRACKETS.test(between))) ||
      (draft.kind === 'count' &&
        ((isBase && !after && (between.includes(';') || between.includes(':'))) ||
          (isBase && after && others.some((other) => isCountBetween(other, draft, anchor))) ||
          isSuperlative(draft, anchor, between, after) ||
          (isBase && isOfAChange(draft, others, anchor, between, after))));
    const distance =
      gap +
      breaks * 18 +
      rivals * 60 +
      ((after || draft.kind !== 'count') && between.includes(';') ? 60 : 0) +
      (after && isOfNextNumber(lower, anchor, between) ? 60 : 0) +
      taken * 16 +
      (after ? 0 : isGlued ? 2 : 8) +
      (anchor.kind === 'until' ? 30 : 0) +
      (anchor.kind === 'single-day' ? 12 : 0) +
      (estranged || isListed ? ESTRANGED : 0);
    ranked.push({ anchor, distance: nearness(draft, anchor, distance, after), isBase });
  }
  return ranked.length < 2 ? ranked : ranked.sort((a, b) => a.distance - b.distance);
}

/** Characters from which a time is hardly that of a number, whatever stands between; what does is not read, since it may be all of a long sentence. */
const FAR = 500;
/** Added where an anchor belongs to other words than the count's. */
export const ESTRANGED = 110;
/** "2,716, up 20% on this time last year", "3,567, lower than a year ago": the base belongs to the change. */
function isOfAChange(draft: Draft, others: readonly Draft[], anchor: Anchor, between: string, after: boolean): boolean {
  if (!after) return false;
  const change = others.some(
    (other) => other.kind !== 'count' && other.mention.start > draft.mention.end && other.mention.end < anchor.start,
  );
  return (
    change ||
    /\b(?:lower|higher|fewer|more|up|down|less|ahead|short of|shy of|past|than|compared|increase|rise|fall|drop|double|treble|twice|behind)\b/.test(
      between,
    )
  );
}

/** "More than in the same part of 2023, aboard 632 craft", "double those of the same period, at 11,000": back to what is compared. */
const BEHIND_BASE = pattern(
  /^(?:,| \u2013) (?:aboard|in|on|at|to) (?:just |only |a total of )?$|^,? (?:and|but|while) (?:there (?:were|had been)|they (?:came|arrived) in|it took|the number of boats was) (?:just |only )?$/,
);

function isBehindBase({ kind, metric }: Draft, between: string): boolean {
  return (
    kind === 'count' &&
    (BEHIND_BASE.test(between) ||
      (metric === 'people_per_boat' && /^,? (?:and|but|while|with|though)\b[^.;\d]*$/.test(between)))
  );
}

const TO = pattern(/^,? to (?:just |only |about )?$/);

/** "From 431 by this time last year to 219": the time between the two is that of the first. */
function isOfFrom(lower: string, { start }: Anchor, between: string): boolean {
  return (
    TO.test(between, lower) &&
    /\bfrom (?:just |only |about )?[\d,]+(?: [a-z]+)? (?:in |on |at |by )?$/.test(
      lower.slice(Math.max(0, start - 40), start),
    )
  );
}

/** "29,437 in 2023 (45,755 in 2022); the average was 49": the time in brackets is that of the number before it there. */
function isOfNumberInBrackets(lower: string, { start, end }: Anchor, between: string): boolean {
  return (
    lower.startsWith(')', end) &&
    between.includes(')') &&
    /\([^()]*?\d[\d,.]*[^()\d]*$/.test(lower.slice(Math.max(0, start - 60), start))
  );
}

/** A second count of the same kind that stands nearer claims an anchor for itself; boats beside people share it. */
function isRival(draft: Draft, other: Draft): boolean {
  return (
    other.kind !== 'count' ||
    draft.kind !== 'count' ||
    other.metric === draft.metric ||
    (draft.metric === 'small_boats') === (other.metric === 'small_boats')
  );
}

/** "339 in seven boats in the same period last year": boats between are of the same time. */
function isCountBetween(other: Draft, draft: Draft, anchor: Anchor): boolean {
  return other.kind === 'count' && isRival(draft, other) && isBetween(other, draft, anchor);
}

function isBetween(other: Draft, draft: Draft, anchor: Anchor): boolean {
  const from = Math.min(draft.mention.start, anchor.start);
  const to = Math.max(draft.mention.end, anchor.end);
  return other.mention.start > from && other.mention.end < to;
}

function anchorsBetween(draft: Draft, anchor: Anchor): number {
  const from = Math.min(draft.mention.start, anchor.start);
  const to = Math.max(draft.mention.end, anchor.end);
  let between = 0;
  for (const other of draft.anchors)
    if (other !== anchor && other.kind !== 'single-day' && other.start > from && other.end < to) between += 1;
  return between;
}
