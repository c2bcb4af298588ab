/** People in a story about arrivals who are told of for something else: held in a centre, taken by a scheme, carried by a flight. */
import { pattern } from '../../text/patterns/pattern.ts';
import { areObjectsOfOthers, doSomethingElse } from './people-verbs.ts';

/** Places and carriers whose people have come long ago, or never by sea. */
const PLACE =
  '(?:cent(?:re|er)s?|camps?|hotels?|hostels?|barracks|barges?|prisons?|jails?|sites?|bases?|air(?:ports?|fields?)|stations?|ferr(?:y|ies)|flights?|planes?|trains?|coach(?:es)?|(?:mini)?bus(?:es)?|cars?|vans?|lorr(?:y|ies)|taxis?|eurostar|airlines?|halls?|schools?|churches|clinics?|hospitals?|wards?|manston|bibby stockholm|shelters?|blocks?|buildings?|complex(?:es)?)';

/** "Manston, which held some 4,000 people", "a former prison that housed 1,200". */
const HELD_BY_PLACE = pattern(
  new RegExp(
    `\\b${PLACE}\\b[^.;:\\d]{0,40}\\b(?:h[eo]lds?|holding|house[sd]?|housing|had|has|have|contain(?:s|ed|ing)?|home to|sleeps|fits?|takes?|took|carr(?:y|ies|ied|ying)|handle[sd]?|see[sn]?|saw|treat(?:s|ed)|with|for) (?:up to |as many as )?$|\\b${PLACE}\\b[^.;:]{0,70}\\b(?:and|but) (?:had|has|held|(?:now )?holds|houses|housed) $|\\b${PLACE}\\b[^.;:]{0,90}, (?:(?:has|had|at one point|once) )?(?:h[eo]lds?|housed|contained|sheltered) (?:up to |as many as )?$`,
  ),
);

/** "The village has 1,100 people", */
const LIVE_THERE = pattern(
  /\b(?:village|hamlet|town|parish|island|resort|estate)(?: itself)? (?:has|had|is home to) (?:just |only |about |some |around |barely )?$/,
);
/** "the reception centre processed 700 on Saturday". */
const PROCESSED = pattern(
  /\b(?:centre|center|manston|station|office|clinic|hub|desk|court|tribunal)\b[^.;:\d]{0,24} (?:processed|screened|dealt with|registered|saw|admitted|heard) (?:about |some |around |up to |just )?$/,
);

/** Verbs whose object are people that are dealt with ashore: "examined 320 people", "agreed in principle to take 5,700 people". */
const DEALT_WITH = pattern(
  /\b(?:(?:agreed?|agrees|offer(?:s|ed)?|willing|promised?|pledged?|obliged|bound|volunteered)\b[^.;:\d]{0,24} (?:take|accept|admit|receive|welcome)(?: in| back)?(?: up to)?|t(?:ake|akes|aking|ook) back|hous(?:e|es|ed|ing)|accommodat(?:e|es|ed|ing)|shelter(?:s|ed|ing)?|host(?:s|ed|ing)?|home to|examin(?:e|es|ed|ing)|treat(?:s|ed|ing)?|sentenc(?:e|es|ed|ing)|jail(?:s|ed|ing)?|interview(?:s|ed|ing)?|employ(?:s|ed|ing)?|hir(?:e|es|ed|ing)|recruit(?:s|ed|ing)?|train(?:s|ed|ing)|displac(?:e|es|ed|ing)|uproot(?:s|ed|ing)?|handl(?:e|es|ed|ing)|drew|draws?|drawing|attract(?:s|ed|ing)?|told|address(?:es|ed|ing)|represent(?:s|ed|ing)?|relocat(?:e|es|ed|ing)|transferr(?:ed|ing)|resettl(?:e|es|ed|ing)|evacuat(?:e|es|ed|ing)|releas(?:e|es|ed|ing)|bail(?:s|ed)|deport(?:s|ed|ing)?|vet(?:s|ted|ting)|vaccinat(?:e|es|ed|ing)|flew|fl(?:y|ies|own|ying)|sen[dt]s?|fe[de]ds?|kill(?:s|ed|ing)?|injur(?:e|es|ed|ing)|rehous(?:e|es|ed|ing)|dispers(?:e|es|ed|ing)|surve(?:ys?|yed|ying)|ask(?:s|ed|ing)?|charg(?:e|es|ed|ing)|convict(?:s|ed|ing)?|arrest(?:s|ed|ing)?|prosecut(?:e|es|ed|ing)|advis(?:e|es|ed|ing)|assist(?:s|ed|ing)?|empl(?:oy|oys)|sack(?:s|ed|ing)?|grant(?:s|ed|ing)?|gave|giv(?:e|es|en|ing)|(?:seen|watched|viewed|visited|read|signed|shared|attended|bought) by) (?:more than |up to |as many as |each of |all |the )?$/,
);

/** "Homes for 350 people", "food to 450 people", "a crowd of 600 people", "a village of 900 people". */
const FOR_OR_OF = pattern(
  /\b(?:(?:ready|meant|fit|prepared) for|(?:homes?|houses|housing|beds?|rooms?|space|spaces|seats?|places?|cells|cabins|tents|visas|status|asylum|flights?|food|meals?|clothes|blankets|shelter|jobs|work|support|help|advice|training|capacity|accommodation|shelter|built|designed|meant|licensed|big enough) (?:for|to)|(?:village|town|city|island|parish|population|crowds?|audience|army|team|staff|workforce|membership|queue|panel|sample|survey|poll|study|protest|march|rally|congregation|force|network|gang|ring|capacity) of|scheme (?:to bring in|for)|route for) (?:up to |as many as |some |about |around )?$/,
);

