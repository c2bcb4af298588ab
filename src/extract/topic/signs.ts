/**
 * Signs that a story is of people arriving by small boat, by what they answer: who came, in what, where, who counts
 * them, how many to a boat, that they came, and how many by now. Boats, arrivals or Dover alone answer none.
 */
import { type Pattern, pattern } from '../../text/patterns/pattern.ts';
import type { Document } from '../document/document.ts';
import { OURS_BIT } from './bits.ts';
import {
  ACROSS,
  CHANNEL_NUMBERS,
  COASTS,
  LANDED_HERE,
  OFF_KENT,
  OFFICIALS,
  REACHED_HERE,
  SAILING,
  SMALL_BOATS,
} from './coming.ts';

const BOATS = '(?:boats?|dingh(?:y|ies)|crafts?|vessels?|ribs?|inflatables?|boatloads?)';
const NUMBER =
  '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|[a-z]+ty(?:-[a-z]+)?|(?:a )?dozens?(?: of)?|\\d[\\d,]*)';
const PEOPLE =
  '(?:people|persons?|others|men|women|children|individuals|souls|hundreds?|thousands?|more|many|one|number|who|them|nobody|none|migrants|seekers|refugees)';
/** What may stand between people and what they did: "have now been recorded". */
const HAVE =
  '(?: (?:have|had|has|having|a day|each day|every day|been|were|was|are|to|than|could|will|now|ever|already|even|then|also|succeeded in|recorded|estimated|believed|known|thought|detected|or so|on [a-z]+day))*';
/** "People – 175 a day –", "people, or 175 a day,". */
const ASIDE = '(?: \u2013 [^.;\u2013]{1,60} \u2013|, [^.;,]{1,40},)?';
const HERE = '(?:the )?(?:uk|brit|engl|dover|kent|france|french|calais|dunk|here|our|\\d)';

/** "In 13 boats", "nine craft: 602", "people 440, boats 7". */
const IN_BOATS = pattern(
  new RegExp(
    `\\b(?:in|aboard|from|off|on|by|and|of|took|only|for) (?:(?:just|only|about|some|over|around|the other|the|a|another|all|fewer than) )?${NUMBER} (?:(?!new\\b)[a-z-]+ )?${BOATS}\\b`,
  ),
);
/** "Four boats carrying 250", "boats, with 196 people". */
const BOATS_OF = pattern(
  new RegExp(
    `\\b${BOATS},?(?: (?!new\\b)[a-z']+){0,4} (?:carr(?:y|ying|ied)|with|held|holding|brought|bringing),? (?:[a-z]+ ){0,2}\\d|\\b${BOATS} and \\d[\\d,]* people\\b|\\b${BOATS}[:,;] [a-z ]{0,8}${NUMBER}\\b|\\bboats on [a-z]+day, \\d[\\d,]* people\\b|\\bpeople(?: \\d[\\d,]*, boats?\\b|, ${NUMBER} ${BOATS}\\b)`,
  ),
);
/** "Eleven people from a swamped inflatable". */
const OUT_OF_ONE = pattern(
  new RegExp(
    `\\b${PEOPLE} (?:from|in|aboard|on) an? (?:[a-z-]+ ){0,2}(?:dinghy|inflatable|rib|small boat|rubber boat)\\b`,
  ),
);
const TO_A_BOAT = pattern(
  /\b(?:per|each|average|mean|typical) (?:small )?(?:boat|dinghy|craft|vessel|inflatable|load)\b|\b(?:in|to|on) each\b|\bpeople (?:aboard|on board|to a boat)\b|\b(?:single|(?:in|from|aboard) one) (?:small )?(?:boat|dinghy|craft|vessel)\b/,
);
const CAME =
  '(?:cross(?:ed|ing)?|arriv(?:ed?|ing)|land(?:ed|ing)?|ma(?:de|king) (?:it|the (?:[a-z-]+ ){0,2}(?:crossing|trip|journey))|(?:came|come|coming|brought)(?: (?:ashore|over|in|on|across|here))?|ashore|across|recorded|detected|logged|intercepted|picked up|put ashore|met)';
