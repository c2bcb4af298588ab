/** "503 and 349 followed at the weekend", "1,098 and 958 in January and February": as many counts as days or months, each of its own. */
import { calendarDay } from '../../domain/period.ts';
import { pattern } from '../../text/patterns/pattern.ts';
import type { Anchor } from '../anchors/anchor.ts';
import { type Days, monthStartAfter } from '../calendar/calendar.ts';
import type { Candidate, Draft } from '../draft.ts';
import { licensed } from './candidates.ts';
import { timeInTurn } from './listed-in-turn.ts';

const JOINED = pattern(/^(?: people| migrants| arrivals)?(?:, and|,| and| then|, then) (?:then )?$/);
/** Between the last count and the days: no other number, and no word that makes them a sum. */
const TO_DAYS = pattern(
  /^(?: people| migrants| arrivals)?(?: (?:who )?(?:have |had |were )?(?:followed|came|crossed(?: the (?:english )?channel)?|reached (?:the uk|britain|england|kent|dover)|arrived|landed|recorded|made it|made the (?:crossing|journey)|respectively))*(?: (?:across|over|ashore))?(?:,? (?:on |at |over |during |in )?)$/,
);
/** Characters between the last count and the days that are theirs. */
const FARTHEST = 50;
/** More counts than this are no row of days. */
const MOST = 5;

/** The day in the draft's place; none where its neighbours and the days beside them are not as many. */
export function dayInTurn(draft: Draft, drafts: readonly Draft[]): Candidate[] {
  if (draft.kind !== 'count' || (draft.metric !== 'small_boat_arrivals' && draft.metric !== 'small_boats')) return [];
  const own = daysOwn(draft);
  if (own !== undefined) return [licensed(own, 'stated', "the day's own")];
  const row = rowOf(draft, drafts);
  const last = row.at(-1);
  if (last === undefined || row.length < 2 || row.length > MOST) return [];
  const listed = timeInTurn(draft, row);
  if (listed.length > 0) return listed;
  const days = last.anchors.find((anchor) => isTimeOf(anchor, row))?.days[0];
  if (days === undefined) return [];
  const place = row.indexOf(draft);
  const { year, month } = calendarDay(days.from);
  const inTurn =
    monthsIn(days) === row.length
      ? { from: monthStartAfter(year, month, place), to: monthStartAfter(year, month, place + 1) - 1 }
      : { from: days.from + place, to: days.from + place };
  return [licensed(inTurn, 'stated', 'as many counts as days or months')];
}

const DAYS_OWN = pattern(/\b(?:the|that) day's own (?:count of |total of |tally of )?$/);

/** "They stood at 27,029 on Monday night, including the day's own 474": the day that the words before name last. */
function daysOwn({ sentence: { lower, index }, mention, anchors, story }: Draft): Days | undefined {
  const { hedgeStart } = mention;
  if (!DAYS_OWN.test(lower.slice(Math.max(0, hedgeStart - 40), hedgeStart), lower)) return undefined;
  const here = anchors.filter(({ end }) => end <= hedgeStart).toReversed();
  return [...here, ...story.anchorsBefore(index)].find(({ kind, isOfSaying }) => kind === 'day' && !isOfSaying)
    ?.days[0];
}

/** The counts of people around a draft, joined by nothing but commas and "and". */
function rowOf(draft: Draft, drafts: readonly Draft[]): Draft[] {
  const { lower } = draft.sentence;
  const isNext = (first: Draft | undefined, second: Draft | undefined): boolean =>
    first !== undefined &&
    second !== undefined &&
    second.kind === 'count' &&
    second.metric === first.metric &&
    second.sentence === first.sentence &&
    JOINED.test(lower.slice(first.mention.end, second.mention.hedgeStart));
  const at = drafts.indexOf(draft);
  let from = at;
  while (isNext(drafts[from - 1], drafts[from])) from -= 1;
  let to = at;
  while (isNext(drafts[to], drafts[to + 1])) to += 1;
  return drafts.slice(from, to + 1);
}

/** Behind the row, or before it where the sentence says "respectively". */
function isTimeOf({ kind, start, end, days: [first] }: Anchor, row: readonly Draft[]): boolean {
  const last = row.at(-1);
  if (kind !== 'span' || first === undefined || last === undefined) return false;
  if (first.to - first.from + 1 !== row.length && monthsIn(first) !== row.length) return false;
  const { mention, sentence } = last;
  const { lower } = sentence;
  if (end <= (row[0]?.mention.hedgeStart ?? 0)) return lower.includes('respectively');
  return start >= mention.end && start - mention.end < FARTHEST && TO_DAYS.test(lower.slice(mention.end, start));
}

/** How many whole months; none where the days are no whole months. */
function monthsIn({ from, to }: Days): number {
  const first = calendarDay(from);
  const next = calendarDay(to + 1);
  return first.day === 1 && next.day === 1 ? (next.year - first.year) * 12 + next.month - first.month : 0;
}
