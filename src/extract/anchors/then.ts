/** "10,993 now, 5,099 then": the same dates of the earlier year that the words before have told. */
import { calendarDay } from '../../domain/period.ts';
import type { Calendar } from '../calendar/calendar.ts';
import { TIME } from '../document/flags.ts';
import { type Anchor, type AnchorRecogniser, newAnchor } from './anchor.ts';
import { samePoint } from './same-point.ts';

const THEN = 'then, against now';

/** "Then" beside a number, where another is told of now. */
export const thenAgainstNow: AnchorRecogniser = {
  rule: THEN,
  needs: [TIME.samePoint],
  words: [' now', 'now '],
  pattern:
    /(?<=\bnow,? (?:and |but |against )?[\d,]{3,} )then(?=[.,;)]|$)|(?<=[\d,]{3,} )then(?=[,;]? (?:and |but |against )?[\d,]{3,} now\b)|\bthen(?= [\d,]{3,}[,;]? (?:and |but )?now [\d,]{3,})/g,
  read: () => ({ kind: 'same-point', days: [] }),
};

/** Such a word in the year that the nearest earlier time before it names; a year before publication where none does. */
export function thenOfYear(anchor: Anchor, before: () => readonly Anchor[], { year: thisYear }: Calendar): Anchor {
  if (anchor.rule !== THEN) return anchor;
  const year = before()
    .map(({ kind, year: named, days: [first] }) =>
      kind === 'single-day' ? undefined : (named ?? (first === undefined ? undefined : calendarDay(first.to).year)),
    )
    .find((named) => named !== undefined && named < thisYear);
  return newAnchor({ ...anchor, rule: samePoint.rule, year: year ?? thisYear - 1 });
}
