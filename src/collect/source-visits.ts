/** When a source is visited: what of a visit is remembered, and when the next is due. Official pages are counted the same way. */
import type { SourceState } from '../domain/source-state.ts';
import type { PageOutcome } from './page-outcome.ts';

/** A source that keeps failing is still tried once in this many minutes. */
const LONGEST_WAIT = 24 * 60;

/** The clocks of two processes may differ by so much. */
const CLOCKS = { minutes: 60 } as const;

/** A source that was never visited, or that is due at `now`, or whose last visit was told by a clock that was ahead. */
export function isDue(state: SourceState | undefined, now: Temporal.Instant): boolean {
  if (state?.nextDueAt === undefined || Temporal.Instant.compare(state.nextDueAt, now) <= 0) return true;
  return state.lastTriedAt !== undefined && Temporal.Instant.compare(state.lastTriedAt, now.add(CLOCKS)) > 0;
}

/** The state after a visit that went well; `interval` in minutes. An unchanged page keeps its validators. */
export function afterSuccess(
  state: SourceState,
  outcome: Extract<PageOutcome, { kind: 'fetched' | 'unchanged' }>,
  interval: number,
  now: Temporal.Instant,
): SourceState {
  const validators = outcome.kind === 'unchanged' ? state : outcome;
  return {
    name: state.name,
    ...(validators.etag === undefined ? {} : { etag: validators.etag }),
    ...(validators.lastModified === undefined ? {} : { lastModified: validators.lastModified }),
    lastTriedAt: now,
    lastSucceededAt: now,
    failures: 0,
    nextDueAt: now.add({ minutes: interval }),
    ...(state.newestAt === undefined ? {} : { newestAt: state.newestAt }),
  };
}

export interface Failure {
  /** The sentence for people. */
  readonly problem: string;
  /** The server asked not to be visited before this. */
  readonly retryAfter?: Temporal.Instant;
}

/**
 * The state after a visit that failed: twice the wait of the last failure each time, at most a day, and never
 * before the server wants us. Validators stay, since the last good visit stays good.
 */
export function afterFailure(
  state: SourceState,
  failure: Failure,
  interval: number,
  now: Temporal.Instant,
): SourceState {
  const failures = state.failures + 1;
  const wait = Math.min(interval * 2 ** Math.min(failures - 1, 20), Math.max(LONGEST_WAIT, interval));
  const due = now.add({ minutes: wait });
  const { retryAfter } = failure;
  const later = retryAfter !== undefined && Temporal.Instant.compare(retryAfter, due) > 0 ? retryAfter : due;
  return { ...state, lastTriedAt: now, failures, problem: failure.problem, nextDueAt: later };
}
