/** Which metric a number without a noun belongs to: "the total to 12,345", "423 in five", "up from 641". */
import type { MetricName } from '../../domain/metric.ts';
import { pattern } from '../../text/patterns/pattern.ts';
import { type Context, inheritedMetric, isOurs } from '../context.ts';
import type { Draft } from '../draft.ts';
import type { Mention } from '../mentions/mention.ts';
import { isPerDay } from '../refiners/averages.ts';
import { isAgainstOthers } from './against-others.ts';
import { isAnswerOfLoad, isEach } from './bare-loads.ts';
import {
  isAnswerOfBoats,
  isBoatsAfterPeople,
  isBoatsInOrder,
  isBoatsWithPeople,
  isInBoats,
  isLikeBoats,
  subjectIsBoats,
} from './boats-beside.ts';
import { isAgainstBoats, isMeasuredInBoats, isOfBoatsBefore, isOfBoatsTold } from './boats-told.ts';
import { isOfOtherClause } from './clause-subject.ts';
import { metricInLine } from './counts-in-line.ts';
import { isLoadInRow } from './load-rows.ts';
import { MOST_BOATS_IN_A_DAY } from './most-boats.ts';
import { isOfOtherSubject } from './other-subjects.ts';
import { isOfOthers, MOST_EVER } from './people-of-others.ts';
import { isOfDayBefore, isTellingEnough } from './small-counts.ts';
import type { Subject } from './subject.ts';
import { isOfHighestDay } from './superlative-day.ts';

/** "Rishi Sunak needed about 610", "had been in office for 603", "for Boris Johnson it took 1,066": of the days that it took. */
const NEEDED = pattern(
  /\b(?:needed|waited|lasted|in (?:office|power|number 10|no 10|downing street) for|it took)(?: (?:just|only|about|some|nearly|almost|around|another))* $/,
);

/** "2,700 of our helpline's callers", "there were 300 of us". */
const OF_SOMEBODYS = pattern(/^ of (?:us|you)\b|^ of (?:our|their|its|his|her|my|your) (?!(?:number|total)\b)/);

/** "On Friday the food bank served 200", "her book sold 30,000": those whom somebody dealt with. */
const SERVED = pattern(
  /\b(?:served|fed|helped|treated|housed|sheltered|advised|taught|fined|arrested|jailed|charged|interviewed|polled|surveyed|recruited|hired|employed|evicted|vaccinated|sold|raised|earned|paid|spent|borrowed|printed)(?: (?:about|some|around|nearly|almost|over|just|only|another|more than))* $/,
);

