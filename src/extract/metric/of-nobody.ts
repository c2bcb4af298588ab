/** "Nobody came on Tuesday", "no migrants crossed", "there were none": a zero that is said, of people or of boats. */
import type { MetricName } from '../../domain/metric.ts';
import { pattern } from '../../text/patterns/pattern.ts';
import { nextDay } from '../anchors/since.ts';
import type { Context } from '../context.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Subject } from './subject.ts';

/** "On Wednesday: zero", "yesterday, none": a day and nobody. */
function isOfDay({ start, end }: Mention, lower: string): boolean {
  return (
    /(?:day|yesterday|overnight|since then)(?::|,| \u2013| as| for| with)? $/.test(
      lower.slice(Math.max(0, start - 14), start),
    ) && /^[.!,;]?$/.test(lower.slice(end, end + 2).trimEnd())
  );
}

/** All that may stand before the time of such a fragment. */
const OPENING = pattern(
  /(?:^|[.;:] )["']?(?:(?:and|but|then|before that|after that|until then),? )*(?:(?:on|in|over|for|from|at|between|during) (?:the )?)?$/,
);

/** "And before that, from 23 October to 5 November, not one.": a time, and nobody, after the people told before. */
function isOfTime({ start, end }: Mention, { sentence: { lower }, anchors, recent }: Context): boolean {
  const time = anchors().findLast((anchor) => anchor.end <= start);
  return (
    (time?.kind === 'span' || time?.kind === 'day') &&
    time.isOfSaying !== true &&
    /^(?:,|:| \u2013|,? there (?:was|were))? $/.test(lower.slice(time.end, start)) &&
    OPENING.test(lower.slice(0, time.start), lower) &&
    /^(?:[.!;]|$| at all[.;])/.test(lower.slice(end, end + 8)) &&
    recent.at(-1)?.metric === 'small_boat_arrivals'
  );
}

const WERE_NONE = pattern(/\bthere (?:was|were|had been|has been|have been) $/);

/** "There were none last week", "yesterday there were none": nobody at a time that the sentence names. */
function wereNone({ start, end }: Mention, { sentence: { lower }, anchors }: Context): boolean {
  return (
    WERE_NONE.test(lower.slice(Math.max(0, start - 20), start), lower) &&
    /^(?:[.,;!]|$| (?:last|this|on|in|at all|yesterday|overnight|for)\b)/.test(lower.slice(end, end + 12)) &&
    anchors().some(
      ({ kind, days, rule, isOfSaying }) =>
        (days.length > 0 && kind !== 'year' && !isOfSaying) || rule === nextDay.rule,
    )
  );
}

/** "Boats are down to 492 from 813. There were none last week": of the boats that alone were told right before. */
function areBoatsBefore({ start }: Mention, { sentence: { lower, index }, here, recent }: Context): boolean {
  const before = recent.filter(({ sentence, kind }) => sentence.index === index - 1 && kind === 'count');
  return (
    here.length === 0 &&
    before.length > 0 &&
    before.every(({ metric }) => metric === 'small_boats') &&
    WERE_NONE.test(lower.slice(Math.max(0, start - 20), start), lower)
  );
}

/** "Border Force logged nobody at all", "officers recorded no one". */
const LOGGED = pattern(
  /\b(?:log(?:ged|s)|record(?:ed|s)|count(?:ed|s)|detect(?:ed|s)|register(?:ed|s)|picked up|intercepted|brought (?:in|ashore)|(?<=(?:day|yesterday|overnight) (?:had )?)(?:brought|saw|seen|had|produced|yielded)|there (?:was|had been|has been)) (?:absolutely |almost )?$/,
);

/** "Nobody came from either government", "no one came to help": visitors who stayed away. */
const NO_VISITORS = pattern(
  /^(?: else| at all)?(?: (?:has|had|ever))* (?:came|come|arrived) (?:out |round |down |over )?(?:from (?!(?:fr(?:ance|ench)|calais|dunkirk|the (?:continent|french|other side|sea)|across|there)\b)|to (?!(?:dover|kent|ramsgate|britain|england|the (?:uk|country|coast)|our|these|this)\b)|for (?:us|them|him|her|the)\b)/,
);

/** Undefined where nobody is said to have done something else than come. */
export function metricOfNobody(
  mention: Mention,
  lower: string,
  near: Subject | undefined,
  context: Context,
): MetricName | undefined {
  if (
    !context.onTopic ||
    NO_VISITORS.test(lower.slice(mention.end, mention.end + 60), lower) ||
    /^ (?:further|more) [a-z]+ (?:(?:is|are) )?(?:likely|expected|forecast)/.test(
      lower.slice(mention.end, mention.end + 44),
    )
  )
    return undefined;
  const verb =
    /^[^.;:]{0,24}?\b(?:came|come|added|followed|(?:seen|spotted|sighted|found|rescued|reported|registered)(?=[.,;]|$| (?:on|at all|in the channel|yesterday|overnight|this|last)\b)|logged|counted|brought|picked up|intercepted|detected|crossed|arrived|arrivals?|crossings?|landings?|made|landed|set foot|(?:stepped|came) ashore|reached|attempted|recorded|tried|set out|set off|braved|got (?:across|over|through|here|in)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|since(?=[.,;]|$)|in the past|this week|for (?:the next |another )?(?:[a-z]+|\d+) (?:days|weeks))\b/.test(
      lower.slice(mention.end, mention.end + 40),
    ) ||
    LOGGED.test(lower.slice(Math.max(0, mention.start - 30), mention.start)) ||
    (!lower.startsWith('not one', mention.start) && isOfDay(mention, lower)) ||
    isOfTime(mention, context) ||
    wereNone(mention, context);
  if (verb && areBoatsBefore(mention, context)) return 'small_boats';
  return verb && (near === undefined || near.metric === 'small_boat_arrivals') ? 'small_boat_arrivals' : undefined;
}
