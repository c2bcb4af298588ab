/** "1,094 people arrived, 549 on Sunday and 545 on Monday": a sum whose days the sentence goes on to tell one by one. */
import { pattern } from '../../text/patterns/pattern.ts';
import type { Anchor } from '../anchors/anchor.ts';
import { SOME_DAYS } from '../anchors/days-together.ts';
import { pastDays } from '../anchors/rolling.ts';
import type { Candidate, Draft } from '../draft.ts';
import { numberIn } from '../mentions/number-words.ts';
import { licensed } from './candidates.ts';
import { ADDED_UP, isOff } from './told-days.ts';

const PART = pattern(
  /(?:^|[\s,:(\u2013])(\d[\d,]*|[a-z]+(?:-[a-z]+)?)(?: (?:of them|people|migrants|more|others|boats|dinghies|came|arrived|crossed|landed))*(?: (?:in|aboard) [a-z0-9-]+(?: (?:small )?(?:boats?|dinghies))?)?,? (?:on |came on |arrived on )?(?:the )?$/,
);
const CROSSED_IN = pattern(
  /, (?:had |have |all )?(?:crossed|came|come|arrived|travelled|landed|reached|made)\b[^.;:\d]{0,40} (?:in|aboard|on) (?:just |only |a total of )?$/,
);

/** The days of the parts, where they add up to about the number; of boats told behind them all, those of the people; none otherwise. */
export function partsBehind(
  draft: Draft,
  drafts: readonly Draft[],
  candidatesOf: (draft: Draft) => readonly Candidate[],
): Candidate[] {
  if (draft.kind !== 'count' || draft.aggregate !== undefined || draft.prediction) return [];
  if (draft.metric !== 'small_boat_arrivals' && draft.metric !== 'small_boats') return [];
  if (draft.metric === 'small_boats' && CROSSED_IN.test(draft.sentence.lower.slice(0, draft.mention.hedgeStart)))
    return drafts
      .filter(({ end, metric }) => end <= draft.mention.start && metric === 'small_boat_arrivals')
      .flatMap((other) => candidatesOf(other).slice(0, 1))
      .filter(({ rule }) => rule === ADDED_UP)
      .slice(0, 1);
  const days = draft.anchors.filter(
    ({ kind, start, isOfSaying }) => kind === 'day' && !isOfSaying && start >= draft.end,
  );
  const parts = days.map((day, place) => partBefore(day, days[place - 1]?.end ?? draft.end, draft.sentence.lower));
  const told = parts.filter((part) => part > 0);
  const sum = told.reduce((total, part) => total + part, 0);
  if (told.length < 2 || told.length !== days.length) return [];
  if (draft.anchors.some((anchor) => isTimeOfItsOwn(anchor, draft))) return [];
  if (isOff(draft.mention.value, sum) || draft.mention.value <= Math.max(...told)) return [];
  const named = days.flatMap((anchor) => anchor.days.slice(0, 1));
  const from = Math.min(...named.map((day) => day.from));
  const to = Math.max(...named.map((day) => day.to));
  return to - from > named.length ? [] : [licensed({ from, to }, 'stated', ADDED_UP)];
}

/** "In June 1,300 have come, 549 on Sunday": a time before the number, or one that is no few days. */
function isTimeOfItsOwn({ kind, end, rule, isOfSaying }: Anchor, { mention }: Draft): boolean {
  if (kind === 'single-day' || isOfSaying) return false;
  return end <= mention.hedgeStart || (kind !== 'day' && rule !== SOME_DAYS && rule !== pastDays.rule);
}

/** The number right before a day; zero where none stands there. */
function partBefore({ start }: Anchor, from: number, lower: string): number {
  const word = PART.exec(lower.slice(from, start))?.[1] ?? '';
  return /^\d/.test(word) ? Number(word.replaceAll(',', '')) : numberIn(word) || 0;
}
