/** Which metric a percentage or multiple belongs to. */
import type { MetricName } from '../../domain/metric.ts';
import { pattern } from '../../text/patterns/pattern.ts';
import { type Context, inheritedMetric } from '../context.ts';
import type { Mention } from '../mentions/mention.ts';
import { subjectIsBoats } from './boats-beside.ts';
import { isChangeOfBoatsTold, isMeasuredInBoats } from './boats-told.ts';
import { isChangeOfOthers, isOfOtherClause } from './clause-subject.ts';
import { isLevelOfShare } from './level-of-share.ts';
import { nearestSubject } from './subject.ts';

const OTHER_SUBJECTS = pattern(
  /\b(?:visas?|students?|nationals|albanians?|applicants|raids?|arrests?|budget|spending|costs?|prices?|rent|population|birth|crime|poll|survey|support|voters|believe|grant rate|refus|licen[cs]es?|staff\w*|patrols?|funding|investment|deployment|overtime|officers|officials on|sentences|orders for|sales|sold)\b/,
);

/** "The people are up by 48%, the boats by 27%". */
const BOATS_MOVED = pattern(
  /(?<!small |in |by |from |of |aboard )\b(?:boats|dinghies|vessels)(?: (?:reaching|crossing|arriving|landing|coming|making|used|detected|recorded)(?: [a-z]+){0,4}?)? (?:(?:are|is|were|was|rose|fell|dropped|increased|went) )?(?:(?:up|down) )?(?:by )?$/,
);

/** "Even though the number of people rose by 13%": whatever was said of boats before. */
const PEOPLE_MOVED = pattern(
  /\b(?:number of (?:people|migrants|arrivals)(?: (?:in them|on board|aboard|crossing|arriving|who (?:came|crossed|arrived)))?|people numbers) (?:(?:are|is|were|was|rose|fell|dropped|increased|went|grew|climbed|declined) )?(?:up |down )?(?:by )?$/,
);

/** "Each is 14% fuller": of the people in a boat. */
const FULLER = pattern(/^ (?:fuller|more crowded|less crowded|more heavily laden|heavier laden|emptier)\b/);

/** "33,562 people, 20 percent more than last year, aboard 632 craft, a tenth more", "the boats, 695, were down by 37%": the change is of the boats. */
function isOfBoatsBeside({ hedgeStart }: Mention, { sentence: { lower }, here }: Context): boolean {
  const last = here.at(-1);
  if (last?.metric !== 'small_boats') return false;
  const between = lower.slice(last.end, hedgeStart);
  return (
    /^,? (?:were|was|are|is) (?:up|down)(?: by)? $/.test(between) ||
    (/^,? (?:a |some |up |down )?$/.test(between) &&
      here.some(
        ({ kind, metric, mention }) =>
          kind === 'percent_change' && metric !== 'small_boats' && mention.start < last.mention.start,
      ))
  );
}

/** "A 40 percent rise in patrols": what the words behind a change name, where that is nothing of ours. */
const OF_OTHERS = pattern(
  /^ (?:rise|increase|fall|drop|cut|reduction|growth|surge|jump|boost|decline|hike) (?:in|to) (?:the )?(?:number of |total )?(?!(?:arrivals?|crossings?|migrants?|people|small|boats?|channel|numbers?|totals?|illegal|irregular|asylum|dinghies|those|this|that|the|a|just|one|under|over|less|only|january|february|march|april|may|june|july|august|september|october|november|december|20\d\d|\d[\d,]*|daily|annual|kent|comparison|overall|unauthori[sz]ed)\b)[a-z]/,
);

/** "Twice as many days", "more than double his target", "three times the size": a multiple of something else. */
const OF_OTHER_THINGS = pattern(
  /^[a-z]+(?: times)?(?: as many (?:days|hours|weeks|nights|officers|patrols|police|beds|rooms|calls|callers|flights|lorries|jobs|homes|votes|times)\b| (?:as (?:long|far|big|large|fast|heavy|expensive|likely|wide|often)\b)| (?:his|her|my|your|our) (?!(?:predecessor|number|total)\b)[a-z]+| (?:the|its|their) (?:target|size|length|price|cost|rate|limit|capacity|budget|distance|age|weight|height|speed|pay|fee|fine|sentence)\b)/,
);

/** "The present tally is almost three times as large": the size of a number, and not of a thing. */
const SIZE_OF_NUMBER = pattern(/\b(?:totals?|tall(?:y|ies)|numbers?|figures?|counts?|sum)\b[^.;:\d]{0,30}$/);
const AS_LARGE = pattern(/^[a-z\d.]+(?: times)? as (?:big|large)\b/);

function isOfOtherThings({ start, end, hedgeStart }: Mention, lower: string): boolean {
  if (!OF_OTHER_THINGS.test(lower.slice(start, end + 60), lower)) return false;
  return (
    !AS_LARGE.test(lower.slice(start, end + 24)) ||
    !SIZE_OF_NUMBER.test(lower.slice(Math.max(0, hedgeStart - 60), hedgeStart))
  );
}

