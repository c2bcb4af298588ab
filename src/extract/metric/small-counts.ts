/** Whether a small bare number is a count: its words must leave no doubt. */
import { pattern } from '../../text/patterns/pattern.ts';
import { type Context, isOurs } from '../context.ts';
import type { Mention } from '../mentions/mention.ts';
import { isPerDay } from '../refiners/averages.ts';
import { isBoatsAfterPeople, subjectIsBoats } from './boats-beside.ts';
import { isOfBoatsBefore, isWithBoatsOfDay } from './boats-told.ts';
import { isOfCountedSubject, isOfWhatWasCounted } from './counted-subject.ts';
import { isTotalTaken } from './counts-in-line.ts';
import { areBroughtByTime } from './not-a-load.ts';
import { isOldRecord } from './old-record.ts';
import { isOfHighestDay } from './superlative-day.ts';

/** "The boats numbered 23 and eight". */
const NUMBERED = pattern(/\bboats\b[^.;,]{0,24}\bnumbered (?:just |only )?(?:[\da-z-]+,? )*?(?:and )?$/);
/** "With Friday's 55". */
const OF_THE_DAY = pattern(/\b(?:[a-z]+day|yesterday)'s $/);
/** Fewer than on any highest day of a month or year that stories tell of. */
const FEWEST_OF_RECORD = 10;

/** A small bare number is a count only where its words leave no doubt. */
export function isTellingEnough(mention: Mention, context: Context): boolean {
  const { lower } = context.sentence;
  const before = lower.slice(Math.max(0, mention.hedgeStart - 24), mention.hedgeStart);
  const behind = lower.slice(mention.end, mention.end + 30);
  const isSmall = mention.value < 100 && mention.form !== 'nobody';
  if (!isSmall && !(mention.form === 'words' && mention.value < 100)) return true;
  if (mention.form === 'digits' && mention.value >= 10 && isAmongOurs(context)) return true;
  const follows =
    areBroughtByTime(lower.slice(Math.max(0, mention.hedgeStart - 80), mention.hedgeStart)) ||
    /\b(?:another|(?:a )?further|additional|(?:day|weekend)(?: alone)? (?:brought|saw)|groups? of)\s*$/.test(before);
  const verb =
    /^\s*(?:(?:have |had |were |was |who |others? )*(?:cross|arriv|came|come|did(?=[.,;]|$)|made (?:the|it)|reach|land|follow|detect|(?:count|record|logg|register)ed\b|brought ashore|intercept|picked up|rescued|wad|swam)|(?:more )?(?:are|is) (?:thought|believed|known)|were (?:pulled|found)|more (?:were|had|have)|in (?:just |only )?(?:a single|[a-z]+|\d+) (?:small )?(?:boats?|dinghies|dinghy|vessels?|craft)|of (?:them|those|these|whom))/.test(
      behind,
    );
  if (
    mention.value >= 10 &&
    /^ more (?:(?:people|migrants|others) )?(?:(?:were|had been|have been|have|had) )?(?:came|come|arrived|crossed|followed|landed|made it|brought|picked up|escorted|rescued|intercepted|detected)\b/.test(
      behind,
    )
  )
    return true;
  if (behind.startsWith(' of them') && context.here.length === 0 && /\d/.test(lower.slice(0, mention.hedgeStart)))
    return false;
  if (follows || verb) return true;
  const last = context.here.at(-1);
  const compared =
    /(?:compared (?:with|to)|versus|vs\.?|against|instead of|from|(?:than|on|below|above|from) the)(?: an average of)?\s*$/.test(
      lower.slice(Math.max(0, mention.hedgeStart - 36), mention.hedgeStart),
    ) &&
    last !== undefined &&
    mention.start - last.end < 40;
  const counted =
    (/\bthere (?:have been|had been|were|are)\s*$/.test(before) ||
      (/\bit (?:was|is)\s*$/.test(before) && /^(?:[.,;]|$)/.test(behind) && context.here.some(isOurs))) &&
    context.anchors().length > 0;
  const loaded =
    /\b(?:carrying|holding|the average (?:was|is))\s*$/.test(before) &&
    /\b(?:boats?|dingh|inflatable|craft|vessel|average)/.test(before);
  const rate = last?.metric === 'people_per_boat' && /\b(?:was|is|to|from|and)\s*$/.test(before);
  if (isWithBoatsOfDay(mention, context) || isBoatsAfterPeople(mention, context)) return true;
  if (NUMBERED.test(lower.slice(Math.max(0, mention.hedgeStart - 60), mention.hedgeStart), lower)) return true;
  if (mention.value > 31 && OF_THE_DAY.test(before)) return true;
  if (isOfLast(mention, context) || isOfBoatsBefore(mention, context)) return true;
  if (mention.value > 31 && isNextInRow(mention, context)) return true;
  if (compared || counted || rate || loaded) return true;
  if (/\b(?:crossings|arrivals): $/.test(before) && /^ on [a-z]/.test(behind)) return true;
  if (before.endsWith(': ') && mention.value > 9 && subjectIsBoats(context.sentence, mention)) return true;
  if (isOfDayBefore(mention, context) || isOfTimeBefore(mention, context) || isOldRecord(mention, lower)) return true;
  if (mention.value >= FEWEST_OF_RECORD && isOfHighestDay(mention, lower)) return true;
  if (lower.includes(' respectively') && /^(?: and|,) \d/.test(behind)) return true;
  if (isOfCountedSubject(mention, lower) || isOfWhatWasCounted(mention, context)) return true;
  if (mention.form === 'words' && mention.value < 20) return false;
  const isGrowth =
    /\bfrom\s*$/.test(before) ||
    /\bfrom [\w,]+ to\s*$/.test(before) ||
    (/\bto\s*$/.test(before) && /^,? (?:down |up )?from \d/.test(behind)) ||
    isTotalTaken(mention, lower);
  const anchored = context
    .anchors()
    .some(
      ({ start }) =>
        start >= mention.end && (start - mention.end < 6 || lower.slice(mention.end, start) === ' in the '),
    );
  const joined = context.here.length > 0;
  return (
    isGrowth ||
    (anchored && (joined || context.recent.length > 0)) ||
    (joined && /\(\s*$/.test(before)) ||
    isPerDay(context.sentence, mention.start, mention.end)
  );
}

/** "64% below last July's 88", "up on 2023's 91": held against the counts of the sentence. */
function isOfLast({ hedgeStart, end, value }: Mention, { sentence: { lower }, here }: Context): boolean {
  return (
    value >= 10 &&
    here.some(isOurs) &&
    /\b(?:below|above|on|than|from|against|with|beat(?:ing)?|half|double) (?:(?:last|the previous|this) [a-z]+|20\d\d)'s $/.test(
      lower.slice(Math.max(0, hedgeStart - 40), hedgeStart),
    ) &&
    /^(?:[.,;)]|$)/.test(lower.slice(end, end + 1))
  );
}

