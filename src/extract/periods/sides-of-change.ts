/** "Fell in October by 73% on a year earlier, from 6,900 to 1,869": the two counts are the two sides of the change before them. */
import { TOLD_BEFORE } from '../../domain/rules.ts';
import type { Candidate, Draft } from '../draft.ts';
import { licensed } from './candidates.ts';
import type { Pair } from './pairs.ts';

/** Characters between a change and the pair of counts that tells its sides. */
const FARTHEST = 110;

/** The time of the side that a count tells; none where no change stands right before the pair. */
export function sideOfChange(
  draft: Draft,
  pair: Pair | undefined,
  drafts: readonly Draft[],
  candidatesOf: (draft: Draft) => readonly Candidate[],
): Candidate[] {
  if (pair === undefined || draft.kind !== 'count' || pair.other.kind !== 'count') return [];
  const first = pair.role === 'from' && pair.other.mention.start > draft.mention.start ? draft : pair.other;
  const [opening] = [draft, pair.other].toSorted((a, b) => a.mention.start - b.mention.start);
  if (opening !== first || opening === undefined) return [];
  const change = drafts[drafts.indexOf(opening) - 1];
  if (change?.kind !== 'percent_change' || change.metric !== draft.metric) return [];
  const between = draft.sentence.lower.slice(change.end, opening.mention.hedgeStart);
  if (between.length > FARTHEST || /[;:]/.test(between) || !/,? from (?:just |only )?$/.test(between)) return [];
  return candidatesOf(change)
    .slice(0, 4)
    .flatMap(({ days, compared, basis, rule, open }) => {
      const side = pair.role === 'from' ? compared : days;
      if (side === undefined) return [];
      const isOwn = basis === 'stated' && !rule.includes(TOLD_BEFORE);
      return [licensed(side, isOwn ? basis : 'implied', rule, { compared: undefined, open, aggregate: undefined })];
    });
}
