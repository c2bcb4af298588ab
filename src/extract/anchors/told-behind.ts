/** "Nine boats, 752 people. That was Wednesday.": a time that a sentence of its own gives to the numbers before it. */
import { pattern } from '../../text/patterns/pattern.ts';
import { type Anchor, newAnchor } from './anchor.ts';

/** All that stands before such a time, */
const LEAD = pattern(
  /^["']?(?:and |but )?(?:(?:all )?(?:that|this|it|those|these|such) (?:was|were|is)|that's|it's|all (?:of (?:it|them|that) )?(?:in|on)|all (?:in|on) (?:just )?(?:one|a single) (?:day|night|weekend|week|month)(?:,|:| \u2013)?)(?: (?:just|only|all|merely|the (?:tally|toll|score|count|total|haul|picture|story) (?:for|of|on)|for|on|in|over|in the space of))* $/,
);
/** and behind it. */
const TAIL = pattern(
  /^(?:(?:'s)? (?:tally|toll|score|count|total|haul|story|figures?|numbers?))?(?: alone| by itself)?(?: (?:in|on|across) the channel| for you)?[.!]?["']?\s*$/,
);

/** A sentence with no verb that may want its time: "Nine boats.", "752 migrants". */
const FRAGMENT = pattern(
  /^["']?(?:just |only |some |about |around |nearly |almost |over |more than )?(?:\d[\d,]*|[a-z-]+(?: hundred(?: and [a-z-]+)?)?) (?:more )?(?:[a-z-]+ ){0,3}?(?:in [a-z\d-]+ (?:small )?(?:boats|dinghies|vessels|craft)|[a-z]+)[.!]?\s*$/,
);

/** The time of the sentence, where it tells that alone. */
function timeAlone(lower: string, anchors: readonly Anchor[]): Anchor | undefined {
  const [only] = anchors;
  if (only === undefined || anchors.length > 1 || only.isOfSaying) return undefined;
  if (only.kind !== 'day' && only.kind !== 'span' && only.kind !== 'open') return undefined;
  return LEAD.test(lower.slice(0, only.start), lower) && TAIL.test(lower.slice(only.end)) ? only : undefined;
}

/** What stands behind a sentence: its words, and their times. */
export interface Behind {
  readonly lower: string;
  readonly anchors: readonly Anchor[];
}

/**
 * The time, placed at the end of a sentence that has none of its own; undefined where those behind it give none.
 * Between them may stand one more fragment: "Nine boats. 752 migrants. That was Wednesday."
 */
export function timeToldBehind(lower: string, behind: (place: number) => Behind | undefined): Anchor | undefined {
  const next = behind(1);
  if (next === undefined) return undefined;
  const isFragment = next.anchors.length === 0 && FRAGMENT.test(next.lower, next.lower) && FRAGMENT.test(lower, lower);
  const told = isFragment ? behind(2) : next;
  const time = told === undefined ? undefined : timeAlone(told.lower, told.anchors);
  return time === undefined ? undefined : newAnchor({ ...time, start: lower.length, end: lower.length });
}
