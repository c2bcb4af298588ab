/** Numbers whose subject is set against arrivals, or waits for them ashore: officers, patrols, beds, votes on a bill. */

import { pattern } from '../../text/patterns/pattern.ts';
import type { Mention } from '../mentions/mention.ts';

const SUBJECT = pattern(
  /\b(?:(?:police )?officers|police|gendarmes|patrols?|guards|staff|caseworkers|judges|lawyers|drones|vehicles|beds|places|callers|calls|volunteers|donations|sentences)\b([^.;:\d]{0,48})\b(?:ris(?:e|es|en|ing)|rose|grow(?:s|n|ing)?|grew|increas(?:e|es|ed|ing)|go(?:es|ing)?(?: up| down)?|went (?:up|down)|fall(?:s|en|ing)?|fell|double[ds]?|(?:be|been|was|were|are|is) (?:cut|raised|increased|reduced|doubled|lifted)|up|down) (?:from |to |by |from [\d,]+ to )$/,
);
const OURS = pattern(/\b(?:people|migrants|arrivals|crossings|boats|dinghies|crossed|arrived|came)\b/);

/** "Officers on the beaches will rise from 200 to 300": of the officers, who have not crossed. */
function isOfGrowingSubject(before: string): boolean {
  const match = SUBJECT.exec(before);
  return match !== null && !OURS.test(match[1] ?? '');
}

/** "The bill by 320 to 276", "a centre built for 1,600 and holding about 4,000". */
function isOfVotesOrPlaces({ hedgeStart, end }: Mention, lower: string): boolean {
  const before = lower.slice(Math.max(0, hedgeStart - 80), hedgeStart);
  if (
    /(?:by|to) $/.test(before.slice(-3)) &&
    /\b(?:bill|amendment|motion|votes?|mps|peers)\b[^.;]{0,40}\b(?:by|votes to|\d+ to) $/.test(before)
  )
    return true;
  if (/^ (?:votes|to \d+ (?:votes|against)?)/.test(lower.slice(end, end + 16)) && /\bby $/.test(before)) return true;
  return (
    /\b(?:holding|housing|houses|holds|built for|capacity of|room for)(?: up to)? $/.test(before) &&
    /\b(?:centre|site|camp|barracks|barge|manston|hotels?)\b/.test(lower)
  );
}

/** "Recruiting 1,000 more caseworkers": what there are more of is named, and is not ours. */
const MORE_OF_OTHERS = pattern(
  /^ (?:more|extra|additional|new|further|fewer) (?:[a-z-]+ )?(?:caseworkers?|officers|officials|staff|police|gendarmes|guards|judges|lawyers|agents|workers|investigators|beds|places|rooms|homes|jobs|hotels|patrols|drones|vehicles|cameras|cells|tents|spaces)\b/,
);

/** Whether a number without a noun counts what its sentence sets against arrivals. */
export function isOfOtherSubject(mention: Mention, lower: string): boolean {
  return (
    MORE_OF_OTHERS.test(lower.slice(mention.end, mention.end + 44)) ||
    isOfVotesOrPlaces(mention, lower) ||
    isOfGrowingSubject(lower.slice(0, mention.hedgeStart))
  );
}