/** "Doubles the money set aside", "halved its budget": what is multiplied is named, and is nothing of ours. */
const OBJECT = pattern(
  /^ (?:the|its|their|his|her|our|a|an) (?!(?:numbers?|totals?|figures?|tall(?:y|ies)|counts?|rates?|arrivals?|crossings?|people|migrants?|boats?|dinghies|small|channel|records?|average|levels?|pace|same|previous|last|daily|weekly|monthly|annual|year|month|week|weekend|cumulative|running|equivalent|overall|whole|entire|one|mean|load|those|combined|provisional|current|amount of people|january|february|march|april|may|june|july|august|september|october|november|december)\b)[a-z]/,
);
/** "Rents have doubled since 2021", "the fine will double": the subject is all that is named. */
const NO_OBJECT = pattern(
  /^(?: (?:since|in|this|last|over|to|from|between|within|on|by|during|again|after|under)\b|[.,;:)"']|$)/,
);

/** "A boat that used to leave with 30 now leaves with twice that": a multiple of a number that counts nothing of ours. */
function isOfOtherNumber({ start, end }: Mention, { sentence: { lower }, here }: Context): boolean {
  return (
    here.length === 0 &&
    /^(?: times)?(?: (?:that|this|the (?:number|figure|amount)))(?:[.,;:)]|$| (?:now|today|number|figure|many)\b)/.test(
      lower.slice(end, end + 20),
    ) &&
    /\b(?!20[12]\d\b)\d[\d,]*\b[^.;]*$/.test(lower.slice(0, start))
  );
}

/** "The charity fed 250 a day, double last year's number": appended to a number that counts nothing of ours. */
function isBesideOtherNumber({ hedgeStart }: Mention, { sentence: { lower }, here, cues, anchors }: Context): boolean {
  if (here.length > 0 || cues().some(({ metric }) => metric === 'small_boat_arrivals')) return false;
  const match = /\b\d[\d,]*\b[^.;:\d]{0,40}(?:,[^.;:,\d]{0,16}| and (?:is )?now )$/.exec(lower.slice(0, hedgeStart));
  return match !== null && !anchors().some(({ start, end }) => start <= match.index && match.index < end);
}

/** "Did small boat numbers halve?": who asks does not say so. */
const ASKED = pattern(/(?:^|: )["']?(?:did|have|has|were|was|are|is|do|does) [^?.!]*\?["']?$/);

function isMultipleOfOthers({ hedgeStart, start, end }: Mention, lower: string): boolean {
  if (!/^(?:doubl|trebl|tripl|quadrupl|halv)/.test(lower.slice(start, start + 9))) return false;
  const behind = lower.slice(end, end + 40);
  return OBJECT.test(behind) || (NO_OBJECT.test(behind) && isOfOtherClause(lower, hedgeStart, 'verb'));
}

/** "The arrivals on Wednesday needed 13 dinghies and leave the year 37% ahead". */
const ARRIVALS_FIRST = pattern(/^["']?(?:the |these |those |[a-z]+day's )?(?:arrivals|crossings|landings)\b/);

/** "12% less than the record £5.38 billion", "three times that of 2020/21 (£1.34 billion)": a change of a sum of money. */
const OF_MONEY = pattern(
  /^(?: (?:times|less|more|lower|higher|up|down|fewer|than|on|from|of|that|the|in|what|was|spent|record|previous|peak|last|year|figure|sum|bill|20\d\d(?:[/–-]\d{2,4})?))* \(?[£€$]\d/,
);

export function metricOfChange(mention: Mention, context: Context): MetricName | undefined {
  const { lower } = context.sentence;
  if (context.elsewhere(mention)) return undefined;
  if (OF_MONEY.test(lower.slice(mention.end, mention.end + 60), lower)) return undefined;
  if (OF_OTHERS.test(lower.slice(mention.end, mention.end + 60), lower)) return undefined;
  if (mention.form === 'ratio' && isOfOtherThings(mention, lower)) return undefined;
  if (mention.form === 'ratio' && isOfOtherNumber(mention, context)) return undefined;
  if (isLevelOfShare(mention, lower) || isBesideOtherNumber(mention, context)) return undefined;
  if (mention.form !== 'ratio' && context.here.length === 0 && isChangeOfOthers(lower, mention.hedgeStart))
    return undefined;
  const near = nearestSubject(lower, context.cues(), mention.start, mention.end);
  const last = context.here.at(-1);
  if (near !== undefined && near.metric !== 'small_boat_arrivals' && near.distance < 30) return near.metric;
  if (!context.onTopic) return near === undefined || near.metric === 'small_boat_arrivals' ? undefined : near.metric;
  if (mention.form !== 'digits' && (isMultipleOfOthers(mention, lower) || ASKED.test(lower, lower))) return undefined;
  if (OTHER_SUBJECTS.test(lower.slice(Math.max(0, mention.start - 60), mention.end + 24), lower) && last === undefined)
    return undefined;
  if (PEOPLE_MOVED.test(lower.slice(Math.max(0, mention.hedgeStart - 40), mention.hedgeStart), lower))
    return 'small_boat_arrivals';
  if (FULLER.test(lower.slice(mention.end, mention.end + 24), lower)) return 'people_per_boat';
  if (isOfBoatsBeside(mention, context) || isChangeOfBoatsTold(mention, context) || isMeasuredInBoats(mention, lower))
    return 'small_boats';
  if (
    subjectIsBoats(context.sentence, mention) ||
    BOATS_MOVED.test(lower.slice(Math.max(0, mention.hedgeStart - 40), mention.hedgeStart), lower) ||
    /^\s*(?:more|fewer|(?:times )?as many) (?:small )?(?:boats|dinghies|vessels)\b/.test(
      lower.slice(mention.end, mention.end + 20),
    )
  )
    return 'small_boats';
  if (
    last !== undefined &&
    last.metric !== 'small_boats' &&
    (near === undefined || near.metric === 'small_boat_arrivals')
  )
    return last.metric === 'people_per_boat' && near !== undefined ? near.metric : last.metric;
  if (ARRIVALS_FIRST.test(lower)) return 'small_boat_arrivals';
  if (last?.metric === 'small_boats' && context.here.every((draft) => draft.metric === 'small_boats'))
    return 'small_boats';
  return near === undefined ? inheritedMetric(context, mention) : near.metric;
}
