/** What is odd about the days of a table taken together: missing days, a day twice, a day to come. */
import type { Observation } from '../domain/observation.ts';
import { sayDate, sayTwoDates } from './printed-date.ts';

/** Days missing between the first and the last day, "22 June 2026 is missing between 21 and 23 June 2026". */
export function missingDays(days: readonly Temporal.PlainDate[]): string[] {
  const sorted = [...days].sort(Temporal.PlainDate.compare);
  return sorted.flatMap((day, index) => {
    const next = sorted[index + 1];
    const gap = next === undefined ? 0 : day.until(next).days - 1;
    if (next === undefined || gap < 1) return [];
    const missing =
      gap === 1
        ? `${sayDate(day.add({ days: 1 }))} is`
        : `${gap} days, ${sayDate(day.add({ days: 1 }))} to ${sayDate(next.subtract({ days: 1 }))}, are`;
    return [`${missing} missing between ${sayTwoDates(day, next)}`];
  });
}

/**
 * Takes out what stands twice. Two rows that agree count once; of two rows that do not agree neither
 * is taken, since nothing tells which is right.
 */
export function withoutRepeats(observations: readonly Observation[]): {
  observations: Observation[];
  problems: string[];
} {
  const byKey = Map.groupBy(observations, (each) => `${each.metric} ${each.basis} ${each.variant} ${each.period.to}`);
  const problems = new Set<string>();
  const kept = [...byKey.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined || same.length === 1) return same;
    const agrees = same.every((each) => each.value === first.value);
    problems.add(
      `${sayDate(first.period.to)} stands twice${agrees ? '' : ', with different figures, which were left out'}`,
    );
    return agrees ? [first] : [];
  });
  return { observations: kept, problems: [...problems] };
}

/** A day after the page's last edit cannot have been counted yet. */
export function daysToCome(days: readonly Temporal.PlainDate[], editedOn: Temporal.PlainDate | undefined): string[] {
  if (editedOn === undefined) return [];
  return days
    .filter((day) => Temporal.PlainDate.compare(day, editedOn) > 0)
    .map((day) => `${sayDate(day)} is later than the page's last edit on ${sayDate(editedOn)}`);
}
