/** "12,000 were Albanian", "Iranians followed with 16% (722)": a part of the people, which the daily record does not keep apart. */
import { pattern } from '../../text/patterns/pattern.ts';
import { type Draft, draftWith } from '../draft.ts';
import { AGE_OR_SEX, COUNTRY, NATIONALITY } from '../group-words.ts';
import { type Refiner, wordsAfter, wordsBefore } from './refiner.ts';

/** Why such a count is not judged. */
export const PART = 'a part of the total that the daily record does not keep apart';

const OF_THEM =
  '(?: (?:people|migrants|arrivals|asylum seekers|of (?:them|these|those|whom|the total|all (?:arrivals|crossings)|the (?:people|arrivals|migrants))))?(?:,? or [\\d.]+(?:%| per ?cent),?)?';
const SEEMED =
  '(?: (?:thought|believed|said|known|understood|found|recorded|listed|classed|registered|claiming|claimed)(?: to be| as)?)?';

/** "8,600 of these are Afghans", "24% (1,094) were Afghan", */
const WERE = pattern(
  new RegExp(
    `^\\)?${OF_THEM} (?:are|were|is|was|have been|had been|being)${SEEMED} (?:(?:an? |from )?${NATIONALITY}|from ${COUNTRY}|${AGE_OR_SEX})\\b(?!,? (?:men|women|and children))`,
  ),
);
/** "5,414 came from Iraq", "(7,100) Afghan". */
const FROM = pattern(
  new RegExp(
    `^\\)?${OF_THEM}(?: (?:have |had )?(?:came|come|hailed|arrived|were|are)|who came)? from ${COUNTRY}\\b|^\\) (?:${NATIONALITY}|from ${COUNTRY}|${AGE_OR_SEX})\\b|^ of (?:them|these|those|whom) (?:${NATIONALITY}|${AGE_OR_SEX}|from ${COUNTRY})\\b`,
  ),
);
/** "The 44 people were Afghans": all of them. */
const ALL_OF_THEM = pattern(/(?:\b(?:the|all) |(?<!of )\b(?:these|those) )$/);

/** "25,000 of those who crossed would be allowed to stay": some of those who came, whom something else is told of. */
const OF_THOSE_WHO = pattern(
  /^ of (?:those|the (?:people|migrants|arrivals)) (?:who|that) (?:have |had )?(?:cross|came|come|arriv|land|reach|made)[^.;]{0,60} (?:would|will|could|should|may|might|are|were|have|has|had|can) (?!(?:arriv|cross|come|came|land|done))/,
);

const ADDS_UP_TO =
  '(?:ma(?:k|d)e up|account(?:s|ed|ing)? for|number(?:s|ed|ing)?|total(?:s|led|ling)?|provid(?:es|ed|ing)|suppl(?:y|ies|ied)|contributed)';
const ABOUT = '(?: (?:just|only|some|another|a further|the (?:other|remaining)))*';
const SHARE = '(?: (?:[\\d.]+ ?(?:%|per ?cent|pc)|an? (?:third|quarter|fifth|tenth|half)|half))?';

/** "Iran accounted for 5,642", "Iranians made up 16% (722)", */
const ADDING_UP = pattern(
  new RegExp(
    `\\b(?:${NATIONALITY}|${COUNTRY}|${AGE_OR_SEX})(?: (?:nationals|citizens|migrants|arrivals|people|alone|each))? ${ADDS_UP_TO}(?: for)?${ABOUT}${SHARE} \\(?$`,
  ),
);
/** "and Albania for 12,561", */
const AND_FOR = pattern(
  new RegExp(`\\baccount(?:s|ed|ing)? for\\b[^.;]*,? (?:and )?(?:${NATIONALITY}|${COUNTRY}) for${ABOUT} $`),
);
/** "Albanians are the largest group, with 12,300", "Eritreans third (2,829)", "Iranians, at 7,874". */
const LED = pattern(
  new RegExp(
    `(?<!fewer |more |of )\\b${NATIONALITY}(?: (?:nationals|citizens|migrants|arrivals))?(?: (?:are|were|is|was|being|remain(?:ed)?|came|come|form(?:ed)?|follow(?:ed)?|led|topped|headed|then|next|first|second|third|fourth|fifth|last|the|a|by far|still|now|most|common|numerous|single|largest|biggest|second-(?:largest|biggest|most)|third-(?:largest|biggest|most)|group|nationality|nationalities|list|table|close|behind|ahead|way))*(?:,? (?:with|at)|,)?${ABOUT}${SHARE} \\(?$`,
  ),
);

