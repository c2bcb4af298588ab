/** Whether a time belongs to a superlative and not to the count beside it. */
import { pattern } from '../../text/patterns/pattern.ts';
import type { Anchor } from '../anchors/anchor.ts';
import { dayOfMonth } from '../anchors/day-of-month.ts';
import type { Draft } from '../draft.ts';
import { isFirstToPass } from './mark-of-month.ts';
import { MOST_IN_A_DAY } from './most-in-a-day.ts';

const SUPERLATIVE = pattern(
  /\b(?:busiest(?! shipping)|biggest|highest|largest|worst|lowest|quietest|record (?:for|day)|the most (?:for|on|in|since)|most on any|first time|first (?:arrivals|crossings))\b/,
);

/** "The first since the end of October". */
const SINCE_BEFORE = pattern(/\bsince (?:the (?:end|start|beginning|middle) of |early |late |mid-)?$/);

/** "Sunday's 423 arrivals, the most on one day this month, came in five boats". */
const IN_AN_APPOSITION = pattern(
  /, (?:the|a) (?:[a-z-]+ )?(?:most|highest|busiest|biggest|largest|record|worst|fewest|lowest)\b[^,]*, (?:came|arrived|crossed|were|was|in|aboard|landed)\b/,
);

/** "…, the busiest day of 2024": the time of a superlative is not that of the count beside it. */
export function isSuperlative(draft: Draft, anchor: Anchor, between: string, after: boolean): boolean {
  if (between === ', when ' || isFirstToPass(draft.sentence.lower, anchor.start)) return false;
  const words = `${between}${draft.sentence.lower.slice(anchor.start, anchor.end)}`;
  if (after && anchor.kind === 'day' && !between.endsWith('since ')) return false;
  if (after)
    return (
      SUPERLATIVE.test(between, draft.sentence.lower) || (anchor.kind !== 'single-day' && SINCE_BEFORE.test(between))
    );
  if (
    anchor.rule === dayOfMonth.rule &&
    /^(?:day )?(?:was|came on|fell on) /.test(draft.sentence.lower.slice(anchor.start))
  )
    return false;
  if (
    (anchor.kind === 'day' ||
      /month/.test(anchor.rule) ||
      (anchor.kind === 'year' && draft.mention.value > MOST_IN_A_DAY)) &&
    /\b(?:remains|was|is|came|fell|set)(?: still)?(?: on| in)? (?:the )?$|\band the (?:quiet|busi|low|high|slow)est $/.test(
      draft.sentence.lower.slice(0, anchor.start),
    )
  )
    return false;
  const lead = draft.sentence.lower.slice(Math.max(0, anchor.start - 40), anchor.end);
  return (
    SUPERLATIVE.test(lead, draft.sentence.lower) &&
    (/^[^.;:]{0,24}(?:, (?:with|when|as)\b|:)/.test(between) || IN_AN_APPOSITION.test(lead + between)) &&
    words.length < 120
  );
}
