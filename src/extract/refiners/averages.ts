/** People per boat ("63 people in each", "84 to a boat", "from 44 to 51 per boat") and averages per day ("about 82 a day"). */

import { pattern } from '../../text/patterns/pattern.ts';
import type { Sentence } from '../document/document.ts';
import { FLAG } from '../document/flags.ts';
import { draftWith } from '../draft.ts';
import { isOfHighestDay } from '../metric/superlative-day.ts';
import { isOfFullestBoat } from './not-kept.ts';
import { type Refiner, wordsAfter } from './refiner.ts';

const BOAT = '(?:[a-z-]+ )?(?:boat|dinghy|vessel|craft|inflatable)';
const PER_BOAT_BEHIND = pattern(
  new RegExp(
    `^\\s*(?:(?:people|migrants|persons|occupants|passengers|arrivals)?\\s*(?:were |are |have been |had been )?(?:on board |aboard |crammed |packed |squeezed )?(?:,? on average,? )?(?:(?:per|in an? (?:typical|average)|in each|on each|to a|to the|to each|to every|in every|on every|aboard each|an?|into every|on every|for each|for every|into each|onto each|each) ${BOAT}\\b|[^.;:,]{0,24}?(?:in|on|aboard) each of the (?:\\d[\\d,]* |[a-z]+'s (?:first \\d+ )?)(?:small )?(?:boats|dinghies|vessels|craft)\\b|(?:in|on|on board|aboard|to|onto|into) (?:each(?: one)?|every one)\\b(?! (?:day|week|month|year|morning))|[^.;:,]{0,24}?(?:on to|onto|into|in|on|aboard) (?:each|(?:the|an?) (?:typical|average)) ${BOAT}\\b|(?:people|migrants) each\\b(?! (?:day|week|month|year|morning))|apiece|per[- ]boat))`,
  ),
);
const PER_BOAT_BEFORE = pattern(
  new RegExp(
    `\\b(?:(?:average|typical|mean|each|every) ${BOAT}(?: [a-z]+){0,3}?|${BOAT} (?:carried|carries|held|holds|now carries)(?: on average| an average of)?|people per ${BOAT}|per ${BOAT}|(?:average|mean) number (?:of (?:people|migrants|passengers) )?(?:on board|aboard|in each)|numbers? (?:of (?:people|migrants|passengers) )?(?:on board|aboard|in them)(?: has| have| had)? (?:rose|risen|fell|fallen|grew|grown|climbed|increased|dropped|went|gone)|occupancy|loading|(?:average|mean|typical) loads?|boats? (?:carried|carry|carrying|held)(?: (?:on average|an average of)))\\b(?:: |[^.;:]{0,50})$`,
  ),
);
/** "Carried an average of 62 people", "carried 62 people on average", "each with about 56 people". */
const CARRIED_BEFORE = pattern(
  /\b(?:carr(?:ied|ying|y)|each (?:with|carrying|holding))(?<average> an average of| on average)?(?: about| around| roughly| nearly| almost| some| over| more than| just over| just under)? $/,
);
/** "On average each carried 28 people". */
const EACH_CARRIED = pattern(
  /\b(?:on average,? )?(?:each|every one|the (?:average|typical|mean)(?: one)?)(?: one| of them)? (?:(?:was|is|now) )?(?:(?:has |have )(?:had|held|carried|brought)|carried|carries|carrying|held|holds|holding|brought|brings|had|has)(?: on average| an average of)? (?:about |around |roughly |nearly |almost |more than |over |some |just )?$/,
);
/** "An average of 73 people aboard". */
const LOAD_BEFORE = pattern(/\baverage (?:of )?(?:about |around |nearly |almost |more than |over |some )?$/);
const LOAD_BEHIND = pattern(
  /^\s*(?:people |migrants )?(?:aboard|on board|inside|(?:in|on|to) an? (?:small |typical |average )?(?:boat|dinghy|vessel))\b/,
);
const PER_DAY_BEHIND = pattern(
  /^\s*(?:people |migrants |arrivals |crossings |boats )?(?:(?:arriving |crossing |were arriving |were crossing |came )?(?:on average )?(?:a|per|each|every)(?: single)? day|daily|per day|(?:every|each|per|in every) 24 hours)\b|^[^.;:,]{0,24}\b(?:each|every|per)(?: single)? day\b/,
);
/** "An average of 53 people have arrived by small boat each day". */
const AVERAGE_BEFORE = pattern(
  /\b(?:an average of|on average,?|averaging)(?: (?:about|around|nearly|almost|some|just over|just under))* $/,
);
const DAY_FAR_BEHIND = pattern(
  /^[^.;:,\d]{0,70}\b(?:each|every|a|per)(?: single)? day\b(?! (?:earlier|later|after|before|when|that))/,
);
const PER_DAY_BEFORE = pattern(
  /\b(?:daily (?:average|mean|rate)(?: for| of)? (?:channel |small[- ]boat )?(?:arrivals|crossings)[^.;:\d]{0,40} (?:is|was|are|were|stands at|stood at)|daily (?:average|mean|rate|arrivals|crossings|numbers?)|average (?:daily|per day)|per day|(?:(?<!\b(?:in|for|on|of|within) )a|each|an average|a typical) day)\b(?!'s| (?:after|before|earlier|later|longer|shorter|late|early|more|less|to (?:go|run|spare|come)|left|remaining|of the (?:month|year|week)|in hand|that (?:saw|brought|ended)|(?:on|in) which|when)\b)(?:: |[^.;:]{0,30})$/,
);

/** "Each was more crowded: 49 people on average", "65 people on board on average". */
const ON_AVERAGE = pattern(
  /^\s*(?:people|migrants|passengers)(?: on board| aboard)? on average\b(?! (?:a|per|each|every) (?:day|week|month))/,
);
const CROWDED = pattern(/\b(?:boats?|dinghies|vessels?|craft)\b[^.;]{0,90}$/);

/** "Boats have become more crowded: the mean was 41 people", */
const MEAN_OF_CROWDED = pattern(
  /\b(?:boats?|dinghies|vessels?|craft)\b[^.;]{0,60}\b(?:crowd\w*|overcrowd\w*|full(?:er)?|packed|overload\w*|heavier|larger|bigger)\b[^.;]{0,40}\b(?:mean|average|typical load)(?: load)?(?: now)? (?:was|is|of|stood at|stands at|reached|rose to|fell to|has reached) (?:about |around |nearly |almost |some )?$/,
);
/** "Each with more on board: 63 people", "more people on to each vessel than ever: the average this year is 74". */
const MORE_IN_EACH = pattern(
  /\b(?:(?:more|fewer)\b[^.;:\d]{0,40}\b(?:each|every)|(?:each|every)\b[^.;:\d]{0,40}\b(?:more|fewer|fuller))\b(?! (?:day|week|month|year)\b)[^.;:\d]{0,40}(?::| \u2013) (?:(?:the|an) (?:average|mean|figure|number|load)\b[^.;:\d]{0,24} (?:is|was|of|has been|stands at) )?(?:about |around |nearly |almost |some |just )*$/,
);
/** "Three boats carried all of them, an average of 135", "229 boats crossed with 15,472 people, an average of 68". */
const MEAN_BEHIND_BOATS = pattern(
  /\b(?:boats|dinghies|vessels|craft)\b[^.;:]{0,60}(?:them|people|migrants|aboard|on board)(?:,|:| \u2013| \() ?(?:or |which is )?(?:an|a mean) (?:average )?of (?:about |around |nearly |almost |more than |over |some |just )*$/,
);
/** "The 34 boats held 61 each on average". */
const EACH_BEHIND = pattern(/^ (?:people |migrants )?(?:each|apiece)\b(?! (?:day|week|month|year))/);
const BOATS_HELD = pattern(
  /\b(?:boats|dinghies|vessels|craft)\b[^.;\d]{0,40} (?:held|carried|brought|had|contained|averaged|with|carrying|holding)(?: about| around| nearly| almost| some| just over| just under)? $/,
);
/** "911 crossed in ten vessels: an average of 91", "eight boats, or 63 on average". */
const MEAN_OF_BOATS = pattern(
  /\b(?:boats|dinghies|vessels|craft|inflatables)(?:,|:|;| \u2013| \()? (?:or |that is |which is |meaning |giving |making )?(?:an|a mean|the) (?:average|mean)? ?(?:of|was|is) (?:about |around |nearly |almost |more than |over |some |just )*$/,
);
/** "The boats have changed too, with an average of 66 people in the second year". */
const BOATS_WITH_MEAN = pattern(
  /\b(?:boats|dinghies|vessels|craft)\b[^.;\d]{0,50} (?:with|carrying|holding|at) an average of (?:about |around |nearly |almost |more than |over |some |just )*$/,
);
const OF_TIME = pattern(
  /^(?: people| migrants| arrivals| boats)? (?:a|an|per|each|every) (?:day|week|month|year|crossing day)|^ daily/,
);

/** Whether the words around a number from `start` to `end` tell of people per boat. */
export function isPerBoat({ lower, flags }: Sentence, start: number, end: number): boolean {
  if ((flags & FLAG.load) === 0) return false;
  const before = lower.slice(Math.max(0, start - 70), start);
  const behind = lower.slice(end, end + 60);
  const isLoad = LOAD_BEFORE.test(before) && LOAD_BEHIND.test(behind);
  const carried = CARRIED_BEFORE.exec(before);
  const isCarried =
    carried !== null &&
    (carried.groups?.average !== undefined ||
      carried[0].startsWith('each') ||
      /^ (?:people )?on average\b/.test(behind));
  const isOnAverage = ON_AVERAGE.test(behind) && CROWDED.test(lower.slice(Math.max(0, start - 100), start), lower);
  return (
    isLoad ||
    isCarried ||
    isOfFullestBoat(lower, start) ||
    EACH_CARRIED.test(before) ||
    isOnAverage ||
    isMean(lower.slice(Math.max(0, start - 130), start), behind) ||
    (EACH_BEHIND.test(behind) && BOATS_HELD.test(lower.slice(Math.max(0, start - 70), start))) ||
    PER_BOAT_BEHIND.test(behind) ||
    PER_BOAT_BEFORE.test(before)
  );
}

/** Whether a mean told right behind boats is of them, and not of days. */
function isMean(before: string, behind: string): boolean {
  const isOfBoats =
    MEAN_OF_BOATS.test(before) ||
    MEAN_OF_CROWDED.test(before) ||
    MORE_IN_EACH.test(before) ||
    BOATS_WITH_MEAN.test(before) ||
    MEAN_BEHIND_BOATS.test(before);
  return isOfBoats && !OF_TIME.test(behind);
}

/** Whether the words around a number from `start` to `end` tell of a mean per day. */
export function isPerDay({ lower, flags }: Sentence, start: number, end: number): boolean {
  if ((flags & FLAG.perDay) === 0 || isOfHighestDay({ hedgeStart: start, end }, lower)) return false;
  return (
    PER_DAY_BEHIND.test(lower.slice(end, end + 60), lower) ||
    PER_DAY_BEFORE.test(lower.slice(Math.max(0, start - 72), start), lower) ||
    (AVERAGE_BEFORE.test(lower.slice(Math.max(0, start - 40), start), lower) &&
      DAY_FAR_BEHIND.test(lower.slice(end, end + 90), lower))
  );
}

/** "81.8 people a day": the count is of an average day of its period. */
export const perDay: Refiner = (draft) => {
  if (draft.kind !== 'count' || draft.metric === 'people_per_boat') return draft;
  if ((draft.sentence.flags & FLAG.perDay) === 0) return draft;
  const { start, end } = draft.mention;
  const isRate = isPerDay(draft.sentence, start, end) || PER_DAY_BEHIND.test(wordsAfter(draft), draft.sentence.lower);
  return isRate ? draftWith(draft, { aggregate: 'average_per_day' }) : draft;
};
