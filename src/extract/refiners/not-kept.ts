/** Counts of arrivals that no table keeps: the most in any one boat, and how long the first so many took to come. */
import { pattern } from '../../text/patterns/pattern.ts';
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
const TO_COME = pattern(/^ (?:had |have )?(?:to )?(?:arrive|come|came|cross|land|reach)/);

/** Marks such a count as one that nobody can check. */
export const notKept: Refiner = (draft) => {
  if (draft.kind !== 'count' || draft.uncheckable !== undefined) return draft;
  if (draft.mention.value < MOST_IN_A_BOAT && MOST_IN_ONE.test(wordsBefore(draft, 130)))
    return draftWith(draft, { uncheckable: 'the most in one boat, which the daily record does not keep' });
  if (UNTIL_SO_MANY.test(wordsBefore(draft, 100)) && TO_COME.test(wordsAfter(draft, 20)))
    return draftWith(draft, { uncheckable: 'how long so many took to come' });
  return draft;
};

/** Above the most that any boat has carried. */
const MOST_IN_A_BOAT = 400;

/** Whether the words before a number make it the most in any one boat, and so a count of people. */
export function isOfFullestBoat(lower: string, start: number): boolean {
  return MOST_IN_ONE.test(lower.slice(Math.max(0, start - 130), start), lower);
}
