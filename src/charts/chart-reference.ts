/**
 * What a chart shows, in a few words that a message can carry: `year-to-date 2026-08-21 2026-08-22T12:05:00Z`. Releases are kept
 * for ever, so the same words give the same picture whenever it is drawn.
 */
import type { ChartName } from './chart.ts';

export interface ChartReference {
  readonly name: ChartName;
  /** The last day that is shown, or the one day among all. */
  readonly day: Temporal.PlainDate;
  /** The record as known at that moment, or at the end of that day in London. */
  readonly asOf: Temporal.Instant | Temporal.PlainDate;
}

const NAMES: ReadonlySet<string> = new Set<ChartName>([
  'year-to-date',
  'last-30-days',
  'weekly-preventions',
  'day-among-days',
]);

/** At most 60 characters. */
export function referenceWords({ name, day, asOf }: ChartReference): string {
  const moment =
    'epochMilliseconds' in asOf ? asOf.toString({ smallestUnit: 'second', roundingMode: 'ceil' }) : `${asOf}`;
  return `${name} ${day} ${moment}`;
}

/** Undefined for words that name no chart. */
export function readReference(words: string): ChartReference | undefined {
  const [name = '', day = '', asOf = '', ...rest] = words.split(' ');
  if (!NAMES.has(name) || rest.length > 0) return undefined;
  try {
    return {
      name: name as ChartName,
      day: Temporal.PlainDate.from(day),
      asOf: asOf.includes('T') ? Temporal.Instant.from(asOf) : Temporal.PlainDate.from(asOf),
    };
  } catch {
    return undefined;
  }
}

/** The chart that says most about a period: a day among all days, a month of days, or the years to its end. */
export function chartOfPeriod(days: number): ChartName {
  if (days === 1) return 'day-among-days';
  return days <= 31 ? 'last-30-days' : 'year-to-date';
}
