/** "(Last year in brackets): October to date 1,368 (500)": the number in brackets is of the time of the one before it, in the year that a note names. */
import { newAnchor } from '../anchors/anchor.ts';
import type { Calendar } from '../calendar/calendar.ts';
import type { Candidate, Draft } from '../draft.ts';
import { moved } from './candidates.ts';

/** None of a number that is not alone in its brackets, or where no note says whose they are. */
export function yearInBrackets(
  draft: Draft,
  beside: readonly Draft[],
  candidatesOf: (draft: Draft) => readonly Candidate[],
  when: Calendar,
): Candidate[] {
  const { sentence, mention, metric, kind, story } = draft;
  const { lower, index } = sentence;
  if (kind !== 'count' || lower.charAt(mention.hedgeStart - 1) !== '(' || lower.charAt(mention.end) !== ')') return [];
  const last = beside.findLast((other) => other.kind === 'count' && other.end <= mention.hedgeStart);
  if (last === undefined || last.metric !== metric || lower.slice(last.end, mention.hedgeStart) !== ' (') return [];
  const year = story.yearInBrackets(index);
  if (year === undefined) return [];
  const rule = 'the year of the numbers in brackets';
  const [first] = candidatesOf(last);
  const point = { kind: 'same-point', start: 0, end: 0, rule, days: [] } as const;
  return first === undefined ? [] : moved(first, newAnchor(year === 'before' ? point : { ...point, year }), when);
}
