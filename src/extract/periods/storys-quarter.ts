/** A story about statistics to the end of September counts "since 2018" to that day, though newer days are published. */
import { calendarDay } from '../../domain/period.ts';
import type { Anchor } from '../anchors/anchor.ts';
import { sinceRecordsBegan, sinceYear } from '../anchors/since.ts';
import type { Candidate } from '../draft.ts';
import { licensed, type Surroundings } from './candidates.ts';

/** How many days after the end of a quarter its statistics are still the newest. */
const NEWEST_FOR = 100;

/** Of years up to now: to the end of the months that the story's main figure ends with; none where it ends otherwise. */
export function toStorysQuarter({ rule, days }: Anchor, { main, when }: Surroundings): Candidate[] {
  if (rule !== sinceYear.rule && rule !== sinceRecordsBegan.rule) return [];
  const end = main()[0]?.days?.to;
  const [first] = days;
  if (end === undefined || first === undefined || end < when.today - NEWEST_FOR || end >= when.today) return [];
  const isEndOfMonth = calendarDay(end + 1).day === 1;
  return isEndOfMonth ? [licensed({ from: first.from, to: end }, 'implied', rule)] : [];
}
