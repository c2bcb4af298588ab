/** "The number of people arriving by small boat on Tuesday was 51", "arrivals in the past seven days stood at 61": the subject says what is counted. */
import { pattern } from '../../text/patterns/pattern.ts';
import { type Context, isOurs } from '../context.ts';
import type { Mention } from '../mentions/mention.ts';

const SUBJECT = pattern(
  /(?:^|[.;:\u2013] |, (?:and|but|while|as) |\b(?:said|show|shows|say|says|reported|recorded|confirmed)(?: that)? )["']?(?:the )?(?:total |daily |official |provisional )*(?:number of (?:people|migrants|arrivals|crossings|(?:small )?boats)|(?:small[- ]boat |channel )?(?:arrivals|crossings|landings)|(?:[a-z]+day|yesterday)'s (?:official |final |confirmed |provisional |own )?(?:figure|total|tally|count|number|share of the arrivals)|(?:figure|total|tally|count|number) for (?:[a-z]+day|yesterday))\b[^.;:]{0,70} (?:was|were|is|are|came to|stood at|stands at|reached|totall?ed|numbered|hit)(?: just| only)? $/,
);
const ENDED = /^(?:[.,;)]|$| people\b| (?:compared|against|up|down|after|and)\b)/;
/** Smaller numbers are of single groups. */
const FEWEST = 10;

/** Whether a bare number ends a statement whose subject are arrivals. */
export function isOfCountedSubject({ hedgeStart, end, value }: Mention, lower: string): boolean {
  return value >= FEWEST && ENDED.test(lower.slice(end, end + 12)) && SUBJECT.test(lower.slice(0, hedgeStart), lower);
}

const PRONOUN = pattern(
  /\b(?:it|they|the (?:[a-z]+ )?(?:figure|number|total|count|tally))(?: (?:was|were|is|are|had been|stood at|stands at|came to))(?: just| only)? $/,
);

/** "A year before, in October 2024, it was 99", "the Sunday figure was 41": of what was counted before, at a time of its own. */
export function isOfWhatWasCounted(
  { hedgeStart, end, value }: Mention,
  { sentence: { lower }, here, recent, anchors }: Context,
): boolean {
  return (
    value >= FEWEST &&
    (here.some(isOurs) || recent.some(isOurs)) &&
    ENDED.test(lower.slice(end, end + 12)) &&
    PRONOUN.test(lower.slice(0, hedgeStart), lower) &&
    anchors().length > 0
  );
}
