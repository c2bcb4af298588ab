/** "… 211 in December last year. More than double that, 559, landed on 16 December alone": the count right behind a multiple, against the one told last. */
import { pattern } from '../../text/patterns/pattern.ts';
import type { Candidate, Draft } from '../draft.ts';
import { licensed } from './candidates.ts';
import type { RankedAnchor } from './rank-anchors.ts';
import type { Placed } from './surroundings.ts';

const THAT = pattern(
  /^ (?:(?:times )?(?:that|this|it)(?: (?:number|figure|total|many))?|(?:times )?as many(?: again)?)(?:,|:| \u2013| \() ?(?:(?:with|at|or|just|some|about|a total of|there were) )*$/,
);

/** "More than double that number crossed in January". */
const THAT_CAME = pattern(
  /^ (?:(?:times )?that(?: (?:number|figure|total|many))?|(?:times )?as many(?: again)?)(?: people| migrants)?,? (?:have |had )?(?:came|come|crossed|arrived|landed|made|reached)\b/,
);

/** None where neither the multiple nor the count right behind it has a time of its own, or no count was told before. */
export function multipleOfLast(
  draft: Draft,
  drafts: readonly Draft[],
  rankedOf: (draft: Draft) => readonly RankedAnchor[],
  earlier: readonly Placed[],
): Candidate[] {
  const { kind, metric, sentence, mention } = draft;
  if (kind !== 'ratio') return [];
  const next = drafts.find((other) => other.kind === 'count' && other.mention.start > mention.end);
  const isNext =
    next?.metric === metric && THAT.test(sentence.lower.slice(mention.end, next.mention.hedgeStart), sentence.lower);
  const now = isNext ? next : THAT_CAME.test(sentence.lower.slice(mention.end), sentence.lower) ? draft : undefined;
  const base = earlier.findLast(
    (entry) =>
      entry.draft.kind === 'count' && entry.draft.metric === metric && entry.draft.sentence.index >= sentence.index - 1,
  );
  const days = now === undefined ? undefined : rankedOf(now)[0]?.anchor.days[0];
  const compared = base?.draft.candidates[0]?.days;
  if (days === undefined || compared === undefined || days.from <= compared.from) return [];
  return [licensed(days, 'implied', 'a count against the one told last', { compared })];
}
