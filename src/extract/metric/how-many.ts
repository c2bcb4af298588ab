/** "Eighty-six. That is how many migrants crossed on Tuesday": what a number stands for is told by the sentence behind it. */
import { pattern } from '../../text/patterns/pattern.ts';
import type { Document } from '../document/document.ts';
import type { StoryTime } from '../draft.ts';

const THAT_IS_HOW_MANY = pattern(
  /^["']?(?:that|this|it)(?:'s| is| was) (?:how many|the (?:total |final |official )?(?:number|tally|count) of) (?:small )?(?<what>[a-z]+)\b/,
);
const PEOPLE =
  /^(?:people|migrants|persons|arrivals|crossings|asylum|individuals|men|souls|of|have|had|came|crossed|arrived|made|reached|landed|were)$/;
/** Such a number stands alone, or at the end of a short sentence: "Here's a number: 86." */
const LONGEST = 90;

/** Whether a sentence is a number, or ends with one behind a colon. */
export function isNumberAlone(lower: string): boolean {
  return lower.length <= LONGEST && /^(?:[^.;]*[:\u2013] )?["']?[a-z\d ,-]+[.!]?["']?\s*$/.test(lower);
}

/** Whether such words begin a sentence. */
export function saysHowMany(lower: string): boolean {
  return THAT_IS_HOW_MANY.test(lower, lower);
}

/** What the sentence behind one says that its number counts, by its index. */
export function howManyOfStory(document: Document): Pick<StoryTime, 'countedBehind'> {
  return {
    countedBehind: (index) => {
      if (index + 1 >= document.length || document.sentenceAt(index).lower.length > LONGEST) return undefined;
      const { lower, place } = document.sentenceAt(index + 1);
      if (place !== document.sentenceAt(index).place) return undefined;
      const what = THAT_IS_HOW_MANY.exec(lower, lower)?.groups?.what;
      if (what === undefined) return undefined;
      if (/^(?:boats|dinghies|vessels)$/.test(what)) return 'small_boats';
      return PEOPLE.test(what) ? 'small_boat_arrivals' : 'other';
    },
  };
}
