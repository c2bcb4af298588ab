/** What a clause is about, by the words before its verb of growth: "rents in Dover have doubled", "the grace period went from 28 days to 56". */
import { pattern } from '../../text/patterns/pattern.ts';

/** Where the clause of a number begins. */
const CLAUSE_BEGINS = /(?:[.,;:!?\u2013(]|\band|\bbut|\bwhile|\bbefore|\bafter|\bas) /g;

/** Verbs that take their subject to a number. */
const GROWS = pattern(
  /\b(?:ris(?:e|es|en|ing)|rose|grow(?:s|n|ing)?|grew|gone|go(?:es|ing)?|went|fall(?:s|en|ing)?|fell|increas(?:e|es|ed|ing)|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|drop(?:s|ped|ping)?|hits?|reach(?:es|ed|ing)?|(?:be|been|was|were|are|is) (?:cut|raised|reduced|lifted|passed|carried|won|lost)|passed|won|lost|numbered)\b/,
);

/** Words of a subject that may be arrivals, or stand for them. */
const MAY_BE_OURS = pattern(
  /\b(?:people|migrants?|arriv\w+|cross\w*|boats?|dingh\w+|vessels?|crafts?|loads?|landings?|numbers?(?! of)|totals?|figures?|tall(?:y|ies)|counts?|those|they|them|it|you|we|i|he|she|having|that|this|these|which|who|there|channel|asylum|seekers|january|february|march|april|may|june|july|august|september|october|november|december|20\d\d|years?|months?|weeks?|weekend|days?|[a-z]+day|night|summer|winter|spring|autumn|quarter|half|average|mean|pace|level|records?|marks?|milestone|threshold|ones?|others|each|every|rest|same|journeys?|traffic|route|flow|influx|intake|surge|entries|detections|passengers|men|women|children|groups?|cumulative|running|provisional|comparison|equivalent|previous|toll|deaths|something|everything|peak|high|low)\b/,
);
const NUMBER_OF_OTHERS = pattern(
  /\bnumbers? of (?!people|migrants?|arrivals|crossings|boats|dinghies|vessels|small|asylum|those|channel|illegal|irregular|unauthori[sz]ed|persons|individuals|men|women|children|landings|journeys|attempts|days|passengers|successful|daily|them|such|new|weeks|times|deaths)[a-z]/,
);
/** Words between the verb and a number that begin something else. */
const ANOTHER = pattern(/\b(?:that|when|where|who|which|as|after|if|people|boats|migrants|arriv|cross|came|come)/);

/** What stands before a number: its verb of growth, or any words, where nothing in the sentence is ours; or the number is the verb. */
type Before = 'growth' | 'number' | 'verb';

/** Whether the number that begins at `start` is told of a subject that cannot be arrivals: "rents have doubled", "the number of judges". */
export function isOfOtherClause(lower: string, start: number, kind: Before): boolean {
  const before = lower.slice(Math.max(0, start - 120), start);
  if (kind === 'number' && NUMBER_OF_OTHERS.test(lower.slice(0, start).replace(/^.*[.;]/s, ''), lower)) return true;
  const clause = clauseBefore(before);
  if (NUMBER_OF_OTHERS.test(clause, lower)) return !ANOTHER.test(clause);
  if (kind === 'verb') return !/\b(?:of|than|to|by|the|a) $/.test(clause) && isOther(clause);
  const verb = GROWS.exec(clause);
  if (verb === null) return false;
  const between = clause.slice(verb.index + verb[0].length);
  return between.length <= 32 && !ANOTHER.test(between) && isOther(clause.slice(0, verb.index));
}

function clauseBefore(before: string): string {
  let begin = 0;
  for (const match of before.matchAll(CLAUSE_BEGINS)) begin = match.index + match[0].length;
  return before.slice(begin);
}

/** Whether words name a subject, and none of ours: auxiliary words alone name nothing. */
function isOther(subject: string): boolean {
  const named = subject.replace(
    /\b(?:the|a|an|has|have|had|will|would|could|should|is|are|was|were|be|been|to|more|than|almost|nearly|since|now|also|already|about|just|up|down|by|not|then|further|again|still|even|in|on|at|from|later|only)\b/g,
    ' ',
  );
  return /[a-z]{3}/.test(named) && !MAY_BE_OURS.test(subject);
}

const IS_UP = pattern(
  /^(?<subject>.+?) (?:is|are|was|were|has been|have been)(?: now| also| still| already)? (?:up|down)(?: by)?(?: (?:about|around|some|nearly|almost|over|just|more than))* $/,
);
const MAY_STAND_FOR_OURS = pattern(
  /\b(?:migration|immigration|volumes?|departures|attempts|annual|daily|weekly|monthly|rates?|use|business|trade|(?:albanian|afghan|eritrean|iranian|syrian|iraqi|kurd|ethiopian|somali)\w*|sudanese|vietnamese|nationals)\b/,
);

/** "Seizures of engines are up by 60 per cent": a change that begins at `start` of a subject that cannot be arrivals. */
export function isChangeOfOthers(lower: string, start: number): boolean {
  const subject = IS_UP.exec(clauseBefore(lower.slice(Math.max(0, start - 120), start)))?.groups?.subject;
  return subject !== undefined && isOther(subject) && !MAY_STAND_FOR_OURS.test(subject);
}
