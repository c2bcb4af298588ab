/** "At the end of May arrivals were 42% up on the same period of 2024": a change whose time ends with a day told before it. */

import type { Candidate, Draft } from '../draft.ts';
import type { Surroundings } from './candidates.ts';
import { isLong } from './candidates.ts';
import type { RankedAnchor } from './rank-anchors.ts';
import { untilDay } from './until-day.ts';

/** Within this distance a last day before the change is its own. */
const FARTHEST = 110;

/** Sums up to that day; none where no such day stands before the change, or the count that it is told of ends there anyway. */
export function upToDay(draft: Draft, ranked: readonly RankedAnchor[], around: Surroundings): Candidate[] {
  const until = ranked.find(
    ({ anchor, isBase, distance }) =>
      anchor.kind === 'until' && !isBase && anchor.end <= draft.mention.start && distance < FARTHEST,
  );
  if (until === undefined || around.main()[0]?.days?.to === until.anchor.days[0]?.to) return [];
  return untilDay(until.anchor, draft, around).filter(({ days }) => isLong(days));
}
