/** Bare numbers that stand in line with counts told before them: loads year by year, days with their counts, one day after another. */

import type { MetricName } from '../../domain/metric.ts';
import { pattern } from '../../text/patterns/pattern.ts';
import { type Context, isOurs } from '../context.ts';
import type { Mention } from '../mentions/mention.ts';
import { isBoatsOfThem, isPeopleInBoats } from './boats-beside.ts';

/** The metric of a number that stands in line with the counts before it; undefined of all others. */
export function metricInLine(mention: Mention, context: Context): MetricName | undefined {
  if (!context.onTopic) return undefined;
  if (isNextLoad(mention, context)) return 'people_per_boat';
  if (isBoatsOfThem(mention, context)) return 'small_boats';
  const isOfPeople =
    isInSome(mention, context) ||
    isOfDayInRow(mention, context) ||
    areTheseTogether(mention, context) ||
    isPeopleInBoats(mention, context);
  return isOfPeople ? 'small_boat_arrivals' : undefined;
}

/** Above any mean of people per boat on record, with room. */
const MOST_ABOARD = 150;
const NEXT_LOAD = pattern(
  /^(?: (?:people|aboard|on board))?(?: (?:in|for) [a-z0-9 ]{3,20})?,?(?: and| then| but)(?: just| only)? $/,
);

/** "The mean was 41, compared with 28 in 2021 and 13 in 2020": one load after another. */
function isNextLoad({ hedgeStart, end, value }: Mention, { sentence: { lower }, here }: Context): boolean {
  const last = here.at(-1);
  return (
    last?.metric === 'people_per_boat' &&
    value < MOST_ABOARD &&
    NEXT_LOAD.test(lower.slice(last.end, hedgeStart), lower) &&
    /^ (?:in|for) (?:20\d\d|[a-z]+)/.test(lower.slice(end, end + 12))
  );
}

const IN_SOME = pattern(
  /^ (?:more |others )?(?:in|aboard|on) (?:just |only )?(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})(?= on\b| yesterday|[.,;)]|$)/,
);

/** "Sunday's 529 arrivals followed 68 in one on Saturday", "after 325 in six": people in so many of the boats told before. */
function isInSome({ hedgeStart, end, value }: Mention, { sentence: { lower }, here, recent }: Context): boolean {
  return (
    value > 1 &&
    IN_SOME.test(lower.slice(end, end + 30), lower) &&
    /\b(?:follow(?:ed|s|ing)|after|and|against|from|by|then|to|with)(?: just| only| another| a further)? $|[,;] $/.test(
      lower.slice(Math.max(0, hedgeStart - 30), hedgeStart),
    ) &&
    here.some(isOurs) &&
    [...here, ...recent].some(({ metric }) => metric === 'small_boats')
  );
}

const WITH = pattern(/^, with (?:just |only |a mere |another )?$/);

/** "Wednesday, with 249 people, the following day, with 81": a day in a row of days, each with its count. */
function isOfDayInRow({ hedgeStart, end }: Mention, { sentence: { lower }, here, anchors }: Context): boolean {
  const last = here.at(-1);
  if (last?.metric !== 'small_boat_arrivals' || last.kind !== 'count') return false;
  if (!/^(?:[.,;)]|$| in\b)/.test(lower.slice(end, end + 3))) return false;
  const day = anchors().findLast((anchor) => anchor.end <= hedgeStart);
  return (
    day !== undefined &&
    last.end <= day.start &&
    WITH.test(lower.slice(day.end, hedgeStart), lower) &&
    /, with (?:[a-z]+ ){0,2}$/.test(lower.slice(0, last.mention.hedgeStart))
  );
}

/** "So these 263 are the first arrivals of 2024", "those 585 were the only ones of the month": the people told right before, taken together. */
function areTheseTogether(
  { hedgeStart, end, value }: Mention,
  { sentence: { lower }, here, recent }: Context,
): boolean {
  return (
    value > 31 &&
    /\b(?:these|those) $/.test(lower.slice(0, hedgeStart)) &&
    /^ (?:are|were|is|was|people|arrivals) (?:the|all|were|are)\b/.test(lower.slice(end, end + 24)) &&
    [...here, ...recent].some(({ metric }) => metric === 'small_boat_arrivals')
  );
}

const TOTAL_TAKEN = pattern(
  /\b(?:tak(?:es|ing|en)|took|brings?|bringing|brought|push(?:es|ed|ing)) (?:the|this|its) (?:[a-z]+'?s? ){0,3}(?:total|number|count|tally|figure)(?: (?:of|for|in|this|so|far|the|[a-z]+))* to (?:just |only |about )?$/,
);

/** "It takes the number for September so far to 95". */
export function isTotalTaken({ hedgeStart, value }: Mention, lower: string): boolean {
  return value > 1 && TOTAL_TAKEN.test(lower.slice(Math.max(0, hedgeStart - 80), hedgeStart));
}