/** "260 people were on the charter flight", "850 people in detention", "700 people were released on bail", "2,143 are still reporting". */
const SOMEWHERE = pattern(
  new RegExp(
    `^ (?:(?:who|that) )?(?:(?:are|is|were|was|have been|had been|has been|being) )?(?:(?:still|now|already|currently|also|being) )*(?:(?:in|on|at|inside|aboard|onto) (?:(?:the|a|an|its|each|one|that|this) )?(?:[a-z-]+ ){0,2}?(?:${PLACE}|detention|custody|bail|remand|benefits|wards?|rall(?:y|ies)|march(?:es)?|protests?|petition|hunger strike|strike|remand|the run|scheme|register|backlog|limbo|temporary accommodation|accommodation|charter flight|the streets)\\b|(?:released|examined|treated|sentenced|transferred|relocated|bailed|housed|flown|bussed|dispersed|displaced|employed|recruited|interviewed|deported|rehoused|jailed|sacked|vaccinated)\\b|(?:taken|admitted|rushed|airlifted|flown) to (?:a |the )?(?:local )?hospitals?\\b|(?:living|staying|reporting|working|appealing|missing|unaccounted|subject to|eligible|entitled)\\b|(?:on to|onto|out on) the streets?\\b)`,
  ),
);

/** The words behind that make them arrivals after all. */
const CAME_BEHIND = pattern(
  /^ (?:[a-z]+ )?(?:who |that )?(?:have |had |has |were |was |being )?(?:also |later |then |since |been )*(?:[a-z]+ (?:ashore|to (?:safety|border force|the (?:shore|uk|kent))|in(?:to)? dover|to dover)|cross|arriv|came|reach|land(?:ed|ing)|ma[dk](?:e|ing) (?:it|the)|detected|brought|intercepted|rescued|picked up|escorted|ashore|(?:over|across)\b|(?:from|off) (?:[a-z]+ )?(?:small )?(?:boats?|dinghies)|(?:in|on)?to (?:[a-z0-9-]+ )?(?:(?:small|flimsy|rubber|inflatable|overloaded|overcrowded|unseaworthy|waiting) )?(?:boats?|dinghies|dinghy|crafts?|vessels?|inflatables?)\b|sought (?:safety|refuge|sanctuary|protection|shelter|a (?:new|better|safer) (?:life|start|future)) [^.;:]{0,40}\b(?:boats?|dinghies|channel|crossing)\b|across the channel|over the channel|by (?:small )?boat|in [a-z0-9]+ (?:small )?(?:boats?|dinghies))/,
);

/** A number beyond all arrivals since 2018 (208,507 by August 2026), with room, counts something else. */
export const MOST_EVER = 600_000;

/** Whether the people of the number from `start` to `nounEnd` are held, moved, served or counted by somebody ashore instead of arriving. */
export function areOfOthers(lower: string, start: number, nounEnd: number): boolean {
  const behind = lower.slice(nounEnd, nounEnd + 60);
  if (CAME_BEHIND.test(behind)) return false;
  const before = lower.slice(Math.max(0, start - 100), start);
  return (
    HELD_BY_PLACE.test(before) ||
    LIVE_THERE.test(before) ||
    DEALT_WITH.test(before) ||
    FOR_OR_OF.test(before) ||
    SOMEWHERE.test(behind) ||
    areObjectsOfOthers(before) ||
    doSomethingElse(lower, nounEnd)
  );
}

/** "2,143 of them are still reporting", "the camp had 3,900 in May": the same of a number without a noun, from `start` to `end`. */
export function isOfOthers(lower: string, start: number, end: number): boolean {
  const ofThem = OF_THEM.endAt(lower, end);
  const before = lower.slice(Math.max(0, start - 100), start);
  if (ofThem < 0)
    return (
      HELD_BY_PLACE.test(before) ||
      PROCESSED.test(before) ||
      IT_HAD.test(before) ||
      (MOVING.test(before) && TO_A_PLACE.test(lower.slice(end, end + 40)))
    );
  const behind = lower.slice(ofThem, ofThem + 60);
  return !CAME_BEHIND.test(behind) && (SOMEWHERE.test(behind) || doSomethingElse(lower, ofThem));
}

/** "Police cleared 12 camps, moving 640 to shelters". */
const MOVING = pattern(
  /\b(?:mov|buss|tak|took|send|sent|transferr|relocat|evacuat|dr[io]v)[a-z]*(?: (?:about|around|some|nearly|over))? $/,
);
const TO_A_PLACE = pattern(
  /^ (?:of them |people )?to (?:the |a |an |other )?(?:[a-z-]+ )?(?:shelters?|hotels?|centres?|camps?|barracks|barges?|prisons?|hospitals?|towns|regions)\b/,
);

/** "At one stage it had 4,000": a place that the sentence before names. */
const IT_HAD = pattern(
  /\b(?:(?:one|some|its|the) (?:stage|point|peak|worst|height) [^.;:]{0,24}it had|it (?:held|holds|housed)) $/,
);

const OF_THEM = pattern(/ of (?:them|those)\b/y);
