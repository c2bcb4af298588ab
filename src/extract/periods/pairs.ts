/** "From 695 to 672", "up from 41 to 49", "to 431,000 from 860,000": two figures of one measure, the first the year before. */

import { pattern } from '../../text/patterns/pattern.ts';
import type { Anchor } from '../anchors/anchor.ts';
import { DAY_BEFORE } from '../anchors/days.ts';
import { nextDay } from '../anchors/since.ts';
import type { Draft } from '../draft.ts';

/** Longer than any of the words before a figure that make it one of a pair. */
const LEAD = 16;

/** One of two figures that tell a change, "from 425 to 250", with the other. */
export interface Pair {
  readonly role: 'from' | 'to';
  readonly other: Draft;
}

/** The other figure of the pair and which of the two a draft is: where it came from, or where it went. */
export function pairOf(draft: Draft, drafts: readonly Draft[]): Pair | undefined {
  const index = drafts.indexOf(draft);
  const next = drafts[index + 1];
  const previous = drafts[index - 1];
  if (next !== undefined && isFromTo(draft, next)) return { role: 'from', other: next };
  if (previous !== undefined && isFromTo(previous, draft)) return { role: 'to', other: previous };
  const before = isBoatsBetween(previous, draft) ? drafts[index - 2] : previous;
  if (before !== undefined && (isToFrom(before, draft) || isCompared(before, draft)))
    return { role: 'from', other: before };
  return undefined;
}

/** "1,627 in 81 boats, compared with 743": people are held against the people. */
function isBoatsBetween(previous: Draft | undefined, draft: Draft): boolean {
  return previous?.metric === 'small_boats' && draft.metric === 'small_boat_arrivals';
}

function isFromTo(first: Draft, second: Draft): boolean {
  if (first.sentence !== second.sentence) return false;
  const { lower } = first.sentence;
  return (
    /\bfrom (?:just |only |about |around )?$/.test(
      lower.slice(Math.max(0, first.mention.hedgeStart - LEAD), first.mention.hedgeStart),
    ) &&
    /^(?: \(?in 20\d\d\)?| (?:people|boats|migrants))?(?: (?:a|per|to a|in each) (?:boat|dinghy|vessel|craft))? to (?:just |only )?$/.test(
      lower.slice(first.end, second.mention.hedgeStart),
    )
  );
}

function isToFrom(first: Draft, second: Draft): boolean {
  if (first.sentence !== second.sentence) return false;
  const { lower } = first.sentence;
  return (
    /\bto $/.test(lower.slice(Math.max(0, first.mention.hedgeStart - LEAD), first.mention.hedgeStart)) &&
    /^,? (?:down |up )?from (?:just )?$/.test(lower.slice(first.end, second.mention.hedgeStart))
  );
}

/** "54 people in it, compared with 50", "15 boats versus 20", "was 41, up from 28". */
function isCompared(first: Draft, second: Draft): boolean {
  if (first.sentence !== second.sentence || first.kind !== 'count' || first.metric !== second.metric) return false;
  const between = first.sentence.lower.slice(first.end, second.mention.hedgeStart);
  return (
    between.length < 40 &&
    /(?:compared (?:with|to)|versus|vs\.?|rather than|instead of|against|(?:up|down) (?:sharply |slightly )?from)(?: just| only| the)? $/.test(
      between,
    )
  );
}

/** "Eight boats brought 474", "15 yesterday, with 686": the people told right behind the boats. */
const CARRYING = pattern(
  /^(?: of them| more)?(?: (?:came|arrived|crossed(?: the (?:english )?channel)?|landed))?(?: on (?:mon|tues|wednes|thurs|fri|satur|sun)day| yesterday| overnight)?,? (?:which |that )?(?:(?:were )?carrying|carried|brought|bringing|with|delivered|delivering|containing|holding|held|landed|landing|had)(?: (?:in|ashore|a total of|another|a further|some|the|a))*\s*$/,
);

