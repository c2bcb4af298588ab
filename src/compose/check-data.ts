/** A judged figure of a story as a record for machines. */
import type { Period } from '../domain/period.ts';
import type { Verdict } from '../domain/verdict.ts';

/** A judged claim for machines: days are ISO dates, offsets count in the part named by `place`. */
export interface ClaimData {
  readonly value: number;
  readonly valueTo?: number;
  readonly kind: string;
  readonly direction?: string;
  readonly approx: string;
  readonly metric: string;
  readonly variant?: string;
  readonly period: { readonly from: string; readonly to: string } | null;
  readonly comparedWith: { readonly from: string; readonly to: string } | null;
  readonly aggregate?: string;
  readonly level?: string;
  readonly scope: string;
  readonly verdict: string;
  readonly reason?: string;
  /** What the record gives; percentages signed, with two places. */
  readonly official?: number;
  /** `stated`, `implied` or `repaired`, and by which rule. */
  readonly reading: string;
  readonly rule: string;
  readonly explanation: string;
  readonly sentence: string;
  readonly place: 'headline' | 'text';
  readonly start: number;
  readonly end: number;
}

export function claimData({ claim, reading, kind, reason, official, explanation }: Verdict): ClaimData {
  const { figure, sentence, place, level, scope } = claim;
  return {
    value: figure.value,
    ...(figure.valueTo === undefined ? {} : { valueTo: figure.valueTo }),
    kind: figure.kind,
    ...(figure.direction === undefined ? {} : { direction: figure.direction }),
    approx: figure.hedge,
    metric: reading.metric,
    ...(reading.variant === undefined ? {} : { variant: reading.variant }),
    period: isoPeriod(reading.period),
    comparedWith: isoPeriod(reading.comparedWith),
    ...(reading.aggregate === undefined ? {} : { aggregate: reading.aggregate }),
    ...(level === undefined ? {} : { level }),
    scope,
    verdict: kind,
    ...(reason === undefined ? {} : { reason }),
    ...(official === undefined ? {} : { official: Math.round(official * 100) / 100 }),
    reading: reading.basis,
    rule: reading.rule,
    explanation,
    sentence,
    place,
    start: figure.start,
    end: figure.end,
  };
}

function isoPeriod(period: Period | undefined): { from: string; to: string } | null {
  return period === undefined ? null : { from: period.from.toString(), to: period.to.toString() };
}
