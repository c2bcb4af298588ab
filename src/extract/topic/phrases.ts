/** Phrases that speak for and against, where single words say too little. */
import { type Pattern, pattern } from '../../text/patterns/pattern.ts';
import { OTHERS_BIT, OURS_BIT } from './bits.ts';
import {
  ACROSS,
  BOATS_WITH,
  CHANNEL_NUMBERS,
  COASTS,
  FROM_FRANCE,
  IN_BOATS,
  LANDED_HERE,
  OFF_KENT,
  OFFICIALS,
  PEOPLE_CAME,
  REACHED_HERE,
  SAILING,
  SMALL_BOATS,
} from './coming.ts';

/** A phrase and how much it says. */
export interface Phrase {
  readonly weight: number;
  /** A sentence is looked at where it has one of these bits. */
  readonly ours: number;
  readonly others: number;
  readonly words: Pattern;
  /** What tells of something else altogether. */
  readonly foreign?: true;
}

/** Phrases of people who came, where from and in what, and of those who count them. */
export const FOR: readonly Phrase[] = [
  {
    weight: 3.5,
    ours: SAILING,
    others: 0,
    words: pattern(
      /\b(?:migrants?|asylum seekers|people)\b[^.;]{0,80}\b(?:packed|crammed|squeezed|crossed|cross(?:ing)?|came|come)\b[^.;]{0,60}\browing boats?\b/,
    ),
  },
  { weight: 1.5, ours: SAILING, others: 0, words: IN_BOATS },
  { weight: 1, ours: SAILING, others: 0, words: BOATS_WITH },
  { weight: 1, ours: OURS_BIT.people | OURS_BIT.asylum | OURS_BIT.migrants, others: 0, words: PEOPLE_CAME },
  { weight: 1, ours: SAILING, others: 0, words: SMALL_BOATS },
  {
    weight: 1.5,
    ours: SAILING,
    others: 0,
    words: pattern(
      /\b(?:per|each|every|average|typical) (?:small )?(?:boat|dinghy|craft|vessel)\b|\b(?:in|to|on) each\b/,
    ),
  },
  { weight: 1.5, ours: OURS_BIT.channel, others: 0, words: ACROSS },
  {
    weight: 0.5,
    ours: OURS_BIT.channel,
    others: 0,
    words: pattern(/\bthe (?:english )?(?:channel(?! (?:tunnel|islands?|ports?))|straits?)\b/),
  },
  { weight: 1, ours: COASTS, others: 0, words: REACHED_HERE },
  { weight: 1, ours: COASTS, others: 0, words: LANDED_HERE },
  { weight: 0.5, ours: OURS_BIT.france, others: 0, words: FROM_FRANCE },
  { weight: 0.5, ours: OURS_BIT.authorities | OURS_BIT.reception, others: 0, words: OFFICIALS },
  { weight: 1.5, ours: OURS_BIT.channel, others: 0, words: CHANNEL_NUMBERS },
  { weight: 1.5, ours: OURS_BIT.coast, others: 0, words: OFF_KENT },
  {
    weight: 1,
    ours: OURS_BIT.years | OURS_BIT.counted,
    others: 0,
    words: pattern(
      /\b(?:so far (?:this year|in 20\d\d)|this year's|since (?:january|(?:the )?new year|the start of the year|1 january|2018)|year (?:to date|so far)|the year's|(?:total|tally|count|figure|number|log|year|headcount)(?: [a-z]+){0,3} (?:for|in|of) (?:the year|this year|20\d\d))\b/,
    ),
  },
  {
    weight: 1,
    ours: OURS_BIT.moved,
    others: 0,
    words: pattern(
      /\d(?: (?:people|more|others|migrants|of them))* (?:were|was|had been|have been) (?:brought (?:in|ashore|to)|landed|picked up|put ashore|intercepted|detected|taken ashore|met)\b/,
    ),
  },
  {
    weight: 1.5,
    ours: OURS_BIT.slogans,
    others: 0,
    words: pattern(/\b(?:stop the boats|smash(?:ing)? the (?:criminal )?gangs|one in,? one out)\b/),
  },
];

