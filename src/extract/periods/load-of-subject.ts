/** "711 came in 14 boats on Wednesday. That tops the 534 of 14 April, and means 51 people were in each": of those whom "that" points back to. */
import { pattern } from '../../text/patterns/pattern.ts';
import type { Candidate, Draft } from '../draft.ts';
import { isOfAnotherTime, type Placed } from './surroundings.ts';

const THAT = pattern(/^["']?(?:that|this|it|which|the (?:figure|total|number|tally|count))\b/);
const MEANS = pattern(
  /\band (?:means|meant|works out at|works out as|amounts to|amounted to|equates to|is equivalent to|comes to|gives|averages|made for|makes for)(?: (?:that|an average of|about|around|some|roughly|just|only|over|more than|nearly|almost))* $/,
);

/** The time of the people told last in the sentence before; none where the load has another subject. */
export function loadOfSubject(
  { metric, sentence: { lower, index }, mention }: Draft,
  earlier: readonly Placed[],
): Candidate[] {
  if (metric !== 'people_per_boat' || !THAT.test(lower) || !MEANS.test(lower.slice(0, mention.hedgeStart), lower))
    return [];
  const subject = earlier.findLast(
    (entry) =>
      !isOfAnotherTime(entry) &&
      entry.draft.sentence.index === index - 1 &&
      entry.draft.kind === 'count' &&
      entry.draft.metric === 'small_boat_arrivals' &&
      entry.draft.aggregate === undefined,
  );
  return subject === undefined ? [] : subject.draft.candidates.slice(0, 2);
}
