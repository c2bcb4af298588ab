/** "881 – people who crossed the Channel", "13: the number of boats they used": numbers of a list, each with what it is behind a dash or colon. */
import { pattern } from '../../text/patterns/pattern.ts';
import type { Mention } from '../mentions/mention.ts';
import type { NounReader } from './nouns.ts';

const HEAD = /^[\u2022*>\s-]*$/;
const DASH = pattern(
  /^(?: ?[-\u2013]|:) (?:(?:that's|that is|this is) )?(?:(?:how many|just|the|a|total|overall|number|count|tally|of|all) )*(?=[a-z])/,
);

/** The words behind the dash; undefined where the number does not begin its sentence or no dash follows it. */
function wordsBehindDash({ hedgeStart, end }: Mention, lower: string): number | undefined {
  if (hedgeStart > 4 || !HEAD.test(lower.slice(0, hedgeStart))) return undefined;
  const match = DASH.exec(lower.slice(end, end + 60));
  return match === null ? undefined : end + match[0].length;
}

/** The people or boats that such a number counts, another thing, or no noun of a load; undefined where the words leave it open. */
export function nounBehindDash(
  mention: Mention,
  lower: string,
  readNoun: NounReader,
): ReturnType<NounReader> | undefined {
  const words = wordsBehindDash(mention, lower);
  if (words === undefined) return undefined;
  if (isLoadBehindDash(mention, lower)) return { noun: 'none', end: mention.end, words: '' };
  const noun = readNoun(lower, words - 1);
  if (noun.noun === 'other') return OURS.test(lower.slice(words), lower) ? undefined : noun;
  return noun.noun === 'none' ? undefined : noun;
}

/** "13,350 – the running total for 2026": not named as people, and yet no other thing. */
const OURS = pattern(
  /\b(?:totals?|tally|figure|record|people|persons|migrants?|arriv\w+|cross\w*|boats?|dingh\w+|came|come|landed|reached|channel|most|highest|average|mean|to date|so far|(?:the|this|last) (?:year|month|week|weekend)|yesterday|[a-z]+day|since|in all)\b/,
);

const IN_EACH = pattern(
  /^(?:[a-z]+ ){0,6}?(?:crammed|packed|squeezed|carried|aboard|on board|people|migrants|were|average|mean)\b[^.;:]*\b(?:(?:each|every|average|typical)(?: of [^.;:]*?)? (?:small )?(?:boats?|dingh(?:y|ies)|vessels?)|per (?:boat|dinghy|vessel))\b/,
);
const ON_AVERAGE = pattern(/\b(?:average|mean|typical|each|every|per)\b/);

/** "122 – how many were crammed, on average, into each of the three boats". */
export function isLoadBehindDash(mention: Mention, lower: string): boolean {
  const words = wordsBehindDash(mention, lower);
  if (words === undefined) return false;
  const behind = lower.slice(words);
  return ON_AVERAGE.test(behind) && IN_EACH.test(behind, lower);
}
