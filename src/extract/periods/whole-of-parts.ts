/** "July, with 5,454, and June, with 5,170, were the heaviest months. On average 62 people travelled in each boat": of the year that both are parts of. */
import type { Days } from '../calendar/calendar.ts';
import type { Candidate, Draft } from '../draft.ts';
import { implied } from './candidates.ts';
import type { RankedAnchor } from './rank-anchors.ts';
import { isOfAnotherTime, type Placed } from './surroundings.ts';

/** Within this distance a time that is no base is the number's own. */
const BESIDE = 60;

/** The longer time told before of which the times told last are parts, for a mean without a time of its own; none otherwise. */
export function wholeOfParts(draft: Draft, earlier: readonly Placed[], ranked: readonly RankedAnchor[]): Candidate[] {
  if (draft.metric !== 'people_per_boat') return [];
  if (ranked.some(({ isBase, distance }) => !isBase && distance < BESIDE)) return [];
  const told = earlier.filter(
    ({ draft: other }) => other.sentence.index < draft.sentence.index && other.kind === 'count' && !other.prediction,
  );
  const last = told.at(-1)?.draft.sentence;
  const parts = told.filter((entry) => entry.draft.sentence === last && !isOfAnotherTime(entry)).flatMap(timeOf);
  const [part] = parts;
  if (part === undefined || parts.every(({ from, to }) => from === part.from && to === part.to)) return [];
  const whole = told.findLast(
    (entry) =>
      !isOfAnotherTime(entry) &&
      entry.draft.sentence !== last &&
      timeOf(entry).some((days) => parts.every((each) => isPartOf(each, days))),
  );
  return whole === undefined ? [] : whole.draft.candidates.slice(0, 2).map(implied);
}

function timeOf({ draft: { candidates } }: Placed): Days[] {
  return candidates.slice(0, 1).flatMap(({ days }) => (days === undefined ? [] : [days]));
}

function isPartOf(part: Days, whole: Days): boolean {
  return part.from >= whole.from && part.to <= whole.to && part.to - part.from < whole.to - whole.from;
}
