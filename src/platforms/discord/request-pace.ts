/**
 * How many requests a second this process makes. Discord counts all that a bot makes, in however many processes, and shuts out who
 * is refused 10,000 times in 10 minutes: so each "too many" makes this one slower, and while it would make more it slowly dares to.
 */

/** Of one process, learned from what Discord refuses. */
export interface RequestPace {
  /** Requests a second, a whole number. */
  most(now: number): number;
  /** Discord refused a request for the sake of the whole bot. Of several within a second the first alone counts. */
  refused(now: number): void;
}

const SLOWER = 0.85;
/** Milliseconds after which it dares one more. */
const ONE_MORE = 3_000;
const A_SECOND = 1_000;

/** `most` is where it begins, and goes no further. Moments in milliseconds. */
export function createRequestPace(most: number): RequestPace {
  let [rate, since, refusedAt] = [most, 0, Number.NEGATIVE_INFINITY];

  function rateAt(now: number): number {
    return Math.min(most, rate + (now - since) / ONE_MORE);
  }

  return {
    most: (now) => Math.floor(rateAt(now)),
    refused(now) {
      if (now - refusedAt < A_SECOND) return;
      [rate, since, refusedAt] = [Math.max(1, rateAt(now) * SLOWER), now, now];
    },
  };
}
