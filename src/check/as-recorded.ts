/** A claim's readings in the shape of the record: stocks stand on a day, and some words name a variant of a metric. */
import type { Claim, Reading } from '../domain/claim.ts';
import type { MetricName, Variant } from '../domain/metric.ts';
import { onDay } from '../domain/period.ts';
import { BASES } from './record.ts';

/** Words that name what official tables keep apart, by metric. */
const VARIANTS: Readonly<Partial<Record<MetricName, readonly (readonly [RegExp, Variant])[]>>> = {
  asylum_backlog: [[/\bcases\b/i, 'cases']],
  asylum_claims: [[/\bmain applicants?\b/i, 'main-applicants']],
  returns: [
    [/(?<!\b(?:of (?:them|whom|those|these|which)|including)\b[^.;,]{0,30})\benforced\b/i, 'enforced'],
    // "39,007 people were returned, three quarters of them voluntarily": a share of them makes the count no other.
    [/(?<!\b(?:of (?:them|whom|those|these|which)|including)\b[^.;,]{0,30})\bvoluntar(?:y|ily)\b/i, 'voluntary'],
    [/\brefused (?:entry )?at the (?:port|border)\b/i, 'refused-at-port'],
  ],
};

export function asRecorded(claim: Claim): Claim {
  const [first, ...rest] = claim.readings;
  const isStock = BASES[first.metric]?.includes('snapshot') ?? false;
  const variant = VARIANTS[first.metric]?.find(([words]) => words.test(claim.sentence))?.[1];
  if (!isStock && variant === undefined) return claim;
  const shape = (reading: Reading): Reading => ({
    ...reading,
    variant: variant ?? reading.variant,
    period: isStock && reading.period !== undefined ? onDay(reading.period.to) : reading.period,
    comparedWith: isStock && reading.comparedWith !== undefined ? onDay(reading.comparedWith.to) : reading.comparedWith,
  });
  return { ...claim, readings: [shape(first), ...rest.map(shape)] };
}
