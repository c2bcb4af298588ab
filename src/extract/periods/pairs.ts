/** "From 695 to 672", "up from 41 to 49", "to 431,000 from 860,000": two figures of one measure, the first the year before. */
import type { Draft } from '../draft.ts';

/** The other figure of the pair and which of the two a draft is: where it came from, or where it went. */
export function pairOf(
  draft: Draft,
  drafts: readonly Draft[],
): { readonly role: 'from' | 'to'; readonly other: Draft } | undefined {
  const index = drafts.indexOf(draft);
  const next = drafts[index + 1];
  const previous = drafts[index - 1];
  if (next !== undefined && isFromTo(draft, next)) return { role: 'from', other: next };
  if (previous !== undefined && isFromTo(previous, draft)) return { role: 'to', other: previous };
  if (previous !== undefined && isToFrom(previous, draft)) return { role: 'from', other: previous };
  return undefined;
}

function isFromTo(first: Draft, second: Draft): boolean {
  if (first.sentence !== second.sentence) return false;
  const { lower } = first.sentence;
  return (
    /\bfrom (?:just |only |about |around )?$/.test(lower.slice(0, first.mention.hedgeStart)) &&
    /^(?: \(?in 20\d\d\)?| (?:people|boats|migrants))? to (?:just |only )?$/.test(
      lower.slice(first.end, second.mention.hedgeStart),
    )
  );
}

function isToFrom(first: Draft, second: Draft): boolean {
  if (first.sentence !== second.sentence) return false;
  const { lower } = first.sentence;
  return (
    /\bto $/.test(lower.slice(0, first.mention.hedgeStart)) &&
    /^,? (?:down |up )?from (?:just )?$/.test(lower.slice(first.end, second.mention.hedgeStart))
  );
}