/** Phrases of other traffic, other borders, other times and opinions. */
export const AGAINST: readonly Phrase[] = [
  {
    foreign: true,
    weight: 3,
    ours: OURS_BIT.channel,
    others: 0,
    words: pattern(/\bstraits? of (?!dover)[a-z]/),
  },
  {
    foreign: true,
    weight: 1.5,
    ours: 0,
    others: OTHERS_BIT.asked,
    words: pattern(
      /(?:\bper cent|%|\bin (?:three|four|five|ten)) of (?:[\d,]+ )?(?:adults|voters|britons|respondents|those (?:asked|surveyed|polled))\b|\b(?:adults|voters|britons) (?:think|say|said|believe|want|support|trust|named?)\b/,
    ),
  },
  {
    foreign: true,
    weight: 2,
    ours: 0,
    others: OTHERS_BIT.inPhrases,
    words: pattern(/\bmark(?:s|ed|ing)? [^.;]{0,24}\b(?:anniversary|years (?:since|of))\b/),
  },
  {
    foreign: true,
    weight: 3,
    ours: 0,
    others: OTHERS_BIT.flights,
    words: pattern(/\b(?:arriv|c[ao]me|landed|brought)[^.;]{0,30} (?:on|by) (?:[a-z]+ ){0,2}(?:flights?|planes?)\b/),
  },
  { foreign: true, weight: 2.5, ours: 0, others: OTHERS_BIT.asked, words: pattern(/\bby [\d,]+ votes\b/) },
  {
    foreign: true,
    weight: 3,
    ours: 0,
    others: OTHERS_BIT.asked,
    words: pattern(
      /\b[\d.]+(?: million|m) (?:people|passengers|visitors|trips|journeys|customers|travellers|crossings|arrivals|vehicles|cars)\b/,
    ),
  },
  {
    foreign: true,
    weight: 3,
    ours: OURS_BIT.channel,
    others: 0,
    words: pattern(/\bcross\w* the (?:english )?channel (?:twice|solo|non-stop|[a-z]+ times)\b/),
  },
  { weight: 2, ours: 0, others: OTHERS_BIT.inPhrases, words: pattern(/\bcalled (?:out|to (?:help|the aid|\d+))\b/) },
  {
    foreign: true,
    weight: 3,
    ours: OURS_BIT.crossed | OURS_BIT.arrived | OURS_BIT.landed,
    others: 0,
    words: pattern(
      /\b(?:bridge|level|zebra|pedestrian|toll|ferry|lorry|river|tunnel|passenger|train|swim|solo|relay|puffin|toucan|dartford|airport|visitor|tourist|overseas|student|bird|fish|mackerel|coach|freight|vehicle|car) (?:crossings?|arrivals?|landings?)\b/,
    ),
  },
  {
    foreign: true,
    weight: 2.5,
    ours: OURS_BIT.crossed,
    others: 0,
    words: pattern(
      /\bcross(?:ed|es|ing)? (?:over )?(?:the|a|an|our|his|her|their) (?!channel|english|strait|sea|water|uk|dover|20\d\d|\d)[a-z]/,
    ),
  },
  {
    foreign: true,
    weight: 3.5,
    ours: OURS_BIT.authorities,
    others: 0,
    words: pattern(
      /\b(?:southern|land|us|mexican|irish) border\b|\bborder (?:agents|arrests|guards|encounters|checkpoint)\b/,
    ),
  },
  {
    foreign: true,
    weight: 5,
    ours: 0,
    others: OTHERS_BIT.inPhrases,
    words: pattern(
      /\b1[0-9]\d\d\b(?![,.]\d| (?:people|persons|migrants|others|men|women|more|arriv|cross|came|land|were|had|have|of them))|\bd-day\b|\blanding craft\b|\blittle ships\b|\b(?:first|second) world war\b/,
    ),
  },
  {
    weight: 1.5,
    ours: OURS_BIT.france,
    others: 0,
    words: pattern(
      /\b(?:back|returned|taken|brought|landed) (?:[a-z]+ )?(?:to|at|in) (?:the )?(?:france|french|calais|boulogne|dunkirk|beach)/,
    ),
  },
];
