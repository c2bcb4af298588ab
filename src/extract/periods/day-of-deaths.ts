/** "A Saturday on which 801 came; 292 more arrived on the day of the tragedy": no day of arrivals is that of deaths. */
import { pattern } from '../../text/patterns/pattern.ts';
import type { Anchor } from '../anchors/anchor.ts';
import type { Draft } from '../draft.ts';

const DEATHS = pattern(
  /\b(?:die[ds]?|dead|deaths?|drown\w*|los[st] (?:their|his|her) li[fv]es?|lives lost|kill\w*|sank|sinking|capsiz\w*|traged\w*|disaster|perish\w*)\b/,
);

/** The times of a sentence that such words as "on the day of the" may mean: none where it tells of no deaths before them, else those before them, nearest first. */
export function timesHere({ sentence: { lower }, anchors }: Draft, { start, end }: Anchor): Anchor[] {
  const isOfDeaths = lower.slice(start, end).endsWith('day of the') && !DEATHS.test(lower.slice(0, start), lower);
  return isOfDeaths ? [] : anchors.filter((other) => other.end <= start).toReversed();
}
