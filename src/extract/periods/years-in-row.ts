/** "In 2022 … in 2021 … in 2020 … Over those three years 82,743 came": so many years that were told one by one. */
import { pattern } from '../../text/patterns/pattern.ts';
import type { Anchor } from '../anchors/anchor.ts';
import { type Calendar, yearDays } from '../calendar/calendar.ts';
import type { Candidate, Draft } from '../draft.ts';
import { licensed } from './candidates.ts';

const SO_MANY_YEARS = pattern(/\b(two|three|four|five|six|seven|eight) years$/);
const NUMBERS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight'];

/** The years that the words before an anchor have named, where they are as many as it says, stand in a row and are over; none else. */
export function yearsInRow(
  { sentence: { lower, index }, anchors, story }: Draft,
  { start, end }: Anchor,
  { year: now }: Calendar,
): Candidate[] {
  const length = NUMBERS.indexOf(SO_MANY_YEARS.exec(lower.slice(start, end))?.[1] ?? '') + 2;
  if (length < 2) return [];
  const here = anchors.filter((other) => other.end <= start).toReversed();
  const named = new Set<number>();
  for (const { kind, year } of [...here, ...story.anchorsBefore(index)]) {
    if (kind === 'year' && year !== undefined && year < now) named.add(year);
    if (named.size === length) break;
  }
  const first = Math.min(...named);
  if (named.size !== length || Math.max(...named) - first !== length - 1) return [];
  const days = { from: yearDays(first).from, to: yearDays(first + length - 1).to };
  return [licensed(days, 'stated', 'years told one by one')];
}
