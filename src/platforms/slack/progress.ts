/** How far each delivery of this process has come, so that what was sent in part is completed and nothing is sent twice. */

export interface Progress {
  /** Of the first message, once it is there. */
  ts?: string;
  /** Messages that are there, counted from 1. */
  readonly parts: Set<number>;
  /** Set where a message may be there without our knowing. */
  doubtfulSince?: Temporal.Instant;
  /** Under way. */
  running?: Promise<unknown>;
}

const MOST_KEPT = 2_000;

export interface ProgressBook {
  /** Begins where there is none. */
  of(deliveryId: string): Progress;
}

export function createProgressBook(): ProgressBook {
  const kept = new Map<string, Progress>();
  return {
    of(deliveryId) {
      const known = kept.get(deliveryId) ?? { parts: new Set<number>() };
      kept.delete(deliveryId);
      kept.set(deliveryId, known);
      for (const [oldest, { running }] of kept) {
        if (kept.size <= MOST_KEPT) break;
        if (running === undefined) kept.delete(oldest);
      }
      return known;
    },
  };
}
