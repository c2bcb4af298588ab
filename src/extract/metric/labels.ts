/** Counts that a text tells in few words: as a label and its number, as a sentence of a number and its noun, or as a mean that the numbers beside it give. */
import type { MetricName } from '../../domain/metric.ts';
import { pattern } from '../../text/patterns/pattern.ts';
import type { Context } from '../context.ts';
import { letterBefore } from '../lettered-times.ts';
import type { Mention } from '../mentions/mention.ts';
import { isBoatsOfThem, isBoatsThatBrought } from './boats-beside.ts';
import { isBoatsOfBoat } from './boats-of-boat.ts';
import { MOST_BOATS_IN_A_DAY } from './most-boats.ts';
import type { NounFound } from './nouns.ts';
import { isLoadBehindDash } from './told-behind-dash.ts';

const NUMBERS = '(?:(?:[a-z]+|\\d[\\d,]*)(?:,| and|, and| then) ){0,6}';
/** Where a label begins: also behind a bullet, an arrow or a little picture. */
const AHEAD = '(?:^|[.;:,(|/\u2022\u2013*>\\]-] ?|[\u2190-\u2bff\ufe0f\udc00-\udfff] ?|\\b(?:the|and) )';
/** "Boats: six", "boats numbered 25 and 23", "the boats were seven, eight and six", "incidents (boats) stood at 399". */
const BOATS = pattern(
  new RegExp(
    `${AHEAD}(?:(?:small )?(?:boats|dinghies|vessels|craft|inflatables)|incidents \\(boats\\))(?:(?: used| detected| arriving)?: | (?:numbered|were|stood at|came to) | )${NUMBERS}(?:just |only )?$`,
  ),
);
/** "The boats, 695, were down by 37 per cent". */
const BOATS_BESIDE = pattern(/\bthe (?:small )?(?:boats|dinghies|vessels|craft), (?:just |only )?$/);
const WERE = /^, (?:were|are|was|rose|fell|came|carried|held)\b/;
/** "People 440", "migrants: 919". */
const PEOPLE = pattern(
  new RegExp(
    `${AHEAD}(?:people|migrants|persons|arrivals|crossings)(?: detected| arriving| arrived)?(?::| numbered| came to)? $`,
  ),
);
/** "The same number of boats brought 172", "a lone vessel brought 85 more". */
const BOATS_BROUGHT = pattern(
  /\b(?:boats?|dingh(?:y|ies)|vessels?|craft|inflatables?)(?: (?:had|have))? (?:brought|delivered|landed) (?:(?:in|over|just|only|another|a further|about|some) )*$/,
);
/** "May's 1,664 was the lowest for two years". */
const OF_MONTH = pattern(
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december)'s $/,
);
/** "Mon 0 / Tue 0 / Wed 400": a day of a table. */
const OF_SHORT_DAY = pattern(/(?:^|[/|;,:(.\u2022\u2013-] ?|\band )(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\.?:? $/);
const IS = /^ (?:was|were|is|are|made|took|put|beat|compares)\b/;
const ALONE = /^(?: more(?=[.,;]|$| on\b))?(?:[.,;:)|/]|$| and\b| on\b)/;
/** Above the boats of any year (1,110 in 2022), with room. */
const MOST_BOATS = 4000;

/** The metric of a count told in few words; undefined of all others. */
export function metricOfLabel(mention: Mention, found: NounFound, context: Context): MetricName | 'other' | undefined {
  if (!context.onTopic || mention.form === 'vague') return undefined;
  if (mention.form === 'nobody') return metricOfNil(mention, context.sentence.lower);
  if (isLoadBehindDash(mention, context.sentence.lower)) return 'people_per_boat';
  if (found.words === ' others' && isBoatsOfThem(mention, context)) return 'small_boats';
  if (found.noun === 'people' || found.noun === 'migrants')
    return isWholeSentence(mention, found, context) ? 'small_boat_arrivals' : undefined;
  if ((found.noun === 'part' || found.noun === 'none') && isBoatsThatBrought(mention, context)) return 'small_boats';
  if (isBoatsOfBoat(mention, context)) return 'small_boats';
  if (found.noun !== 'none') return undefined;
  const { lower } = context.sentence;
  const told = endsSentence(mention, lower) ? context.story.countedBehind(context.sentence.index) : undefined;
  if (told !== undefined) return told;
  const lettered = metricByLetter(mention, context);
  if (lettered !== undefined) return lettered;
  const alike = metricInBrackets(mention, context);
  if (alike !== undefined) return alike;
  if (isOfMonth(mention, lower)) return 'small_boat_arrivals';
  if (isOfTableDay(mention, lower)) return 'small_boat_arrivals';
  if (isBoatsOfMean(mention, context) || isInBracketsOfTable(mention, context)) return 'small_boats';
  if (!ALONE.test(lower.slice(mention.end, mention.end + 5))) return undefined;
  if (isMeanOfCounts(mention, context)) return 'people_per_boat';
  const before = lower.slice(Math.max(0, mention.hedgeStart - 80), mention.hedgeStart);
  if (mention.value <= MOST_BOATS && BOATS.test(before, lower)) return 'small_boats';
  if (
    mention.value <= MOST_BOATS &&
    BOATS_BESIDE.test(before, lower) &&
    WERE.test(lower.slice(mention.end, mention.end + 10))
  )
    return 'small_boats';
  return PEOPLE.test(before, lower) || (mention.value > 31 && BOATS_BROUGHT.test(before, lower))
    ? 'small_boat_arrivals'
    : undefined;
}

/** "Eighty-six.", "Here's a number: 86." */
function endsSentence({ hedgeStart, end }: Mention, lower: string): boolean {
  return /(?:^|[:\u2013] )["']?$/.test(lower.slice(0, hedgeStart)) && /^[.!]?["']?\s*$/.test(lower.slice(end));
}

/** "(Last year in brackets) Boats: 102 (192)": of what the number before it is. */
function metricInBrackets({ hedgeStart, end }: Mention, { sentence, here, story }: Context): MetricName | undefined {
  const last = here.at(-1);
  if (last?.kind !== 'count' || sentence.lower.charAt(end) !== ')') return undefined;
  if (sentence.lower.slice(last.end, hedgeStart) !== ' (') return undefined;
  return story.yearInBrackets(sentence.index) === undefined ? undefined : last.metric;
}

/** "(a) 2,153, (b) 1,664": what was asked for. */
function metricByLetter({ hedgeStart, end }: Mention, { sentence, story }: Context): MetricName | undefined {
  const { lower, index } = sentence;
  const letter = letterBefore(lower.slice(Math.max(0, hedgeStart - 40), hedgeStart));
  if (letter === undefined || !ALONE.test(lower.slice(end, end + 5))) return undefined;
  const asked = story.letteredTime(index, letter);
  return asked === undefined ? undefined : asked.isOfBoats ? 'small_boats' : 'small_boat_arrivals';
}

/** "People detected: nil", "Boats: none". */
function metricOfNil({ start, end }: Mention, lower: string): MetricName | undefined {
  if (lower.charAt(start - 2) !== ':' || !/^[.,;)|/]?\s*$/.test(lower.slice(end, end + 4))) return undefined;
  const before = lower.slice(Math.max(0, start - 80), start);
  if (BOATS.test(before, lower)) return 'small_boats';
  return PEOPLE.test(before, lower) ? 'small_boat_arrivals' : undefined;
}

function isOfTableDay({ hedgeStart, end }: Mention, lower: string): boolean {
  return (
    OF_SHORT_DAY.test(lower.slice(Math.max(0, hedgeStart - 12), hedgeStart)) &&
    /^(?: ?[/|;,.)]| \(|$| in\b)/.test(lower.slice(end, end + 4))
  );
}

/** "Wed 400 (6)": the boats of a day of a table. */
function isInBracketsOfTable({ hedgeStart, end, value }: Mention, { sentence: { lower }, here }: Context): boolean {
  const last = here.at(-1);
  return (
    value <= MOST_BOATS_IN_A_DAY &&
    last !== undefined &&
    lower.slice(last.end, hedgeStart) === ' (' &&
    lower.charAt(end) === ')' &&
    isOfTableDay(last.mention, lower)
  );
}

function isOfMonth({ hedgeStart, end, value }: Mention, lower: string): boolean {
  return (
    value > 31 &&
    OF_MONTH.test(lower.slice(Math.max(0, hedgeStart - 12), hedgeStart)) &&
    IS.test(lower.slice(end, end + 10))
  );
}

/** "882 people. 15 boats." */
function isWholeSentence(
  { hedgeStart, value }: Mention,
  { end }: NounFound,
  { sentence: { lower } }: Context,
): boolean {
  return value > 31 && hedgeStart === 0 && /^[.!]?\s*$/.test(lower.slice(end));
}

const MEAN = pattern(/(?:\b(?:average|mean) of (?:about |around |some |nearly |over )?|\()$/);
/** How far a printed mean may lie from people over boats. */
const ROUNDING = 0.02;

/** "Six boats brought 491 people, an average of 82", "5,435 in 110 (49)": people over boats, as the numbers before it give. */
function isMeanOfCounts({ hedgeStart, value }: Mention, { sentence: { lower }, here }: Context): boolean {
  if (value > 150 || !MEAN.test(lower.slice(Math.max(0, hedgeStart - 28), hedgeStart), lower)) return false;
  const people = here.findLast(({ kind, metric }) => kind === 'count' && metric === 'small_boat_arrivals');
  const boats = here.findLast(({ kind, metric }) => kind === 'count' && metric === 'small_boats');
  if (people === undefined || boats === undefined || boats.mention.value < 2) return false;
  return isMean(value, people.mention.value, boats.mention.value);
}

/** "5,435 in 110 (49)": the number between people and their mean. */
function isBoatsOfMean({ hedgeStart, end, value }: Mention, { sentence: { lower }, here }: Context): boolean {
  const last = here.at(-1);
  if (last?.metric !== 'small_boat_arrivals' || value < 2 || lower.slice(last.end, hedgeStart) !== ' in ') return false;
  const mean = /^ \((\d{1,3})\)/.exec(lower.slice(end, end + 7))?.[1];
  return mean !== undefined && isMean(Number(mean), last.mention.value, value);
}

function isMean(mean: number, people: number, boats: number): boolean {
  return Math.abs(people / boats - mean) <= Math.max(0.6, ROUNDING * mean);
}