/** "By ambulance", "over to a new bank", "at Camber", "through the gates", "the line". */
const ELSEWHERE = `(?:by (?!(?:a |one )?(?:boat|small|sea|ding|date|this|the|mid|noon|\\w+day|\\d|now|then|border|navy|royal|inflat))|(?:over )?to (?!${HERE})|(?:over )?from (?!${HERE}|small|dingh|boats|\\w+day|jan|feb|mar|apr|may|jul|jun|aug|sep|oct|nov|dec)|at (?!${HERE}|ramsgate|dungeness|the|this|a )|through|late|forward|out|back|into|together|up|under|the (?!channel|strait|sea|english|day|same|week|month|year|previous|night|next|follow)|an? )`;
/** "1,097 people have crossed": what they crossed or came to, if it is told at all, is the Channel or here. */
const THEY_CAME = pattern(new RegExp(`(?:\\b(?:${PEOPLE}|${NUMBER})|\\d)${ASIDE}${HAVE} ${CAME}\\b(?! ${ELSEWHERE})`));
/** "People who have made the dangerous journey across the Channel", "people going over the Strait". */
const OVER_THE_CHANNEL = pattern(
  new RegExp(
    `(?:\\b${PEOPLE}|\\d)\\b(?:(?! an? (?:small )?(?:boat|dinghy))[^.;:]){0,60}\\b(?:cross\\w*|across|over) the (?:english )?(?:channel|strait)\\b`,
  ),
);
const THEIR_COMING = pattern(
  new RegExp(
    `\\b(?:arrivals|crossings|landings)\\b|\\bby (?:small )?(?:boat|dinghy|sea)\\b|\\b${BOATS} (?:[a-z]+ ){0,2}(?:came|coming|landed|landing|arrived|arriving|crossed|crossing|reached|reaching|made (?:it|the (?:crossing|journey|trip))|got)\\b(?! (?:up|out)\\b)|\\bsmall boats?:|\\bchannel (?:total|count|tally)\\b|\\bbrought [\\d,]+ (?:people|migrants)\\b(?! out\\b)`,
  ),
);
/** The Home Office's own name for them, beside what is counted of them: "the number of small boats detected", "in small boats". */
const SMALL_BOATS_COUNTED = pattern(
  /\b(?:number|occupancy|growth|use) of (?:the )?small boats?\b|\b(?:in|by|per|\d) small boats?\b|\bsmall[- ]boats? (?:arrivals?|crossings?|detected|recorded|counted|carr\w+|were carrying|that (?:came|reached|landed|crossed)|route|numbers?|totals?|figures?|charts?|counts?|tall(?:y|ies)|statistics|graphs?|data|dashboard)\b/,
);
const CHANNEL = pattern(/\bchannel(?! (?:tunnel|islands?|ports?))\b|\bstraits?\b(?! of (?!dover))/);
/** Totals of a year, a month or all years, and the most or least of them. */
const BY_NOW = pattern(
  /\bthis year\b|\bto date\b|\b(?:the|this) year(?:'s)? (?:past|to|running|count|total)\b|\b(?:the (?:20\d\d )?|[a-z]+'s )(?:total|count|tally|log)\b|\b(?:january|february|march|april|may|june|july|august|september|october|november|december) (?:began|ended|closed|finished) (?:on|at|with)\b|\bsince (?:january|(?:the )?new year|i|1 january|20\d\d)\b|\bnumber of people\b|\bin (?:all|total)\b|\b(?:highest|lowest|busiest|busy)\b/,
);

/** One question, and what answers it. */
interface Sign {
  /** Bits of words that answer it by themselves. */
  readonly surely: number;
  /** Patterns are tried in sentences with one of these bits, or in all. */
  readonly within: number | 'all';
  readonly words: readonly Pattern[];
}

/** That they came, which may be enough by itself. */
const COMING: readonly Sign[] = [
  { surely: 0, within: 'all', words: [IN_BOATS, BOATS_OF, OUT_OF_ONE, TO_A_BOAT] },
  { surely: 0, within: 'all', words: [THEY_CAME, THEIR_COMING, OVER_THE_CHANNEL, REACHED_HERE] },
];
const WHO = OURS_BIT.migrants | OURS_BIT.asylum | OURS_BIT.unlawful;
/** Who they are, in what they came, where, and who counts them. */
const ABOUT_THEM: readonly Sign[] = [
  { surely: WHO, within: 0, words: [] },
  { surely: OURS_BIT.dinghies, within: SAILING, words: [SMALL_BOATS] },
  { surely: 0, within: SAILING, words: [SMALL_BOATS_COUNTED] },
  {
    surely: 0,
    within: OURS_BIT.channel | COASTS,
    words: [CHANNEL, CHANNEL_NUMBERS, ACROSS, REACHED_HERE, LANDED_HERE, OFF_KENT],
  },
  {
    surely: OURS_BIT.smugglers | OURS_BIT.reception | OURS_BIT.politics,
    within: OURS_BIT.authorities,
    words: [OFFICIALS],
  },
];
/** How many by now, and boats told beside this coast or France: slight signs that make few words enough. */
const COUNTED: Sign = { surely: 0, within: 'all', words: [BY_NOW] };
const NEAR = OURS_BIT.coast | OURS_BIT.france;

/** Signs that a story must show, and where it tells of other things too. */
const ENOUGH = 2;
const ENOUGH_BESIDE_OTHERS = 3;

/** Whether a story shows signs enough: that they came, or two of any; and three where it tells of other things too. */
export function hasSigns(document: Document, ours: number, tellsOfOthers: boolean): boolean {
  const enough = tellsOfOthers ? ENOUGH_BESIDE_OTHERS : ENOUGH;
  const count = (signs: readonly Sign[]) => signs.filter((sign) => isShown(document, ours, sign)).length;
  const about = count(ABOUT_THEM);
  if (about >= enough) return true;
  const coming = count(COMING);
  if (tellsOfOthers) return about + coming >= enough;
  if (coming > 0) return true;
  const isCounted = isShown(document, ours, COUNTED);
  const isNear = (ours & SAILING) !== 0 && (ours & NEAR) !== 0;
  return (isCounted && (about > 0 || isNear)) || (isNear && (ours & WHO) !== 0);
}

function isShown(document: Document, ours: number, { surely, within, words }: Sign): boolean {
  if ((ours & surely) !== 0) return true;
  for (let at = 0; at < document.length; at += 1) {
    if (within !== 'all' && (document.oursAt(at) & within) === 0) continue;
    const { lower } = document.sentenceAt(at);
    if (words.some((pattern) => pattern.test(lower, lower))) return true;
  }
  return false;
}