/** Words before a bare number that make it a count: "total to 12,345", "stands at", "up from", "(11,058)". */
const BARE_BEFORE = pattern(
  /(?:\b(?:to|at|of|on|is|are|be|met|already|sees|see|was|were|been|expect|expects|now|year|month|to date|reach(?:ed|es|ing)?|hit(?:s|ting)?|pass(?:ed|es|ing)?|top(?:s|ped|ping)?|surpass(?:ed|es|ing)|exceed(?:s|ed|ing)?|against|with|from|versus|vs|than|total(?:l?ed|l?ing|s)?|number(?:ed|s)?|another|other|further|additional|the|a|an|record(?:ed|s|-breaking)?|saw|seen|brought|supplied|produced|(?<=had |have |them |both )managed|contributed|provided|landed|itself|whopping|staggering|massive|huge|mere|paltry|astonishing|alone|there|say|says|show|shows|suggest|suggests|reported|put|still|or|counted|logged|beat(?:s|ing)?|some|just|only|so|but|and|as|by|since|them|said|hitting|compared|compares|averag\w+|all|for|first|when|where|day|crossings|arrivals|figures?|passing|breach(?:es|ed|ing)?|under|own|sum|days|between|estimated|previous|high|carried|broke|after|even|plus|fact|up|that|had|have|has|took|mean|means|includ(?:ing|ed|es)|among|then|up|in|after|follow(?:s|ed)?|following|put|giving|mak(?:es|e|ing)|made|marks?|exactly|precisely|gives?|gave|aboard|carrying|holding|bringing|fully|added|came|with|(?:crammed|packed|squeezed|crowded|jammed) (?:in|into|on|onto|aboard))\s*(?:["'(]\s*)?|[(:;,\u2013•!?]\s*|\s-\s|["']|^\s*)$/,
);

const VERB_BEHIND = pattern(
  /^["']?\s*(?:(?:who |that |have |had |were |was |more |others? |of them |people |also |then |had also )*(?:cross|arriv|came|come|made|reach|land|follow|detect|record|seen|count|brought|set\b|intercept|log|enter|register|succeed|manag|walk|wad|swam|slipp|sneak|scrambl|clamber|evad|g[eo]t (?:in|here|through|across|over|ashore)|people|posted|notched|turned up|showed)|illegals?\b|on\b|in\b|so far|altogether|combined|together|respectively|includ|overall|all told|this|last|yesterday|over|at\b|across|during|since|when|for|by|[).,;:\u2013!?]|$|\(|while|and|but|compare[sd]?|against|a year|(?:two|three|four|five) years (?:ago|earlier|before)\b|to\b|up\b|down\b|from\b|within|[-\u2013]|or\b|the\b|is\b|was\b|were\b|had\b|have\b|has\b|aboard|every|off\b|with\b|ahead|before|after|earlier|as\b|by\b|it\b|under\b|that\b|each|per|a\b|who\b|today|then(?=[.,;)]|$)|between|fewer|more|less|higher|lower|of (?:them|those|these|whom|which|the|last|this|that|a year|20\d\d|\d{1,2} [a-z]|january|february|march|april|may|june|july|august|september|october|november|december)|barrier|mark\b|milestone|threshold|would|could|will|having|are (?:thought|believed|known))/,
);

/** Totals of something else in a story about arrivals. */
const OTHER_TOTALS = pattern(
  /\b(?:population|births?|visas?|students?|voters|homes|jobs|patients|prisoners|ukrainians?|followers|views|signatures)\b[^.;]*$/,
);

/** The verb right behind a number says that so many came. */
const HAVE_COME = pattern(
  /^ (?:more |others? |of them |people )?(?:(?:have|had|has|were) )?(?:crossed|arrived|came|landed|made (?:it|the (?:crossing|journey|trip))|reached|followed|did(?: so)?\b|got (?:across|over|through|in|here|ashore))\b/,
);

/** "Radio bulletin, 0800", "11.32: That puts": digits that stand for an hour. */
function isClock({ start, end, value, form }: Mention, lower: string): boolean {
  if (start === 0 && /^(?:[01]?\d|2[0-3])[.:][0-5]\d\b/.test(lower)) return true;
  if (form !== 'digits' || end - start !== 4 || value >= 2400 || value % 100 >= 60) return false;
  return (
    lower.charAt(start) === '0' ||
    (/(?:^|, |\bat |\bby )$/.test(lower.slice(Math.max(0, start - 4), start)) &&
      /^(?:$|[.,:;)])/.test(lower.slice(end, end + 1)))
  );
}

/** "Channel migrants top 44,000 as the returns pilot begins": the subject right before its verb. */
const ARRIVALS_PASS = pattern(
  /\b(?:channel|boat|migrants?) (?:migrants|arrivals|crossings) (?:(?:top|pass|hit|reach|near|exceed|surpass)(?:s|es|ed|ped)? )?$/,
);

/** Undefined where the words around a bare number do not make it a count. */
export function metricOfBare(
  mention: Mention,
  context: Context,
  subject: () => Subject | undefined,
): MetricName | undefined {
  const { lower } = context.sentence;
  const before = lower.slice(Math.max(0, mention.hedgeStart - 24), mention.hedgeStart);
  const behind = lower.slice(mention.end, mention.end + 30);
  if (
    context.onTopic &&
    (isLoadInRow(mention, context) || isEach(mention, context) || isAnswerOfLoad(mention, context))
  )
    return 'people_per_boat';
  if (isOfOtherSubject(mention, lower)) return undefined;
  if (OF_SOMEBODYS.test(behind) || NEEDED.test(before) || SERVED.test(before)) return undefined;
  if (/\b(?:taken|sent|returned|removed|deported) (?:back )?$/.test(before)) return undefined;
  if (context.onTopic && /\b(?:kept|held) back $/.test(before)) return 'crossings_prevented';
  const isLarge =
    mention.value >= 100 &&
    mention.form === 'digits' &&
    (context.here.some(isOurs) ||
      context.recent.some(isOurs) ||
      subject()?.metric === 'small_boat_arrivals' ||
      (context.onTopic && OF_A_TOTAL.test(before)));
  const inLine = metricInLine(mention, context);
  if (inLine !== undefined || isClock(mention, lower)) return inLine;
  const hasCome =
    context.onTopic && (HAVE_COME.test(behind) || (mention.value > 31 && /\b(?:[a-z]+day|yesterday)'s $/.test(before)));
  if (!isLarge && !hasCome && !(VERB_BEHIND.test(behind) && isLed(mention, before, context))) return undefined;
  if (
    context.onTopic &&
    ARRIVALS_PASS.test(lower.slice(Math.max(0, mention.hedgeStart - 36), mention.hedgeStart), lower)
  )
    return 'small_boat_arrivals';
  if (OTHER_TOTALS.test(lower.slice(0, mention.start), lower)) return undefined;
  const near = subject();
  if (mention.value > MOST_EVER && (near === undefined || near.metric === 'small_boat_arrivals')) return undefined;
  const isOfNoOther = near === undefined || near.metric === 'small_boat_arrivals';
  if (near !== undefined && isOfNoOther && !context.onTopic) return undefined;
  const last = context.here.at(-1);
  if (isOfNoOther && isAgainstOthers(mention, context)) return undefined;
  if (isOfNoOther && isOfOthers(lower, mention.hedgeStart, mention.end)) return undefined;
  if (isOfNoOther && isOfOtherClause(lower, mention.hedgeStart, near === undefined ? 'number' : 'growth'))
    return undefined;
  if (isBoatsAfterPeople(mention, context) || isBoatsInOrder(mention, context)) return 'small_boats';
  if (isInBoats(mention, lower) && context.onTopic && near?.metric !== 'crossings_prevented')
    return 'small_boat_arrivals';
  if (isBoatsWithPeople(mention, context)) return 'small_boats';
  if (/^ (?:on board|aboard)\b/.test(behind) && near?.metric !== 'crossings_prevented' && context.onTopic)
    return 'small_boat_arrivals';
  if (last?.metric === 'people_per_boat' && isOfDayBefore(mention, context)) return 'small_boat_arrivals';
  if (!isTellingEnough(mention, context) || (last?.noun === 'part' && mention.start - last.end < 40)) return undefined;
  if (
    last !== undefined &&
    (mention.value < 200 || isLikeBoats(mention, last)) &&
    last.metric !== 'small_boat_arrivals' &&
    !isLikePeopleBeside(mention, last, context) &&
    mention.start - last.end < 40 &&
    /(?:compared (?:with|to)|versus|vs\.?|against|instead of|up from|down from|was|is|it was|(?:close|closer|nearer) to)\s*$/.test(
      before,
    )
  )
    return last.metric;
  if (/\bthe average (?:was|is|stood at)\s*$/.test(before) && (context.recent.some(isOfLoads) || mention.value < 90))
    return 'people_per_boat';
  if (last?.metric === 'people_per_boat' && /\b(?:with|to|against|from|than) an average of $/.test(before))
    return 'people_per_boat';
  if (mention.value > MOST_BOATS_IN_A_DAY && isOfHighestDay(mention, lower) && near === undefined)
    return 'small_boat_arrivals';
  if (isOfAnotherDay(last, before, behind)) return 'small_boat_arrivals';
  if (isPerDay(context.sentence, mention.start, mention.end)) {
    const told = inheritedMetric(context, mention) ?? near?.metric;
    return told === 'people_per_boat' ? 'small_boat_arrivals' : told;
  }
  if (context.onTopic && GOT_HERE.test(behind)) return 'small_boat_arrivals';
  if (near !== undefined && near.metric !== 'small_boat_arrivals' && near.distance < 40) return near.metric;
  const areBoats =
    subjectIsBoats(context.sentence, mention) ||
    isMeasuredInBoats(mention, lower) ||
    isAnswerOfBoats(mention, context) ||
    isAgainstBoats(mention, context) ||
    isOfBoatsTold(mention, context) ||
    isOfBoatsBefore(mention, context);
  if (areBoats && (near === undefined || near.metric === 'small_boat_arrivals')) return 'small_boats';
  if (HAVE_COME.test(behind) && context.onTopic && isOfNoOther && isOfOtherBefore(context, mention))
    return mention.value > 31 ? 'small_boat_arrivals' : inheritedMetric(context, mention);
  if (near === undefined) return inheritedMetric(context, mention);
  const isGrowth = /\bfrom\s*$/.test(before) || /\bfrom [\d,]+ to\s*$/.test(lower.slice(0, mention.start));
  const alike = isGrowth ? nearestInSize(mention, context) : undefined;
  if (alike !== undefined) return alike.metric;
  if (last !== undefined && last.metric !== 'small_boat_arrivals' && near.distance > 30) {
    return (last.metric === 'people_per_boat' && mention.value < 200) || (isGrowth && last.metric !== 'people_per_boat')
      ? last.metric
      : near.metric;
  }
  return near.distance < 160 ? near.metric : inheritedMetric(context, mention);
}

/** "420 people in nine boats, up from 138": nearer in size to the people than to the boats that brought them. */
function isLikePeopleBeside({ value }: Mention, boats: Draft, { here }: Context): boolean {
  const people = here.findLast(({ kind, metric }) => kind === 'count' && metric === 'small_boat_arrivals');
  if (people === undefined || boats.metric !== 'small_boats' || value === 0) return false;
  const off = (draft: Draft) => Math.abs(Math.log(draft.mention.value / value));
  return off(people) < off(boats);
}

/** "800 got to the UK and 200 were stopped": they came, whatever stands nearer. */
const GOT_HERE = pattern(
  /^ (?:of them )?(?:have |had )?(?:got|made it|came|come|reached|crossed) (?:in|over )?(?:to )?(?:the uk|britain|england|kent|dover|british)\b/,
);

/** "248 people on Thursday, the second day of the agreement, after 155 on Wednesday": of the same as the count before. */
function isOfAnotherDay(last: Draft | undefined, before: string, behind: string): boolean {
  return (
    last?.metric === 'small_boat_arrivals' &&
    /\b(?:after|following|against|and|then|from|with)(?: just| only| another| a further)? $/.test(before) &&
    /^ (?:more )?on [a-z]+day\b/.test(behind)
  );
}

/** "Some 24,000 have been returned. Since January 21,690 have come": whatever was told before, these came. */
function isOfOtherBefore(context: Context, mention: Mention): boolean {
  const before = inheritedMetric(context, mention);
  return before !== undefined && before !== 'small_boats' && before !== 'people_per_boat' && context.here.length === 0;
}

/** Whether the words before a bare number lead to a count. */
function isLed(mention: Mention, before: string, context: Context): boolean {
  if (mention.hedge !== 'exact' || BARE_BEFORE.test(before)) return true;
  return context
    .anchors()
    .some(
      ({ end }) =>
        end <= mention.hedgeStart && /^(?:'s)? ?.?$/.test(context.sentence.lower.slice(end, mention.hedgeStart)),
    );
}

/** "This year's count of 17,034", "the year closed on 41,472". */
const OF_A_TOTAL = pattern(
  /\b(?:counts?|tall(?:y|ies)|totals?|figures?)(?: (?:of|at|is|was|stands at|stood at|reached|hit))? $|\b(?:closed|ended|finished|closing|ending) (?:on|at|with) $/,
);

/** Loads of boats, told a sentence or two before. */
function isOfLoads({ metric }: Draft): boolean {
  return metric === 'people_per_boat';
}

/** "28,526 arrivals in 1,034 boats, up from 8,462 in 641": a number grew from one of its own size. */
function nearestInSize(mention: Mention, context: Context): Draft | undefined {
  const size = (draft: Draft) => Math.abs(Math.log((draft.mention.value + 1) / (mention.value + 1)));
  return context.here.filter((draft) => draft.kind === 'count').toSorted((a, b) => size(a) - size(b))[0];
}
