/** The time limits of one visit: one until the headers are there, one for the whole, and the caller's own signal. */
import type { Failed } from './page-outcome.ts';
import { stopped } from './response-words.ts';

export interface VisitClock {
  readonly signal: AbortSignal;
  /** The headers are there; from here only the limit of the whole counts. */
  headersCame(): void;
  /** Why the clock broke the visit off, if it did. */
  stopReason(): Failed | undefined;
  stop(): void;
}

/** Starts the clock; limits in milliseconds. A server that drips bytes is stopped like one that says nothing. */
export function startClock(totalLimit: number, headersLimit: number, caller: AbortSignal | undefined): VisitClock {
  const controller = new AbortController();
  let reason: Failed | undefined;
  const breakOff = (why: Failed) => {
    reason ??= why;
    controller.abort();
  };
  const seconds = (limit: number) => `${Math.round(limit / 100) / 10} seconds`;
  const whole = setTimeout(
    () => breakOff({ kind: 'failed', reason: 'timeout', words: `was not finished after ${seconds(totalLimit)}` }),
    Math.max(0, totalLimit),
  );
  const headers = setTimeout(
    () => breakOff({ kind: 'failed', reason: 'timeout', words: `did not answer within ${seconds(headersLimit)}` }),
    headersLimit,
  );
  const callerStopped = () => breakOff(stopped());
  if (caller?.aborted === true) callerStopped();
  caller?.addEventListener('abort', callerStopped, { once: true });
  return {
    signal: controller.signal,
    headersCame: () => clearTimeout(headers),
    stopReason: () => reason,
    stop() {
      clearTimeout(whole);
      clearTimeout(headers);
      caller?.removeEventListener('abort', callerStopped);
    },
  };
}
