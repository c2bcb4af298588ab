/** "430 on Monday and 287 on Tuesday; the boats came to 14 on the first day": which of the few days told is meant. */
import type { Anchor } from '../anchors/anchor.ts';
import { dayOfSeveral } from '../anchors/time-before.ts';
import type { Candidate, Draft } from '../draft.ts';
import { licensed, type Surroundings } from './candidates.ts';

/** Days that are few enough to be told one by one. */
const FEW_DAYS = 5;

const PLACES = ['first', 'second', 'third', 'fourth'];

/** "57 on the second": the day in its place among those of the time told before. */
export function oneOfDays(
  { start, end }: Anchor,
  { anchors, sentence: { lower } }: Draft,
  around: Surroundings,
): Candidate[] {
  const here = anchors
    .filter((other) => other.end <= start && other.kind === 'span')
    .flatMap(({ days }) => days.slice(0, 1));
  const before = [...around.inherited(), ...around.main()].flatMap(({ days }) => (days === undefined ? [] : [days]));
  const told = [...here.toReversed(), ...before].find(({ from, to }) => to > from && to - from < FEW_DAYS);
  const words = lower.slice(start, end);
  const single = anchors.filter((other) => other.end <= start && other.kind === 'day' && !other.isOfSaying);
  if (single.length === 2)
    return (single[words.includes('first') ? 0 : 1]?.days ?? [])
      .slice(0, 1)
      .map((days) => licensed(days, 'stated', dayOfSeveral.rule));
  if (told === undefined) return [];
  const place = PLACES.findIndex((word) => words.includes(word));
  const day = place < 0 ? told.to : told.from + place;
  return day > told.to ? [] : [licensed({ from: day, to: day }, 'stated', dayOfSeveral.rule)];
}
