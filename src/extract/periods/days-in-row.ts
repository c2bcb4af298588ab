/** "1,214 on Saturday and 686 on Sunday. Monday added 405. Over those three days …": so many days that were told one by one. */
import { pattern } from '../../text/patterns/pattern.ts';
import type { Anchor } from '../anchors/anchor.ts';
import type { Candidate, Draft } from '../draft.ts';
import { licensed } from './candidates.ts';

const THOSE_DAYS = pattern(/\b(?:those|these|the same) (two|three|four|five|six|seven) days$/);
const NUMBERS = ['two', 'three', 'four', 'five', 'six', 'seven'];
/** Longer times are no few days told as one: "at the weekend". */
const A_FEW = 3;

/** The days that the words before an anchor have named, where they are as many as it says and stand in a row; none else. */
export function daysInRow({ sentence: { lower, index }, anchors, story }: Draft, { start, end }: Anchor): Candidate[] {
  const length = NUMBERS.indexOf(THOSE_DAYS.exec(lower.slice(start, end))?.[1] ?? '') + 2;
  if (length < 2) return [];
  const here = anchors.filter((other) => other.end <= start).toReversed();
  const named = new Set<number>();
  for (const { kind, isOfSaying, days } of [...here, ...story.anchorsBefore(index)]) {
    const [first] = days;
    if ((kind !== 'day' && kind !== 'span') || isOfSaying || first === undefined || first.to - first.from >= A_FEW)
      continue;
    for (let day = first.from; day <= first.to; day += 1) named.add(day);
    if (named.size >= length) break;
  }
  const from = Math.min(...named);
  const isRow = named.size === length && Math.max(...named) - from === length - 1;
  return isRow ? [licensed({ from, to: from + length - 1 }, 'stated', 'days told one by one')] : [];
}
