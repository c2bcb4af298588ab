/** Counts of arrivals that no table keeps: the most in any one boat, and how long the first so many took to come. */
import { pattern } from '../../text/patterns/pattern.ts';
import { MONTHS } from '../calendar/calendar.ts';
import { draftWith } from '../draft.ts';
import { type Refiner, wordsAfter, wordsBefore } from './refiner.ts';

const BOAT = '(?:[a-z-]+ )?(?:boat|dinghy|vessel|craft|inflatable)';
/** "The greatest number known to have come in one craft was about 125". */
const MOST_IN_ONE = pattern(
  new RegExp(
    `\\b(?:most|greatest|highest|largest|biggest|record|maximum)\\b[^.;\\d]{0,60}\\b(?:in|on|aboard|to|into|onto) (?:any |a |just )?(?:one|single) ${BOAT}\\b[^.;\\d]{0,40} (?:was|is|had been|has been|stood at|of)(?: (?:about|around|some|nearly|almost|only|just))* $`,
  ),
);
/** "It took until the autumn of 2020 for the first 10,000 people to arrive". */
const UNTIL_SO_MANY = pattern(
  /\b(?:took|needed|waited|was not|wasn't)\b[^.;\d]{0,40}(?:20\d\d)?[^.;\d]{0,20}\b(?:for|before) the (?:first|next) $/,
);
/** "Labour took 401 days to reach 50,000", "it took 194 days to get to 20,000 this year". */
const IN_SO_MANY_DAYS = pattern(
  /\b(?:took|taken|takes|needed)\b(?: [a-z'\u2019]+){0,4} [\d,]+ days (?:to|before it) (?:reach|reached|get to|got to|pass|passed|hit|top|topped) (?:the )?(?:first )?$/,
);
const TO_COME = pattern(/^ (?:had |have )?(?:to )?(?:arrive|come|came|cross|land|reach)/);

/** "A record 125 people packed into one of the boats", "125 were crammed on one dinghy", */
const IN_ONE_BEHIND = pattern(
  new RegExp(
    `^(?: (?:were|was|had been|are))? (?:packed|crammed|squeezed|crowded|piled|jammed|loaded|wedged) (?:in|into|on|onto|on to|aboard) (?:just |only )?(?:one of the (?:[a-z-]+ )?(?:boats|dinghies|craft|vessels|inflatables)|(?:one|a single) ${BOAT})\\b`,
  ),
);
/** "as one boat carries 125", "some have had more than 60 on board". */
const IN_ONE_BEFORE = pattern(
  new RegExp(
    `\\b(?:(?:as|while|with) (?:one|a single) ${BOAT} (?:carries|carried|carrying|holds|held|holding|had)|some (?:boats )?(?:have |had )?(?:(?:now|since) )?(?:had|carry|carried|hold|held))(?: (?:a record|as many as|up to|more than|over|about|around))* $`,
  ),
);
/** "The 1,000 mark was never reached", "10,000 was not passed until May"; "until 3 May" names the day of the mark. */
const NOT_REACHED = pattern(
  /^(?:[- ](?:mark|milestone|barrier|threshold))? (?:was|were|is|had|has)(?: been)? (?:not|never)(?: been)? (?:reached|passed|hit|crossed|topped|broken|exceeded|breached)\b(?! until [^.;,]*\d)/,
);
/** "Well above the 231 it is supposed to have". */
const MEANT = pattern(/^ (?:it|they|he|she|that) (?:is|are|was|were) (?:supposed|meant|allowed|built|designed)\b/);

/** "25,000 a year is not control": of years in general, */
const A_YEAR = pattern(
  /^ (?:(?:people|migrants|arrivals|crossings|boats) )?(?:a|per|each|every) year\b(?! (?:ago|earlier|before|later|after|since|on\b|to|old|that|when|in which))/,
);
/** and "a year of 25,000 is no success", of one that is only thought of. */
const YEAR_OF = pattern(
  /\b(?:a|any|another) (?:(?:whole|full|single) )?year (?:of|with) (?:(?:about|around|some|only|just|even) )*$/,
);
const IS_SO = pattern(
  /^(?: (?:people|migrants|arrivals|crossings|boats))?(?: or so)? (?:is|are|means?|remains?|cannot|can't|isn't|isn\u2019t|would|could|does)\b(?! (?:over|behind|done))/,
);

/** "One month of summer 2022 had 8,641", "in a single month of last year": of a month that the words do not name. */
const OF_SOME_MONTH = pattern(
  /\b(?:one|a single|any(?: one| single)?|some) (?:(?:busy|bad|record|summer|winter|autumn|spring) )?month (?:of|in|during|last|from|that) [^.;:\d]{0,24}(?:20\d\d|last year|year|summer|autumn|winter|spring)\b[^.;:\d]{0,40}$/,
);
const MONTH_NAMED = new RegExp(`\\b(?:${MONTHS})\\b`);

/** Marks such a count as one that nobody can check. */
export const notKept: Refiner = (draft) => {
  if (draft.kind !== 'count' || draft.uncheckable !== undefined) return draft;
  if (draft.mention.value < MOST_IN_A_BOAT && MOST_IN_ONE.test(wordsBefore(draft, 130)))
    return draftWith(draft, { uncheckable: 'the most in one boat, which the daily record does not keep' });
  if (UNTIL_SO_MANY.test(wordsBefore(draft, 100)) && TO_COME.test(wordsAfter(draft, 20)))
    return draftWith(draft, { uncheckable: 'how long so many took to come' });
  if (
    IN_SO_MANY_DAYS.test(wordsBefore(draft, 90)) &&
    !draft.anchors.some(({ rule }) => rule.startsWith('the days after'))
  )
    return draftWith(draft, { uncheckable: 'how long so many took to come' });
  const behind = wordsAfter(draft, 60);
  if (
    draft.mention.value < MOST_IN_A_BOAT &&
    (IN_ONE_BEHIND.test(behind) || IN_ONE_BEFORE.test(wordsBefore(draft, 60)))
  )
    return draftWith(draft, { uncheckable: 'a count of one boat, which the daily record does not keep' });
  if (NOT_REACHED.test(behind)) return draftWith(draft, { uncheckable: 'a mark that was not reached' });
  if (A_YEAR.test(behind) || (YEAR_OF.test(wordsBefore(draft, 40)) && IS_SO.test(behind)))
    return draftWith(draft, { uncheckable: 'a number of years in general' });
  if (OF_SOME_MONTH.test(wordsBefore(draft, 90)) && !MONTH_NAMED.test(draft.sentence.lower))
    return draftWith(draft, { uncheckable: 'a month that is not named' });
  return MEANT.test(behind) ? draftWith(draft, { uncheckable: 'a number that is meant to be' }) : draft;
};

/** Above the most that any boat has carried. */
const MOST_IN_A_BOAT = 400;

/** Whether the words before a number make it the most in any one boat, and so a count of people. */
export function isOfFullestBoat(lower: string, start: number): boolean {
  return MOST_IN_ONE.test(lower.slice(Math.max(0, start - 130), start), lower);
}
