/** Where a story speaks of boats, so that a bare number near by may count them. */
import { pattern } from '../../text/patterns/pattern.ts';
import type { Document } from '../document/document.ts';
import { FLAG } from '../document/flags.ts';
import type { StoryTime } from '../draft.ts';

const BOATS = pattern(/\b(?:boats|dingh(?:y|ies)|vessels)\b/);
/** A question that the next sentence answers. */
const HOW_MANY_BOATS = pattern(/\bhow many (?:small )?(?:boats|dinghies|vessels)\b[^.?]{0,40}\?/);

/** "The number of boats has not followed the same path", "how many boats?": what the sentences behind count. */
const SUBJECT_IS_BOATS = pattern(
  /^["']?(?:but |and |yet )?(?:the )?(?:(?:total )?number of (?:small )?(?:boats|dinghies|vessels)|boat numbers|(?:small )?(?:boats|dinghies|vessels) (?:themselves|are|were|have|fell|rose))\b/,
);
const PEOPLE = pattern(/\b(?:people|migrants|arrivals|crossings|passengers|\d)\b/);

/** What a document tells of boats by the index of a sentence: whether it or the one before names them, whether the one before asks for their number, and whether it is of them alone. */
export function boatsOfStory(document: Document): Pick<StoryTime, 'nearBoats' | 'asksForBoats' | 'isBehindBoats'> {
  const hasBoats = (index: number) => index >= 0 && (document.flagsAt(index) & FLAG.boats) !== 0;
  return {
    nearBoats: (index) =>
      [index, index - 1].some((near) => hasBoats(near) && BOATS.test(document.sentenceAt(near).lower)),
    isBehindBoats: (index) =>
      hasBoats(index - 1) &&
      SUBJECT_IS_BOATS.test(document.sentenceAt(index - 1).lower) &&
      !PEOPLE.test(document.sentenceAt(index - 1).lower),
    asksForBoats: (index) => hasBoats(index - 1) && HOW_MANY_BOATS.test(document.sentenceAt(index - 1).lower),
  };
}
