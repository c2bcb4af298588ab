/** "237 fewer than", "an increase of 1,456", "up by 300": a difference of two totals, not a total. */

import { pattern } from '../../text/patterns/pattern.ts';
import { FLAG } from '../document/flags.ts';
import { draftWith } from '../draft.ts';
import { type Refiner, wordsAfter, wordsBefore } from './refiner.ts';

const BEHIND = pattern(
  /^\s*(?:fewer|more|less|higher|lower|additional|extra|up|down|above|below|ahead|short|shy)\b(?! on (?:[a-z]+day|\d|the \d)(?![^.;]*\bthan\b))(?! (?:people |migrants |others |(?:small )?boats |dinghies )?(?:came|arrived|crossed|followed|landed|made (?:it|the)|turned up|completed|reached|got|joined|stepped|waded|did|were|had|have)\b(?![^.;]*\bthan\b))(?:[ a-z]{0,24}? (?:than|on(?! (?:[a-z]+day|the \d|the day\b|\d))|compared|from|of|against)\b)|^\s*(?:fewer|more)\s+(?:people |migrants |arrivals |crossings |boats )?than\b/,
);
const COMPARED = pattern(/^\s*(?:than|on|compared|from)\b|^[^.;]{0,40}\bthan\b/);
const NOUN_BETWEEN = pattern(/\b(?:more|fewer|extra|additional)\b/);
const BEFORE = pattern(
  /\b(?:(?:increase|rise|fall|drop|reduction|decrease|jump|difference|gap|decline|surge) of|(?:rose|risen|fell|fallen|up|down|increased|decreased|dropped|grew|grown|declined|jumped|climbed|reduced|revised (?:up|down)|exceed\w*|beat\w*|higher|lower|ahead) by)(?: (?:just|only|some|a further|another|over|more than|nearly|almost|about|around))?\s*$/,
);

const MEAN_OF_MONTHS_BEHIND = pattern(
  /^ (?:a|per|each|every) (?:week|month)\b(?! (?:later|earlier|ago|before|after|in))/,
);
const MEAN_OF_MONTHS_BEFORE = pattern(/\b(?:monthly|weekly) (?:average|mean)\b[^.;]{0,44}$/);

/** "Nearly 4,000 people a month", "the monthly average of about 3,456". */
function isMeanOfMonths(draft: Parameters<Refiner>[0]): boolean {
  return (
    MEAN_OF_MONTHS_BEHIND.test(wordsAfter(draft, 24), draft.sentence.lower) ||
    MEAN_OF_MONTHS_BEFORE.test(wordsBefore(draft, 70), draft.sentence.lower)
  );
}

/** "28 fewer than", "each one carried about nine people more". */
const DIFFERENCE_BEHIND = pattern(/^\s*(?:(?:fewer|more) than\b|more[.;]?$)/);

/** "A lone vessel brought 85 more": so many others. */
const BROUGHT = pattern(
  /\b(?:brought|delivered|landed|picked up|rescued|saw|followed by)(?: in| ashore)? $|\bon (?:mon|tues|wednes|thurs|fri|satur|sun)day $/,
);

/** "Thursday: 248 more.": those of another day. */
const FOLLOWING_DAY = pattern(
  /^(?:and |then )?(?:on )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|the next day|the day after)(?::|,| \u2013)? (?:another |a further |some )?[\d,]+ more(?: people| arrivals)?[.;]?$/,
);

export const difference: Refiner = (draft) => {
  if (draft.kind !== 'count' || draft.uncheckable !== undefined) return draft;
  if ((draft.sentence.flags & FLAG.difference) === 0)
    return isMeanOfMonths(draft) ? draftWith(draft, { uncheckable: 'a mean of weeks or months' }) : draft;
  const named = draft.sentence.lower.slice(draft.mention.end, draft.end);
  const behind = wordsAfter(draft, 50);
  if (FOLLOWING_DAY.test(draft.sentence.lower)) return draft;
  const isDifference =
    BEHIND.test(draft.sentence.lower.slice(draft.mention.end, draft.mention.end + 60), draft.sentence.lower) ||
    (NOUN_BETWEEN.test(named, draft.sentence.lower) && COMPARED.test(behind, draft.sentence.lower)) ||
    BEFORE.test(wordsBefore(draft, 40), draft.sentence.lower) ||
    (DIFFERENCE_BEHIND.test(behind) && !BROUGHT.test(wordsBefore(draft, 24)));
  if (isDifference) return draftWith(draft, { uncheckable: 'a difference of two totals' });
  return isMeanOfMonths(draft) ? draftWith(draft, { uncheckable: 'a mean of weeks or months' }) : draft;
};