/** "They came in 602 boats": of the people that the words point back to. */
function isOfThem({ sentence, mention }: Draft): boolean {
  const before = sentence.lower.slice(Math.max(0, mention.hedgeStart - 60), mention.hedgeStart);
  if (/\b(?:compared (?:with|to)|against|versus|than)(?: just| only| the)? $/.test(before)) return false;
  return /(?:^|[;,\u2013] (?:and |but |though |although )?|["'] ?)(?:they|these|those|the (?:group|migrants|arrivals)|all of them|all) (?:(?:had|have|were|all) )*(?:came|come|arrived|travell?ed|made|crossed|reached|picked up|brought|rescued|landed|packed|set (?:out|off)|left|needed|took|required|used|been (?:picked up|found|packed))\b[^.;:]{0,28}$/.test(
    before,
  );
}

/** The people told last in the sentence before, unless they are what others are compared with. */
function peopleBefore(draft: Draft, drafts: readonly Draft[]): Draft | undefined {
  const before = drafts.filter(
    (other) =>
      other.sentence.index === draft.sentence.index - 1 &&
      other.sentence.place === draft.sentence.place &&
      other.metric === 'small_boat_arrivals' &&
      other.kind === 'count' &&
      other.aggregate === undefined,
  );
  const lead = (other: Draft) =>
    other.sentence.lower.slice(Math.max(0, other.mention.hedgeStart - 40), other.mention.hedgeStart);
  return before.findLast(
    (other) =>
      !/\((?:20\d\d|last year|the year before|[a-z]+ 20\d\d): $/.test(lead(other)) &&
      !/\b(?:than|against|compared with|compared to)\b[^.;(]*\($/.test(lead(other)) &&
      !/\b(?:than|against|compared (?:with|to)|from|above|below|on|beat(?:ing)?|when)(?: there (?:were|had been)| (?:the|that|their) (?:figure|total|number|count|tally) (?:was|had been|stood at)| it was)?(?: the| just| only)? $/.test(
        lead(other),
      ),
  );
}

/** "248 of the 299 arrivals recorded in 2018, in 32 boats": of the part. */
function isPartOf({ sentence: { lower }, mention }: Draft, part: Draft, whole: Draft): boolean {
  return (
    /^ of (?:the|all|this year's) $/.test(lower.slice(part.end, whole.mention.hedgeStart)) &&
    /^[^.;:]{0,40}, (?:in|aboard) $/.test(lower.slice(whole.end, mention.hedgeStart))
  );
}

/** "110 people had crossed the day before, in three boats": such words are of both. */
function isCountedFromAnother({ rule }: Anchor): boolean {
  return rule === nextDay.rule || rule === DAY_BEFORE;
}

/** The people whom boats brought: the count of people right before or behind, without a time of its own between. */
export function partnerOf(draft: Draft, drafts: readonly Draft[]): Draft | undefined {
  if (draft.metric !== 'small_boats' && draft.metric !== 'people_per_boat') return undefined;
  const near = drafts.filter(
    (other) =>
      other.sentence === draft.sentence &&
      other.metric === 'small_boat_arrivals' &&
      other.kind === 'count' &&
      other.aggregate === undefined,
  );
  const behind = near.find((other) => other.mention.hedgeStart >= draft.end);
  if (
    behind !== undefined &&
    CARRYING.test(draft.sentence.lower.slice(draft.end, behind.mention.hedgeStart), draft.sentence.lower)
  )
    return behind;
  if (isOfThem(draft)) return near.find((other) => other.end <= draft.mention.start) ?? peopleBefore(draft, drafts);
  const before = near.findLast((other) => other.end <= draft.mention.start);
  if (before === undefined) return undefined;
  const between = draft.sentence.lower.slice(before.end, draft.mention.start);
  const isTimed = draft.anchors.some(
    (anchor) =>
      anchor.start >= before.end &&
      anchor.end <= draft.mention.start &&
      anchor.kind !== 'single-day' &&
      !isCountedFromAnother(anchor),
  );
  const whole = near[near.indexOf(before) - 1];
  if (whole !== undefined && isPartOf(draft, whole, before)) return whole;
  const isTaken = drafts.some(
    (other) =>
      other.metric === draft.metric &&
      other.sentence === draft.sentence &&
      other.mention.start > before.end &&
      other.mention.end < draft.mention.start,
  );
  return between.length < 50 && !isTimed && !isTaken && !/[;:]/.test(between) ? before : undefined;
}

/** "50,637 people came, an average of 82 a day": nothing but such words stands between a total and its mean. */
const MEAN_OF_IT = pattern(
  /^(?: (?:people|migrants|arrivals))?(?: (?:who )?(?:have |had )?(?:crossed|arrived|came|come|landed|made the (?:crossing|journey)|reached (?:the uk|britain|england|kent))(?: the (?:english )?channel)?(?: (?:in|by) (?:small boats?|dinghies))?)?,? (?:or |\()?(?:(?:at |with )?(?:a daily average|an average|a mean) of|averaging|which (?:is|was|works out at|equates to|means)|equal to|equivalent to|or|about|around|that is)(?: (?:about|around|nearly|almost|just over|just under|roughly|some|an average of))* ?$/,
);

/** The total right before a mean of its days. */
export function totalOfMean(draft: Draft, drafts: readonly Draft[]): Draft | undefined {
  const total = totalBefore(draft, drafts);
  return total !== undefined && MEAN_OF_IT.test(wordsFrom(total, draft)) ? total : undefined;
}

const IN_ONE_BREATH = pattern(/^(?:(?! (?:but|while|though|although|than|against|whereas) )[^.;:])*$/);

/** "76,598 people, 1,277 boats and an average day of 105": the total before a mean in one breath, where no time of its own stands between or behind. */
export function totalInOneBreath(draft: Draft, drafts: readonly Draft[]): Draft | undefined {
  const total = totalBefore(draft, drafts);
  if (total === undefined || !IN_ONE_BREATH.test(wordsFrom(total, draft), draft.sentence.lower)) return undefined;
  const isTimed = draft.anchors.some(({ kind, start }) => kind !== 'single-day' && start >= total.mention.end);
  return isTimed ? undefined : total;
}

function wordsFrom(total: Draft, { sentence, mention }: Draft): string {
  return sentence.lower.slice(total.mention.end, mention.hedgeStart);
}

/** The count told before a mean per day, boats passed over. */
function totalBefore(draft: Draft, drafts: readonly Draft[]): Draft | undefined {
  if (draft.aggregate !== 'average_per_day' || draft.kind !== 'count') return undefined;
  const total = drafts.slice(0, drafts.indexOf(draft)).findLast(({ metric }) => metric !== 'small_boats');
  return total?.kind === 'count' && total.metric === draft.metric && total.aggregate === undefined ? total : undefined;
}

const THEY_CARRIED = pattern(
  /(?:^|[.;] )["']?(?:they|these|those|the (?:boats|dinghies|vessels)|all of them|between them(?:,)? they|on board|aboard)(?: (?:had|have|were|there were))? ?(?:carried|brought|held|delivered|contained|landed|had)?(?: (?:a total of|some|about|around|just|only|another))* $/,
);

/** "Another 12 small boats reached the UK on Wednesday. They carried 564 people": of the boats told last in the sentence before. */
export function boatsThatCarried(draft: Draft, before: readonly Draft[]): Draft | undefined {
  if (draft.kind !== 'count' || draft.metric !== 'small_boat_arrivals') return undefined;
  if (!THEY_CARRIED.test(draft.sentence.lower.slice(0, draft.mention.hedgeStart).trimStart())) return undefined;
  const last = before.findLast((other) => other.kind === 'count' && other.aggregate === undefined);
  return last?.metric === 'small_boats' && last.sentence.place === draft.sentence.place ? last : undefined;
}
