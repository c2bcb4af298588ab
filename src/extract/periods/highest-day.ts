/** Whether the words make a count the highest day of a longer time. */
import { pattern } from '../../text/patterns/pattern.ts';
import type { Draft } from '../draft.ts';
import { isOfHighestDay } from '../metric/superlative-day.ts';
import { MOST_IN_A_DAY } from './most-in-a-day.ts';
import { isOfRecordBeside } from './record-beside.ts';
import { isRecordSet } from './record-set.ts';

/** Whether the words beside a count make it that of the highest day, and the sentence names no day: "the busiest day's figure was 872". */
export function isHighestOfItsTime({ mention, anchors, sentence }: Draft): boolean {
  return (
    isOfHighestDay(mention, sentence.lower) && !anchors.some(({ kind, isOfSaying }) => kind === 'day' && !isOfSaying)
  );
}

/** A peak with its number, and the time of another behind it. */
const PEAK_BEFORE = pattern(
  /\b(?:peak|high|record|best|(?:busiest|highest|biggest|worst|heaviest) (?:single )?(?:day|daily (?:total|figure|number|count|tally)))(?: (?:for|of|in) [a-z0-9 -]{2,50})? (?:was|had been|of|is|saw|brought|came to|reached|stood at|at)(?: only| just)? [\d,]+(?: people| arrivals| migrants)?(?:,|;)? (?:and|but|while|against|compared with|with)(?: (?:that|the peak|the one|the high|those))?(?: (?:of|for|in))? [a-z0-9 ]{3,24}(?:'s)?(?: peak| high)?(?: (?:was|is|it was|had been|of|reached))?(?: only| just)? $/,
);

/** "The January peak was 260 and February's 240", "its peak was 872 and that of 2024 was 973": the second of two peaks. */
function isNextPeak({ sentence: { lower }, mention: { hedgeStart }, anchors }: Draft): boolean {
  const time = anchors.findLast(({ end }) => end <= hedgeStart);
  return time?.kind !== 'day' && PEAK_BEFORE.test(lower.slice(Math.max(0, hedgeStart - 120), hedgeStart), lower);
}

/** Whether the words make the count the highest day of a longer time: "1,305 on one day in September", "the high of 1,185 last November". */
export function isHighestDay(draft: Draft): boolean {
  if (draft.mention.value > MOST_IN_A_DAY) return false;
  const { lower } = draft.sentence;
  const isPeak =
    /\b(?:high|peak|record|best)(?: (?:daily|single-day))?(?: (?:total|number|figure|tally))? (?:of|was|is|stands at|stood at|set at) (?:the )?$/.test(
      lower.slice(Math.max(0, draft.mention.hedgeStart - 40), draft.mention.hedgeStart),
    );
  const beaten =
    /\b(?:beat(?:s|ing)?|surpass(?:es|ed|ing)?|eclips(?:es|ed|ing)|passing|topping|edging past) the $/.test(
      lower.slice(Math.max(0, draft.mention.hedgeStart - 24), draft.mention.hedgeStart),
    ) && /\b(?:one day|single day|any day|daily|record)\b/.test(lower.slice(0, draft.mention.start));
  if (isPeak || beaten || isHighestOfItsTime(draft) || isNextPeak(draft) || isRecordSet(draft)) return true;
  const anchor = draft.anchors.find((candidate) => candidate.kind === 'single-day');
  if (anchor === undefined) return false;
  const isOfNext = /^ (?:record|high|peak|total|tally|figure|number)\b/.test(lower.slice(anchor.end, anchor.end + 9));
  if (draft.mention.start < anchor.start && (isOfNext || isOfRecordBeside(lower, draft.end, anchor))) return false;
  const told =
    /^(?: (?:of|was|is|saw|brought|stands at|stood at|:|at|came to)|, when)\b|^, [\d,]+, (?:was|came|is|remains)\b|^ of the (?:quarter|month|year|period|half) (?:was|saw|brought)\b/.test(
      lower.slice(anchor.end, anchor.end + 18),
    );
  if (/, (?:and|while|but) /.test(lower.slice(draft.end, anchor.start + 1))) return false;
  const isSuperlative =
    /\b(?:busiest|biggest|highest|largest|most|worst|record|peak)\b(?: \w+)?\s*$/.test(
      lower.slice(Math.max(0, anchor.start - 24), anchor.start),
    ) || /^(?:busiest|highest|biggest|record|worst|peak)/.test(lower.slice(anchor.start, anchor.end));
  if (isSuperlative && !told) return false;
  return Math.min(Math.abs(anchor.start - draft.end), Math.abs(draft.mention.start - anchor.end)) < 40;
}
