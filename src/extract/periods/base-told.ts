/** "Boats numbered 343, against 270 then": of the earlier time that the sentences before compare with. */
import type { Anchor } from '../anchors/anchor.ts';
import type { Candidate, Draft } from '../draft.ts';
import { implied, type Surroundings } from './candidates.ts';

/** The nearest time told before that is over before the story's main one begins; none for other numbers than the one right before "then". */
export function baseTold({ start }: Anchor, { end }: Draft, { main, inherited }: Surroundings): Candidate[] {
  const now = main()[0]?.days;
  if (now === undefined || start < end || start - end > 1) return [];
  const base = inherited().find(({ days }) => days !== undefined && days.to < now.from);
  return base === undefined ? [] : [implied(base)];
}
