/** Which metric a count of boats belongs to: those that came, those that the French stopped, or boats of others. */
import type { MetricName } from '../../domain/metric.ts';
import { pattern } from '../../text/patterns/pattern.ts';
import { type Context, isOurs } from '../context.ts';
import type { Draft } from '../draft.ts';
import type { Mention } from '../mentions/mention.ts';
import { isCountedAsOne } from './boats-beside.ts';
import type { NounFound } from './nouns.ts';
import type { Subject } from './subject.ts';

/** The noun behind a number, with the metric that it names. */
export type Noun = NounFound & { readonly metric?: MetricName };

const OTHER_BOATS = pattern(
  /\b(?:rescue|fishing|patrol|support|police|lifeboats?|navy|coastguard|ferr(?:y|ies)|sailing|pleasure|cargo|seized|slash\w*|punctur\w*|burn(?:ed|t)|destroyed|confiscated|bought|stored|blockad\w+|licen[cs]es?|race|regatta|took part in|left (?:ramsgate|dover)|soldiers|evacuat\w+|motors?|engines?|met (?:them|him|her)|sold|(?:for|on) sale|empty|washed up|abandoned|deflated|stabb\w*|adrift|hired|moored|berthed|visiting|exhibit\w*)\b/,
);

/** "British patrol vessels met three small boats", "the coastguard cutter escorted two": whoever met them is named by words that would else tell of other boats. */
const MET_BY_OTHERS = pattern(
  /(?<!\bfrench )\b(?:patrol|rescue|coastguard|navy) (?:vessels?|boats?|ships?|crews?|cutters?) (?:had )?(?:met|escorted|picked up|brought in|intercepted|came across) (?:(?:about|some|just|only|another|a further) )*$/,
);

/** "One dinghy after another", "one boat carries 125": none of them is a count of boats. */
const ONE_OF_MANY = pattern(
  /^ (?:after another|carr(?:ies|ied|ying)|h[eo]ld(?:s|ing)?|ha[sd]\b|with \d|alone|was (?:carrying|found))/,
);

/** "Thirty of the boats came in the last week": a count of its own time. */
function isPartThatCame({ value }: Mention, { end }: Noun, { sentence: { lower }, anchors }: Context): boolean {
  return value >= 10 && anchors().length > 0 && CAME.test(lower.slice(end, end + 48), lower);
}

/** "51 of them crammed on to one inflatable": how a part of a group sat, and no count of boats. */
const CRAMMED = pattern(
  /(?<!\b(?:all|both|each) )of (?:them|whom|these|those)(?: [a-z]+){0,4} (?:in|on|into|onto|to|aboard) $/,
);

/** "They were picked up in six separate incidents": those told right before. */
const WERE_PICKED_UP = pattern(
  /^["']?(?:they|all|all of them|the (?:people|migrants|group)) (?:(?:were|had been|have been|all) )*(?:picked up|intercepted|rescued|brought (?:in|ashore)|detained|found|came|arrived|crossed) (?:in|during|over) $/,
);

/** "828 people in 30 boats", "358 people came to the county on 10 different boats". */
const IN_THEM = pattern(
  /^(?: (?:have |had |were |was )?(?:cross(?:ed|ing)?|c[ao]me|arrived|landed|travelled|made (?:it|the \w+)|reached|got)\b[^.;:,\d]{0,40}| (?:more|on board|aboard)| (?:were |was )?(?:brought|picked up|found|taken)[^.;:,\d]{0,40})? (?:in|on|aboard|from|across)(?: just| only| about| some| around)? $/,
);

/** Whether the people told right before came in the boats. */
function areInThem({ metric, kind, end }: Draft, { start, hedgeStart }: Mention, lower: string): boolean {
  return (
    kind === 'count' &&
    (metric === 'crossings_prevented' || metric === 'small_boat_arrivals') &&
    start - end < 70 &&
    IN_THEM.test(lower.slice(end, hedgeStart), lower)
  );
}

const CAME = pattern(/^(?:,? and [^.;:]{0,36}?)?,? (?:came|arrived|crossed|landed|made it|got (?:across|through))\b/);

/** The metric of boats and of incidents at sea: those of the people told before them, or those that the words beside them tell of: "358 people came in 10 boats, and 317 were stopped". */
export function metricOfBoats(
  mention: Mention,
  noun: Noun,
  context: Context,
  near: Subject | undefined,
): MetricName | undefined {
  const { lower } = context.sentence;
  const people = context.here.at(-1);
  const withPeople = /^[^.;]{0,60}\b[\d,]+ (?:people|migrants)/.test(lower.slice(noun.end, noun.end + 80));
  if (noun.words.startsWith(' of ') && !isPartThatCame(mention, noun, context)) return undefined;
  if (
    mention.value === 1 &&
    (mention.hedge !== 'exact' ||
      (ONE_OF_MANY.test(lower.slice(noun.end, noun.end + 24), lower) && !isCountedAsOne(mention, lower)))
  )
    return undefined;
  if (mention.value === 1 && CRAMMED.test(lower.slice(Math.max(0, mention.hedgeStart - 60), mention.hedgeStart), lower))
    return undefined;
  if (
    noun.noun === 'incidents' &&
    people?.metric !== 'small_boat_arrivals' &&
    !withPeople &&
    !WERE_PICKED_UP.test(lower.slice(0, mention.hedgeStart))
  )
    return undefined;
  // Whoever stopped them is named by words that would else tell of other boats.
  const isMet = MET_BY_OTHERS.test(lower.slice(0, mention.start), lower);
  const from = near?.distance === 0 || isMet ? mention.start : Math.max(0, mention.start - 30);
  if (OTHER_BOATS.test(lower.slice(from, noun.end + 28), lower)) return undefined;
  if (people !== undefined && areInThem(people, mention, lower))
    return people.metric === 'crossings_prevented' ? people.metric : 'small_boats';
  if (near?.metric === 'crossings_prevented' && near.distance < 30) return near.metric;
  if (near?.distance !== 0 && people?.metric === 'crossings_prevented' && mention.start - people.end < 30)
    return people.metric;
  if (near?.metric === 'channel_deaths' && mention.value <= 2 && near.distance < 8) return undefined;
  return context.onTopic || context.here.some(isOurs) || context.recent.some(isOurs) ? 'small_boats' : undefined;
}
