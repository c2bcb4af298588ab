/** "On 29 March 2025 the equivalent was 6,642": more than any day has brought is the total to that day. */
import type { Candidate, Draft } from '../draft.ts';
import { licensed, type Surroundings } from './candidates.ts';
import { startsOfTotal } from './until-day.ts';

/** Characters and penalties within which a day is the number's. */
const CLOSE = 60;

/** From the start of the year, or of the record, to the day nearest to the number; none where the sentence tells of longer times. */
export function totalOnDay(draft: Draft, { ranked: [nearest] }: Surroundings): Candidate[] {
  const day = nearest?.anchor.kind === 'day' && !nearest.anchor.isOfSaying ? nearest.anchor.days[0]?.to : undefined;
  const isOfDaysOnly = draft.anchors.every(({ kind }) => kind === 'day' || kind === 'single-day');
  if (nearest === undefined || day === undefined || !isOfDaysOnly || nearest.distance > CLOSE) return [];
  return startsOfTotal(draft, day).map((from) => licensed({ from, to: day }, 'implied', nearest.anchor.rule));
}