const AND = pattern(/^(?:,|,? and) $/);

/** "On the 4th and the 11th there had been 61 and 67", "325, 422 and 92": as many days as counts, or the third of a row. */
function isNextInRow({ hedgeStart, end }: Mention, { sentence: { lower }, here, anchors }: Context): boolean {
  const last = here.at(-1);
  const days = anchors().filter(({ kind, isOfSaying }) => kind === 'day' && isOfSaying !== true).length;
  return (
    last?.metric === 'small_boat_arrivals' &&
    last.kind === 'count' &&
    AND.test(lower.slice(last.end, hedgeStart), lower) &&
    /^(?:[.;)]|$)/.test(lower.slice(end, end + 1)) &&
    (days === here.length + 1 || (here.length === 2 && days === 0))
  );
}

/** Whether a count of the sentence is of arrivals, or one before it where this one tells a time. */
function isAmongOurs({ here, recent, anchors }: Context): boolean {
  return here.some(isOurs) || (recent.some(isOurs) && anchors().length > 0);
}

/** "The quietest month was January, with 94", "only on 10 September, with 86, …": the count of the time right before it. */
function isOfTimeBefore({ hedgeStart, end, value }: Mention, context: Context): boolean {
  const { lower } = context.sentence;
  if (value < 10 || !/^(?:[.,;)]|$)/.test(lower.slice(end, end + 1))) return false;
  const time = context.anchors().findLast((anchor) => anchor.end <= hedgeStart);
  return (
    (time?.kind === 'day' || time?.kind === 'span') &&
    time.isOfSaying !== true &&
    /\b(?:busie(?:r|st)|quiete(?:r|st)|highest|lowest|record|heavie(?:r|st)|slowest|(?:outdone|beaten|bettered|surpassed|exceeded|topped|eclipsed))\b/.test(
      lower,
    ) &&
    /^, (?:with|at) (?:just |only )?$/.test(lower.slice(time.end, hedgeStart))
  );
}

/** "Small-boat arrivals: Thursday 66, Friday 157", "the figure for Sunday – 62 –". */
const HEADED = pattern(
  /(?:^|[.;] )(?:channel |small[- ]boat )?(?:arrivals|crossings|landings)(?: by day| this week)?: (?:on )?[a-z]+ $|\b(?:figure|total|count|number|tally) (?:for|on) [a-z]+ \u2013 $/,
);

/** "Saturday 80 in six", "on Thursday, just 27", "Sunday 422 and Monday 92": a row of days, each with its count. */
export function isOfDayBefore({ hedgeStart, end }: Mention, context: Context): boolean {
  const { lower } = context.sentence;
  if (!context.here.some(isOurs) && !context.recent.some(isOurs) && !HEADED.test(lower.slice(0, hedgeStart), lower))
    return false;
  const day = context.anchors().findLast((anchor) => anchor.end <= hedgeStart);
  return (
    day?.kind === 'day' &&
    !day.isOfSaying &&
    /^(?:,|:| \u2013| (?:saw|brought|had|there were|added|contributed|produced|delivered))? (?:just |only |another |a further |a mere )?$/.test(
      lower.slice(day.end, hedgeStart),
    ) &&
    /^(?:[.,;)]|$| \u2013| and\b| in (?:just |only )?[\da-z]+(?:[.,;)]|$| and\b| boats?\b| on\b)| \([\da-z]+(?: (?:small )?boats?)?\))/.test(
      lower.slice(end, end + 30),
    )
  );
}
