/** "The number of people arriving by small boat on Tuesday was 51", "arrivals in the past seven days stood at 61": the subject says what is counted. */
import { pattern } from '../text/patterns/pattern.ts';
import type { Mention } from './mentions/mention.ts';

const SUBJECT = pattern(
  /(?:^|[.;:\u2013] |, (?:and|but|while|as) )["']?(?:the )?(?:total |daily |official |provisional )*(?:number of (?:people|migrants|arrivals|crossings|(?:small )?boats)|(?:small[- ]boat |channel )?(?:arrivals|crossings|landings)|(?:[a-z]+day|yesterday)'s (?:figure|total|tally|count|number)|(?:figure|total|tally|count|number) for (?:[a-z]+day|yesterday))\b[^.;:]{0,70} (?:was|were|is|are|came to|stood at|stands at|reached|totall?ed|numbered|hit)(?: just| only)? $/,
);
const ENDED = /^(?:[.,;)]|$| people\b| (?:compared|against|up|down|after|and)\b)/;
/** Smaller numbers are of single groups. */
const FEWEST = 10;

/** Whether a bare number ends a statement whose subject are arrivals. */
export function isOfCountedSubject({ hedgeStart, end, value }: Mention, lower: string): boolean {
  return value >= FEWEST && ENDED.test(lower.slice(end, end + 12)) && SUBJECT.test(lower.slice(0, hedgeStart), lower);
}
