/** What is remembered of a source between visits, and when it is due again. Official pages are counted the same way. */
import type { PageOutcome } from './page-outcome.ts';

/** The memory of one source, as the store keeps it. */
export interface SourceMemory {
  readonly name: string;
  readonly etag?: string;
  readonly lastModified?: string;
  readonly lastTriedAt?: Temporal.Instant;
  readonly lastSucceededAt?: Temporal.Instant;
  /** Failures in a row; 0 after a success. */
  readonly failures: number;
  /** The last failure in words for a person; absent after a success. */
  readonly problem?: string;
  readonly nextDueAt?: Temporal.Instant;
}

/** A source that keeps failing is still tried once in this many minutes. */
const LONGEST_WAIT = 24 * 60;

/** A source that was never visited, or that is due at `now`. */
export function isDue(memory: SourceMemory | undefined, now: Temporal.Instant): boolean {
  return memory?.nextDueAt === undefined || Temporal.Instant.compare(memory.nextDueAt, now) <= 0;
}

/** The memory after a visit that went well; `interval` in minutes. An unchanged page keeps its validators. */
export function afterSuccess(
  memory: SourceMemory,
  outcome: Extract<PageOutcome, { kind: 'fetched' | 'unchanged' }>,
  interval: number,
  now: Temporal.Instant,
): SourceMemory {
  const validators = outcome.kind === 'unchanged' ? memory : outcome;
  return {
    name: memory.name,
    ...(validators.etag === undefined ? {} : { etag: validators.etag }),
    ...(validators.lastModified === undefined ? {} : { lastModified: validators.lastModified }),
    lastTriedAt: now,
    lastSucceededAt: now,
    failures: 0,
    nextDueAt: now.add({ minutes: interval }),
  };
}

export interface Failure {
  /** The sentence for people. */
  readonly problem: string;
  /** The server asked not to be visited before this. */
  readonly retryAfter?: Temporal.Instant;
}

/**
 * The memory after a visit that failed: twice the wait of the last failure each time, at most a day, and never
 * before the server wants us. Validators stay, since the last good visit stays good.
 */
export function afterFailure(
  memory: SourceMemory,
  failure: Failure,
  interval: number,
  now: Temporal.Instant,
): SourceMemory {
  const failures = memory.failures + 1;
  const wait = Math.min(interval * 2 ** Math.min(failures - 1, 20), Math.max(LONGEST_WAIT, interval));
  const due = now.add({ minutes: wait });
  const { retryAfter } = failure;
  const later = retryAfter !== undefined && Temporal.Instant.compare(retryAfter, due) > 0 ? retryAfter : due;
  return { ...memory, lastTriedAt: now, failures, problem: failure.problem, nextDueAt: later };
}
