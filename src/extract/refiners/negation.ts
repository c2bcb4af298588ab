/** "Did not exceed 1,400", "has yet to reach 5,000": the text denies the figure, so there is nothing to hold against the record. */

import { pattern } from '../../text/patterns/pattern.ts';
import { FLAG } from '../document/flags.ts';
import { draftWith } from '../draft.ts';
import { type Refiner, wordsBefore } from './refiner.ts';

/** "No day had more than 872", "no month has topped 5,000". */
const NEVER_REACHED = pattern(
  /\bno (?:single |other )?(?:day|week|weekend|month|year)\b[^.;:,\d]{0,40}\b(?:had|has|saw|seen|brought|passed|topped|exceeded|reached|produced)\b[^.;:,\d]{0,16}$/,
);

const DENIED = pattern(
  /\b(?:did not|didn't|does not|doesn't|do not|don't|has not|hasn't|have not|haven't|had not|hadn't|was not|wasn't|were not|weren't|is not|isn't|never|nor|not yet|yet to|rather than|not|instead of|far from|nowhere near)\b(?! (?:only|including|since|seen|counting|all|just|far|one|a single|a soul)\b)[^.;:]{0,40}$/,
);

/** "70 boats instead of 119", and what is told behind those. */
const COMPARED = pattern(
  /(?:\d[\d,]*(?: [a-z]+){0,2} (?:rather than|instead of) (?:the )?|\b(?:rather than|instead of) (?:the )?\d[\d,]*[^.;:]*)$/,
);

/** "The true figure is 1,305 instead of 1,400": the other number is denied. */
const CORRECTED = pattern(/\b(?:correct(?:ed|ion)?|true|actual(?:ly)?|real|should|wrongly|mistaken\w*|error)\b/);

/** "Does not stand up for 2023, when there were 602 boats": what is told behind is not denied. */
const OTHER_CLAUSE = /^.*, (?:when|where|while|though|although|because|since)\b/;

/** "Arrivals did not fall as steeply, from 5,454 to 2,316": how they moved is denied, and not the numbers. */
const NOT_SO = pattern(
  /\bnot (?:[a-z]+ )?(?:quite )?(?:as|so|that) [a-z]+(?: [a-z]+){0,3}, (?:from|to|with|at) [^.;:]{0,30}$/,
);

/** "It does not displace the 1,305 of 3 September 2022": a number that stands, and only was not reached. */
const NOT_BEATEN = pattern(
  /\b(?:not|never|nor|n't)(?: quite| yet| even)? (?:displaced?|beat(?:en)?|match(?:ed)?|surpass(?:ed)?|eclipsed?|rival(?:led)?|approach(?:ed)?|topp?(?:ed)?|troubled?|threaten(?:ed)?|exceed(?:ed)?|reach(?:ed)?|com(?:e|ing) (?:close|near) to|near) (?:the|last [a-z]+'s|[a-z]+'s)(?: (?:all-time|previous|old|record|high|peak|total|figure|mark|of|[a-z]+'s))* $|,? nor (?:even |quite |yet )?(?:the|last [a-z]+'s|[a-z]+'s)(?: (?:record|high|peak|total|figure))*(?: of)? $/,
);
const OF_ITS_TIME =
  /^(?: people| arrivals| migrants)? (?:of|in|on|set|seen|recorded|reached|counted|registered|who|that|from|for)\b/;

/** "Did not reach 20,000 until his 257th day", "not hit 10,000 before May": it was reached then. */
const NOT_UNTIL = pattern(
  /^(?: (?:mark|milestone|people|migrants|arrivals|crossings|in total|this way|by small boat))*,? (?:until|till|before)\b/,
);
/** "No day has had more than the 1,305 of 3 September 2022": nor is that denied. */
const MORE_THAN_THE = pattern(/\b(?:more|as many|higher|busier|worse) (?:than|as) the(?: record)? $/);

export const negation: Refiner = (draft) => {
  if (draft.mention.form === 'nobody' || (draft.sentence.flags & FLAG.denial) === 0) return draft;
  const words = draft.sentence.lower
    .slice(Math.max(0, draft.mention.start - 56), draft.mention.start)
    .replace(OTHER_CLAUSE, ' ');
  if (COMPARED.test(words) && !CORRECTED.test(draft.sentence.lower)) return draft;
  const { lower } = draft.sentence;
  const behind = lower.slice(draft.mention.end, draft.mention.end + 44);
  if (NOT_UNTIL.test(behind, lower)) return draft;
  if ((MORE_THAN_THE.test(words, lower) || NOT_BEATEN.test(words, lower)) && OF_ITS_TIME.test(behind)) return draft;
  if (NOT_SO.test(words, lower)) return draft;
  return NEVER_REACHED.test(words) || (DENIED.test(words) && !/\bbut\b[^.;:]*$/.test(wordsBefore(draft)))
    ? draftWith(draft, { uncheckable: 'the story denies this figure' })
    : draft;
};
