/** The periods of a series that no release has filled yet, as stretches of places, apart for each step. */
import { parseStep, type Step } from './steps.ts';

/** Places from the first to the last, both included; ends may be infinite. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface StepGaps {
  readonly step: Step;
  /** In order, apart from each other. */
  readonly stretches: readonly Stretch[];
}

export interface Gaps {
  /** By the text of the step. */
  readonly bySteps: Map<string, StepGaps>;
  /** Whether a step that is not in the map is one gap altogether, or not asked for. */
  readonly otherSteps: boolean;
}

/** Everything is wanted: no release has been read. */
export function allGaps(): Gaps {
  return { bySteps: new Map(), otherSteps: true };
}

/** Fills a stretch and returns those parts of it that were gaps until now. */
export function fill(gaps: Gaps, step: string, stretch: Stretch): readonly Stretch[] {
  const known = gaps.bySteps.get(step);
  if (known === undefined && !gaps.otherSteps) return [];
  const before = known ?? { step: parseStep(step), stretches: [{ from: -Infinity, to: Infinity }] };
  const filled: Stretch[] = [];
  const left: Stretch[] = [];
  for (const gap of before.stretches) {
    const from = Math.max(gap.from, stretch.from);
    const to = Math.min(gap.to, stretch.to);
    if (from > to) {
      left.push(gap);
      continue;
    }
    filled.push({ from, to });
    if (gap.from < from) left.push({ from: gap.from, to: from - 1 });
    if (to < gap.to) left.push({ from: to + 1, to: gap.to });
  }
  gaps.bySteps.set(step, { step: before.step, stretches: left });
  return filled;
}
