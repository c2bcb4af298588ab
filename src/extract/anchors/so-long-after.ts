/** "It comes a week after 166 people arrived", "on Saturday, four days after 973 did": the day of the number behind, counted back from the day told. */
import { TIME } from '../document/flags.ts';
import type { AnchorRecogniser } from './anchor.ts';
import { nextDay } from './since.ts';

/** So long before the day told before it; only where such words join two days of arrivals. */
export const soLongAfter: AnchorRecogniser = {
  rule: nextDay.rule,
  needs: [TIME.span | TIME.dayWord | TIME.week],
  words: ['days after', 'week after', 'weeks after', 'fortnight after', 'day after'],
  pattern:
    /(?:(?<=(?:\bcom(?:es?|ing)|\bcame|\bonly|\bjust|\bexactly|,|\u2013) )(?:a|one|two|three|four|five|six) (?:days?|weeks?) after|(?<=(?:\bcom(?:es?|ing)|\bcame|\bjust|,) )a fortnight after|\bcom(?:es?|ing) the day after|\bcame the day after)(?= (?:(?:a|an|the|some|just|only|record|more|than|nearly|almost|over|around|about|at|least|another|further) )*\d[\d,]*(?! (?:bodies|deaths|died|drowned|were (?:killed|arrested))\b))/g,
  read: () => ({ kind: 'same-period', days: [] }),
};
