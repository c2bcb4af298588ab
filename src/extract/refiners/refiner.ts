/** A refiner looks at one draft in its sentence and gives it back, changed or as it was. */
import type { Draft } from '../draft.ts';

/** Pure: gives another draft in place of one that it changes. */
export type Refiner = (draft: Draft) => Draft;

/** The lower-cased words of the clause before a draft's number, at most `length` characters. */
export function wordsBefore(draft: Draft, length = 60): string {
  return draft.sentence.lower.slice(Math.max(0, draft.mention.hedgeStart - length), draft.mention.hedgeStart);
}

/** The lower-cased words behind a draft's number and its noun, at most `length` characters. */
export function wordsAfter(draft: Draft, length = 60): string {
  return draft.sentence.lower.slice(draft.end, draft.end + length);
}
