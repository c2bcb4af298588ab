/** "(Last year in brackets)", "2024 figures in brackets": which year the numbers are of that a story puts into brackets. */
import { pattern } from '../../text/patterns/pattern.ts';
import type { Document } from '../document/document.ts';
import type { StoryTime } from '../draft.ts';

const YEAR =
  '(?:last|previous) year|(?:a )?year (?:earlier|ago|before)|the (?:previous|prior) year|the year before|same (?:point|time|period|dates|day|week|month)(?: (?:of|in))? (?:last year|20\\d\\d)|20\\d\\d';
const IN_BRACKETS = pattern(
  new RegExp(
    `\\b(?<year>${YEAR})(?:'s)?(?: (?:figures?|numbers?|totals?|is|are|counts?|equivalents?|comparison))* (?:(?:is|are|given|shown|stands?) )*in (?:brackets|parentheses)\\b|\\bin brackets:? (?:the )?(?:figures?|numbers?|totals?|counts?)? ?(?:for |of |from )?(?:the )?(?<behind>${YEAR})\\b`,
  ),
);
/** Sentences for which such a note holds. */
const BACK = 8;

/** The year that brackets are of, or `before` for the year before their neighbour's; undefined where no note says so. */
export function bracketsOfStory(document: Document): Pick<StoryTime, 'yearInBrackets'> {
  return {
    yearInBrackets(index) {
      for (let near = index; near >= Math.max(0, index - BACK); near -= 1) {
        const { lower } = document.sentenceAt(near);
        const { year, behind } = IN_BRACKETS.exec(lower, lower)?.groups ?? {};
        const named = year ?? behind;
        if (named === undefined) continue;
        const digits = /20\d\d/.exec(named)?.[0];
        return digits === undefined ? 'before' : Number(digits);
      }
      return undefined;
    },
  };
}