const MOVED =
  '(?:(?:ha[sd]|have|now|also|since|then|already) )*(?:rose|risen|grew|grown|went|gone|jumped|soared|surged|climbed|increased|leapt|fell|fallen|dropped|declined|plunged|slumped|was|were|is|are|stood|stands|reached|hit|totall?ed|numbered|came)(?: [a-z]+ly)?(?: (?:to|from|at|by))?';
/** "Albanian arrivals rose to 12,000", "the number of Albanians has gone from 50". */
const SUBJECT = pattern(
  new RegExp(
    `\\b(?:number of |total of )?${NATIONALITY}(?: (?:arrivals|crossings|migrants|nationals|numbers|men|women|people))?(?: (?:arriving|crossing|coming|who (?:came|crossed|arrived|have come))(?: [a-z]+){0,4}?)? ${MOVED}${ABOUT} $`,
  ),
);
/** "Albanians make up 30% of them, or 12,000", "under-18s were 17% (6,700)". */
const BEHIND_SHARE = pattern(
  new RegExp(
    `\\b(?:${NATIONALITY}|${AGE_OR_SEX})\\b(?:(?!\\b(?:(?<!ma[dk]e )up|down|rise|rose|fall|fell|fewer|more|higher|lower)\\b)[^.;:])*(?:%|per ?cent)(?: of (?:them|those|these|all [a-z]+|the total))?(?:,? or|,| \\()${ABOUT} ?$`,
  ),
);

/** "Many of them were Albanians, against 50 in 2020". */
const BEHIND_GROUP = pattern(
  new RegExp(
    `\\b(?:are|were|been|is|was)${SEEMED} (?:${NATIONALITY}|from ${COUNTRY}),? (?:(?:up|down) from|compared (?:with|to)|against|rather than)${ABOUT} $`,
  ),
);

/** Marks such a count as one that nobody can check. */
export const partOfPeople: Refiner = (draft) => {
  if (draft.kind !== 'count' || draft.metric !== 'small_boat_arrivals' || draft.uncheckable !== undefined) return draft;
  return isPart(draft) ? draftWith(draft, { uncheckable: PART }) : draft;
};

function isPart(draft: Draft): boolean {
  if (OF_THOSE_WHO.test(wordsAfter(draft, 110))) return true;
  const { lower } = draft.sentence;
  const before = wordsBefore(draft, 110);
  const behind = lower.slice(draft.mention.end, draft.mention.end + 110);
  if ([ADDING_UP, AND_FOR, SUBJECT, BEHIND_SHARE, BEHIND_GROUP].some((words) => words.test(before, lower))) return true;
  if (draft.noun === 'none' && LED.test(before, lower)) return true;
  if (ALL_OF_THEM.test(before)) return false;
  return [behind, wordsAfter(draft, 80)].some((words) => WERE.test(words, lower) || FROM.test(words, lower));
}

const HELD_AGAINST = pattern(
  /\b(?:(?:up|down|rising|rose|falling|fell|risen|fallen) from|from|compared (?:with|to)|against|versus|rather than|of whom|of which|to)(?: (?:just|only|about|around|some|nearly))* $/,
);
const AND = pattern(/^[^.;:\d]{0,30}(?:20\d\d)?,? (?:and|or)(?: (?:just|only|about|around|some|nearly))* $/);
const IN_ALL = pattern(/^[^.;:,\d]{0,30}\b(?:in all|altogether|overall|in total|all told)\b/);

/** The drafts of a sentence, in which what a part is held against is a part as well: "12,000 were Albanian, up from 800 last year and 50 in 2020". */
export function withPartsInLine(here: readonly Draft[]): Draft[] {
  const drafts: Draft[] = [];
  let isHeld = false;
  for (const draft of here) {
    const last = drafts.findLast(({ kind }) => kind === 'count');
    const isBesidePart = (draft.uncheckable ?? PART) === PART && last?.uncheckable === PART && isOfOne(last, draft);
    const between = isBesidePart ? draft.sentence.lower.slice(last.end, draft.mention.hedgeStart) : '';
    isHeld = isBesidePart && (HELD_AGAINST.test(between) || isOfThem(draft) || (isHeld && AND.test(between)));
    drafts.push(isHeld ? draftWith(draft, { uncheckable: PART }) : draft);
  }
  return drafts;
}

/** "12,000 were single men, 2,500 of them in September". */
function isOfThem({ sentence: { lower }, mention: { end } }: Draft): boolean {
  return /^ of (?:them|these|those|whom)\b/.test(lower.slice(end, end + 12));
}

function isOfOne(part: Draft, { kind, metric, noun, sentence: { lower }, end }: Draft): boolean {
  return (
    kind === 'count' && metric === part.metric && noun !== 'migrants' && !IN_ALL.test(lower.slice(end, end + 50), lower)
  );
}
