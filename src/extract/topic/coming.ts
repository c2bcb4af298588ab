/** Ways to say that people came by boat, and that it was here. */
import { pattern } from '../../text/patterns/pattern.ts';
import { OURS_BIT } from './bits.ts';

const COAST = '(?:dover|ramsgate|kent|dungeness|folkestone|england|britain|the uk|the south coast|british|english|our)';
const BOATS = '(?:boats?|dingh(?:y|ies)|crafts?|vessels?|ribs?|inflatables?|boatloads?)';
const NUMBER =
  '(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|[a-z]+ty(?:-[a-z]+)?|\\d{1,3})';
const PEOPLE = '(?:people|persons|others|men|women|children|individuals|refugees|seekers|souls|migrants)';

/** "In 13 boats", "from nine craft". */
export const IN_BOATS = pattern(
  new RegExp(`\\b(?:in|aboard|from|off|on|by) (?:(?:just|only|about|some|over) )?${NUMBER} (?:[a-z-]+ )?${BOATS}\\b`),
);
/** "Four boats carrying 250", "boats that brought 491". */
export const BOATS_WITH = pattern(
  new RegExp(
    `\\b${BOATS}(?: [a-z]+){0,3} (?:carr(?:y|ying|ied)|with|h[eo]ld(?:ing)?|brought|bringing) (?:[a-z]+ ){0,2}\\d`,
  ),
);
/** "People who have crossed", "men and women brought ashore". */
export const PEOPLE_CAME = pattern(
  new RegExp(
    `\\b${PEOPLE}(?: who)?(?: (?:have|had|were|was|has|been|are|to))* (?:cross(?:ed|ing)?|arriv(?:ed?|ing)|came|com(?:e|ing)|land(?:ed)?|brought|put ashore|picked up|intercepted|detected|reach(?:ed|ing)|ma(?:de|king)|got|met|escorted)\\b`,
  ),
);
/** "Reached the UK", "made it to Kent". */
export const REACHED_HERE = pattern(
  /\b(?:reach(?:ed|ing|es)?|made (?:it|the (?:journey|crossing)) to|got (?:through )?to|across to|cross(?:ed|ing)? to|c[ao]me (?:over )?to|enter(?:ed|ing)?|bound for|set (?:off|out) for|way to) (?:the )?(?:uk|britain|england|kent|dover|british|english|our)\b/,
);
/** "Put ashore at Dover", "landed in Kent". */
export const LANDED_HERE = pattern(
  new RegExp(
    `\\b(?:br(?:ought|ing|ings|inging)|taken|towed|escorted|land(?:ed|ings?)|put ashore|came ashore|arriv(?:ed|als?)|met|intercepted|picked up)\\b[^.;]{0,30} (?:in|into|to|at|on|off) (?:the )?${COAST}\\b`,
  ),
);
/** "From northern France", "left Calais", "the French beaches". */
export const FROM_FRANCE = pattern(
  /\b(?:from|off|left|leav(?:e|es|ing)|out of) (?:the )?(?:(?:beach(?:es)?|coast) (?:of|in|near|around) )?(?:northern )?(?:france|french|calais|dunkirk|boulogne|gravelines)\b|\bfrench (?:side|coast|shores?|beach(?:es)?|sands?)\b/,
);
/** The boats by the name that the Home Office gives them, and by what they are made of. */
export const SMALL_BOATS = pattern(/\bsmall[- ](?:boats?|craft)\b|\brubber (?:boats?|dinghies)\b/);
/** Those who count them, and where they are received. */
export const OFFICIALS = pattern(/\b(?:home office|border force|home secretary|jet foil|ministry of defence|mod)\b/);
/** "Crossed the Channel", "across the Strait". */
export const ACROSS = pattern(
  /\b(?:cross(?:ed|es|ing|ings)?(?: of| from france)?|across|over) the (?:english )?(?:channel|strait)\b/,
);

/** "Channel crossings", "the Channel total". */
export const CHANNEL_NUMBERS = pattern(
  /\bchannel (?:migrants?|arrivals?|crossings?|total|count|tally|route|figures?|numbers?|boats?|record)\b/,
);
/** The name that nothing else has: "Channel migrants", "small-boat arrivals". */
export const NAMED = pattern(
  /\bchannel (?:migrants?|arrivals)\b|\bsmall[- ]boats? (?:arrivals?|crossings?|migrants?)\b|\bmigrants? (?:boats|crossings|dinghies)\b/,
);
/** "Off Kent", "off Dungeness". */
export const OFF_KENT = pattern(/\boff (?:the )?(?:kent|dover|dungeness|ramsgate)\b/);

/** Bits of words for what they came in. */
export const SAILING = OURS_BIT.boats | OURS_BIT.dinghies;
/** Bits of names of this coast and country. */
export const COASTS = OURS_BIT.coast | OURS_BIT.shores;

/**
 * Whether a sentence by itself is surely about people arriving by small boat: who or what came, that they came, and that
 * it was here. Its own words must tell of nothing else.
 */
export function isSure(lower: string, ours: number): boolean {
  const has = (bits: number) => (ours & bits) !== 0;
  const comes =
    has(OURS_BIT.crossed | OURS_BIT.arrived | OURS_BIT.landed) ||
    IN_BOATS.test(lower, lower) ||
    BOATS_WITH.test(lower, lower) ||
    PEOPLE_CAME.test(lower, lower) ||
    REACHED_HERE.test(lower, lower) ||
    LANDED_HERE.test(lower, lower) ||
    ACROSS.test(lower, lower);
  if (!comes) return false;
  const isNamed = has(OURS_BIT.migrants | OURS_BIT.asylum | OURS_BIT.unlawful);
  const isHere = has(OURS_BIT.channel | COASTS | OURS_BIT.reception | OURS_BIT.france) || OFFICIALS.test(lower, lower);
  if (isNamed && (has(SAILING) || isHere)) return true;
  return (
    has(SAILING) &&
    (SMALL_BOATS.test(lower, lower) ||
      REACHED_HERE.test(lower, lower) ||
      OFFICIALS.test(lower, lower) ||
      FROM_FRANCE.test(lower, lower))
  );
}
