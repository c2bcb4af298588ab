/** Shares that say how good the answers are, from a tally; NaN where there is nothing to divide by. */
import type { Tally } from '../stories/compare.ts';

export interface Shares {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Of the figures found. */
  readonly metric: number;
  readonly period: number;
  /** Of the figures that the daily record can judge. */
  readonly definite: number;
  readonly claimsPerDistractor: number;
}

export function sharesOf(tally: Tally): Shares {
  const { found, missed, extra } = tally;
  const precision = found / (found + extra);
  const recall = found / (found + missed);
  return {
    precision,
    recall,
    f1: (2 * precision * recall) / (precision + recall),
    metric: tally.metric / found,
    period: tally.period / found,
    definite: tally.definite / tally.checkable,
    claimsPerDistractor: tally.claimsInDistractors / tally.distractors,
  };
}
