/** People told right after a load who are none themselves: "about ten to a boat … the last day alone accounted for 66 people". */
import { pattern } from '../../text/patterns/pattern.ts';

/** "About 82 in each, followed by 85 people on Saturday": the day's, not another load. */
const OF_A_DAY = pattern(/^ (?:on (?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday)\b/);

/** "66 people and four boats": those of as many boats. */
const AND_BOATS = pattern(
  /^,? and (?:just |only )?(?:[a-z]+|\d+) (?:small )?(?:boats?|dingh(?:y|ies)|vessels?|craft)\b/,
);

/** "The last day of the month alone accounted for 66 people", "Saturday brought another 85 people": those of a time. */
const TIME_BROUGHT = pattern(
  /\b(?:day|yesterday|weekend|week|month|january|february|march|april|may|june|july|august|september|october|november|december|20\d\d)(?: of [a-z ]{3,14}| alone| itself| by itself| on its own)? (?:had )?(?:accounted for|was responsible for|brought|saw|contributed|produced|delivered|added|supplied) (?:just |only |another |a further |some |about )*$/,
);

/** Whether the words before a number say that a time brought it: "the whole of January brought just". */
export function areBroughtByTime(before: string): boolean {
  return TIME_BROUGHT.test(before);
}

/** Whether the people between `before` and `behind` are of a time of their own. */
export function areOfOwnTime(before: string, behind: string): boolean {
  return OF_A_DAY.test(behind) || AND_BOATS.test(behind) || TIME_BROUGHT.test(before);
}
