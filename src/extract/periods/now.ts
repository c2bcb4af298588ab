/** "It was 23,731 this time in 2023 and is 23,533 now": a number of now is none of the earlier time before it. */
import { pattern } from '../../text/patterns/pattern.ts';
import type { Anchor } from '../anchors/anchor.ts';
import type { Draft } from '../draft.ts';

const IS = pattern(
  /\b(?:and|but|while|where|;|,) (?:it |this year |this time )?(?:(?:now )?(?:is|are|stands at|has reached|has got to)|now|is now)(?: (?:at|on|just|only))* $/,
);
const NOW = pattern(/^(?: (?:people|arrivals))? now(?=[.,;)]|$)/);
/** "Last year's record, with 22,670 having come so far". */
const SO_FAR = pattern(
  /^(?:(?! (?:had|was|were|did)\b)[^.,;:()\d]){0,40} (?:so far|to date|up to now)(?=[.,;)]|$)|^(?: (?:people|migrants|arrivals))?(?: who)? (?:having|have) [^.,;:()\d]{0,36}\balready(?=[.,;)]|$)/,
);

/** Whether a count behind an earlier time is told of the present. */
export function isOfNow({ kind, sentence: { lower }, end }: Draft, anchor: Anchor, between: string): boolean {
  if (kind !== 'count' || (anchor.kind !== 'same-point' && anchor.kind !== 'year')) return false;
  return IS.test(between) || NOW.test(lower.slice(end, end + 24)) || SO_FAR.test(lower.slice(end, end + 60), lower);
}
