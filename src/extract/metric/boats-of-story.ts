/** Where a story speaks of boats, so that a bare number near by may count them. */
import { pattern } from '../../text/patterns/pattern.ts';
import type { Document } from '../document/document.ts';
import { FLAG } from '../document/flags.ts';
import type { StoryTime } from '../draft.ts';

const BOATS = pattern(/\b(?:boats|dingh(?:y|ies)|vessels)\b/);
/** A question that the next sentence answers. */
const HOW_MANY_BOATS = pattern(/\bhow many (?:small )?(?:boats|dinghies|vessels)\b[^.?]{0,40}\?/);

const HOW_MANY_IN_EACH = pattern(
  /\bhow (?:many (?:people|migrants|of them)?|full|crowded)\b[^.?]{0,40}\b(?:(?:in|on|to|into|aboard|per) )?(?:each|every|an? (?:average|typical)|a|per) (?:small )?(?:boat|dinghy|vessel)\b[^.?]{0,30}\?|\bhow (?:full|crowded) (?:are|is|were) (?:the )?(?:boats|dinghies)\b/,
);
/** Sentences for which the answer may go on. */
const LONGEST_ANSWER = 5;

/** "The number of boats has not followed the same path", "how many boats?": what the sentences behind count. */
const SUBJECT_IS_BOATS = pattern(
  /^["']?(?:but |and |yet )?(?:the )?(?:(?:total )?number of (?:small )?(?:boats|dinghies|vessels)|boat numbers|(?:small )?(?:boats|dinghies|vessels) (?:themselves|are|were|have|fell|rose))\b/,
);
/** "Or count hulls rather than heads": the sentence behind goes on with boats. */
const COUNT_BOATS = pattern(
  /^["']?(?:or |but |now |so |instead,? )?(?:count|counting|take|consider|look at) (?:the )?(?:number of )?(?:small )?(?:boats|hulls|dinghies|vessels|craft)(?: (?:rather than|instead of|and not|not) (?:the )?(?:people|heads|arrivals|migrants|passengers))?[.:]?$/,
);
const PEOPLE = pattern(/\b(?:people|migrants|arrivals|crossings|passengers|\d)\b/);

function isOfBoats(lower: string, hasBoats: boolean): boolean {
  if (COUNT_BOATS.test(lower.trim())) return true;
  return hasBoats && SUBJECT_IS_BOATS.test(lower) && !PEOPLE.test(lower);
}

/** What a document tells of boats by the index of a sentence: whether it or the one before names them, whether the one before asks for their number, and whether it is of them alone. */
export function boatsOfStory(
  document: Document,
): Pick<StoryTime, 'nearBoats' | 'asksForBoats' | 'asksForLoad' | 'isBehindBoats'> {
  const hasBoats = (index: number) => index >= 0 && (document.flagsAt(index) & FLAG.boats) !== 0;
  return {
    nearBoats: (index) =>
      [index, index - 1].some((near) => hasBoats(near) && BOATS.test(document.sentenceAt(near).lower)),
    isBehindBoats: (index) => index > 0 && isOfBoats(document.sentenceAt(index - 1).lower, hasBoats(index - 1)),
    asksForLoad: (index) => {
      for (let back = index - 1; back >= Math.max(0, index - LONGEST_ANSWER); back -= 1) {
        const { lower } = document.sentenceAt(back);
        if (lower.trimEnd().endsWith('?')) return HOW_MANY_IN_EACH.test(lower);
      }
      return false;
    },
    asksForBoats: (index) => hasBoats(index - 1) && HOW_MANY_BOATS.test(document.sentenceAt(index - 1).lower),
  };
}
