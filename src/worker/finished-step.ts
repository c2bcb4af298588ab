/** What is told of each step of the day when it is done, for logs and for numbers to watch. */

export interface FinishedStep {
  readonly step: StepName;
  /** Pages, feeds or articles that the step went through. */
  readonly count: number;
  readonly milliseconds: number;
}

/** The steps whose time is told; the names stand in the log and in the numbers. */
export type StepName = 'sync' | 'collect' | 'judge' | 'judge-again' | 'brief';

/** Told of each step when it is done. */
export type OnStep = (finished: FinishedStep) => void;

/** Does a step and tells how long it took and through how much it went. */
export async function timed<Result>(
  step: StepName,
  onStep: OnStep | undefined,
  work: () => Promise<Result>,
  countOf: (result: Result) => number,
): Promise<Result> {
  const began = performance.now();
  const result = await work();
  onStep?.({ step, count: countOf(result), milliseconds: Math.round(performance.now() - began) });
  return result;
}
