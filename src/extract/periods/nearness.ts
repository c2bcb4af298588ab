/** Times that stand farther off than others and are the count's all the same: the subject of its sentence, the day of a mark or record. */
import { pattern } from '../../text/patterns/pattern.ts';
import type { Anchor } from '../anchors/anchor.ts';
import type { Draft } from '../draft.ts';
import { isMilestone } from './milestone.ts';

/** "Sunday was the busiest day …, with 703 people": the day that opens the sentence is its subject. */
const SUBJECT = 50;

/** "A February record of 605 in 10 boats was set on Wednesday". */
const RECORD_SET = pattern(/^[^.;,]{0,40} (?:was|were) (?:set|reached|recorded|logged)(?: (?:on|last|back))* $/);

/** "The previous high of 204, set only a week earlier on July 30". */
const SET_ON = pattern(/^,? (?:which was |that was )?(?:set|recorded|reached|established) [^.;,\d]{0,30}\bon $/);

/** "Before things tailed off on Monday, when a single boat came in with 77 people": bound, though words stand between. */
const ON_WHICH = pattern(/^,? (?:when|on which) [^.;:,\d]{0,60}$/);
/** "By the end of Saturday, a day on which 28 dinghies carried 886 people over". */
const A_DAY_ON_WHICH = pattern(/^, (?:a|the) day (?:on which|when|that (?:saw|brought)) [^.;:,]{0,60}$/);
const WHEN = 9;

/** "Up on the 6,265 who had come by mid-April 2024". */
const WHO_HAD_COME = pattern(
  /^(?: (?:people|migrants|arrivals))? (?:who |that )?(?:had |have )(?:already )?(?:come|arrived|crossed|landed|made (?:it|the (?:crossing|journey|trip))|reached [a-z ]{2,16})(?: the (?:english )?channel)? $/,
);

/** "86 people who presented themselves as Iranian, Afghan and Turkish nationals were intercepted on Tuesday". */
const WHO_SAID_THEY_WERE = pattern(
  /^,? (?:all of whom |who )(?:presented themselves as|said they were|say they are|claim(?:ed)? to be|identified(?: themselves)? as|gave their nationalit(?:y|ies) as)\b[^.;\d]{0,100}? (?:were|was|had been) [a-z]+(?: (?:by|in|off|at) [a-z ]{2,30})?(?: on)? $/,
);

/** "To 20 August it was 2,391 for the month and 19,294 for the year". */
const FOR_THE_MONTH = pattern(/^ for the (?:month|year)\b/);

/** "Saturday was the only other day this month with crossings: 326 came". */
const ONLY_DAY = pattern(
  /^ (?:was|is|remains|proved|had been) the (?:only|one|first|last)(?: [a-z]+)? day\b[^.;\d]{0,60}(?:: |, (?:when|with|and) (?:just |only )?)$/,
);

/** "A fifth of all arrivals in 2022, which now number 5,828". */
const WHICH_NUMBER = pattern(
  /^,? which (?:now |currently |already |together )?(?:number|total|(?:have|had) (?:now )?reached|(?:stand|stood) at|(?:come|came|run|amount|amounted) to)(?: (?:just |only )?(?:over |under )?)?$/,
);

/** A distance by characters, made shorter where the words bind a time to the count more closely. */
export function nearness(draft: Draft, anchor: Anchor, distance: number, after: boolean): number {
  const { lower } = draft.sentence;
  if (!after && isPossessiveOf(draft, anchor)) return 0;
  if (!after && anchor.kind === 'open' && isMilestone(draft) && distance < 30) return 0;
  if (after && anchor.kind === 'until' && WHO_HAD_COME.test(lower.slice(draft.end, anchor.start))) return WHEN;
  if (!after && anchor.kind === 'until' && FOR_THE_MONTH.test(lower.slice(draft.end, draft.end + 16)))
    return Math.min(distance, SUBJECT);
  if (after && anchor.kind === 'day' && WHO_SAID_THEY_WERE.test(lower.slice(draft.end, anchor.start), lower))
    return WHEN;
  if (after && anchor.kind === 'day' && isTheSingleDay(draft, anchor)) return 0;
  if (!after && anchor.kind === 'day' && ON_WHICH.test(lower.slice(anchor.end, draft.mention.hedgeStart))) return WHEN;
  if (!after && WHICH_NUMBER.test(lower.slice(anchor.end, draft.mention.hedgeStart).trimEnd())) return WHEN;
  if (!after && A_DAY_ON_WHICH.test(lower.slice(anchor.end, draft.mention.hedgeStart))) return 0;
  if (after && anchor.kind === 'day' && SET_ON.test(lower.slice(draft.end, anchor.start), lower)) return 0;
  if (after && anchor.kind === 'day' && RECORD_SET.test(lower.slice(draft.end, anchor.start))) return 0;
  if (!after && anchor.kind === 'day' && ONLY_DAY.test(lower.slice(anchor.end, draft.mention.hedgeStart))) return WHEN;
  return isSubjectDay(anchor, lower) &&
    !after &&
    !isFollowedByAnother(draft, anchor) &&
    !/;/.test(lower.slice(anchor.end, draft.mention.start))
    ? Math.min(distance, SUBJECT)
    : distance;
}

/** "The year's 14 boats": the time is the number's own. */
function isPossessiveOf({ sentence: { lower }, mention }: Draft, { start, end }: Anchor): boolean {
  return mention.hedgeStart === end + 1 && lower.slice(start, end).endsWith("'s");
}

/** "750 of the July arrivals came on a single day, the 29th": the day that is told right behind is the one. */
function isTheSingleDay({ sentence: { lower }, anchors }: Draft, day: Anchor): boolean {
  return anchors.some(
    ({ kind, end }) => kind === 'single-day' && /^,(?: (?:on )?)?$/.test(lower.slice(end, day.start)),
  );
}

const ANOTHER_DAY = pattern(/,? (?:and|while|but|whereas|then) (?:then )?(?:on |by )?$/);

/** "On Boxing Day four boats came in, and on New Year's Eve another three, with 43 aboard": another day has begun since. */
function isFollowedByAnother({ sentence: { lower }, anchors, mention }: Draft, { end }: Anchor): boolean {
  return anchors.some(
    ({ kind, isOfSaying, start, end: last }) =>
      kind === 'day' &&
      !isOfSaying &&
      start > end &&
      last <= mention.start &&
      ANOTHER_DAY.test(lower.slice(Math.max(end, start - 20), start), lower),
  );
}

function isSubjectDay(anchor: Anchor, lower: string): boolean {
  return (
    anchor.kind !== 'single-day' &&
    anchor.kind !== 'same-point' &&
    /^["']?(?:on |last )?$/.test(lower.slice(0, anchor.start).trimStart()) &&
    /^(?:'s| was| is| saw| brought| became|,|:)/.test(lower.slice(anchor.end, anchor.end + 9))
  );
}
