/** Which of the times that the sentence before names a number without its own goes on with. */
import { pattern } from '../../text/patterns/pattern.ts';
import type { Anchor } from '../anchors/anchor.ts';
import type { Draft } from '../draft.ts';
import { MOST_IN_A_DAY } from './most-in-a-day.ts';

const THEY_WERE = pattern(
  /^["']?(?:they|there|it|that|those|these|the (?:number|figure|count|total|tally)) (?:were|was|numbered|totalled|came to|brought|saw|had been|amounted to) (?:just |only )?$/,
);

/**
 * Times of the sentence before, its years last where few people may be of its day: "The first migrants of 2026 crossed
 * on Monday. One boat brought 32 people". Its days come first of all where a number goes on with the day: "No day of
 * 2023 has seen more than Saturday. They were 872".
 */
export function daysFirst(draft: Draft): readonly Anchor[] {
  const before = draft.before();
  const { sentence, mention } = draft;
  const isDay = ({ kind, isOfSaying }: Anchor) => kind === 'day' && !isOfSaying;
  if (mention.value > MOST_IN_A_DAY || before.length < 2 || !before.some(isDay)) return before;
  const goesOn = THEY_WERE.test(sentence.lower.slice(0, mention.hedgeStart).trimStart());
  const isLast = (anchor: Anchor) => (goesOn ? !isDay(anchor) : isOfYear(anchor));
  return [...before.filter((anchor) => !isLast(anchor)), ...before.filter(isLast)];
}

function isOfYear({ kind, unit }: Anchor): boolean {
  return kind === 'year' || (kind === 'open' && unit === 'year');
}
