/** Limits of calls as platforms set them, and how long they alone make so many calls take. */

/** `window`: so many in each time that begins with its first call. `bucket`: so many at once, and one more each `every`. In milliseconds. */
export type Limit =
  | { readonly kind: 'window'; readonly most: number; readonly per: number }
  | { readonly kind: 'bucket'; readonly most: number; readonly every: number };

/** Milliseconds from the first of so many calls to the last, where none is made too early and none too late. */
export function floorOf(limit: Limit, calls: number): number {
  if (limit.kind === 'bucket') return Math.max(0, calls - limit.most) * limit.every;
  return Math.max(0, Math.ceil(calls / limit.most) - 1) * limit.per;
}

/** One limit at one place, such as a channel. Moments in milliseconds. */
export interface Gate {
  /** How long until a call may pass; 0 where it may now. */
  waitAt(now: number): number;
  /** A call passes. */
  take(now: number): void;
  state(now: number): GateState;
}

export interface GateState {
  /** Calls that may still pass now. */
  readonly left: number;
  /** In how long it is as if there had been none. */
  readonly resetAfter: number;
}

export function createGate(limit: Limit): Gate {
  return limit.kind === 'window' ? windowGate(limit) : bucketGate(limit);
}

function windowGate({ most, per }: Extract<Limit, { kind: 'window' }>): Gate {
  let began = Number.NEGATIVE_INFINITY;
  let used = 0;
  const state = (now: number) =>
    now - began >= per ? { left: most, resetAfter: 0 } : { left: most - used, resetAfter: began + per - now };
  return {
    state,
    waitAt(now) {
      const { left, resetAfter } = state(now);
      return left > 0 ? 0 : resetAfter;
    },
    take(now) {
      if (now - began >= per) [began, used] = [now, 0];
      used += 1;
    },
  };
}

function bucketGate({ most, every }: Extract<Limit, { kind: 'bucket' }>): Gate {
  /** When the bucket is full again. */
  let fullAt = Number.NEGATIVE_INFINITY;
  const missing = (now: number) => Math.max(0, fullAt - now) / every;
  return {
    state: (now) => ({ left: Math.floor(most - missing(now)), resetAfter: Math.max(0, fullAt - now) }),
    waitAt: (now) => Math.max(0, (missing(now) + 1 - most) * every),
    take(now) {
      fullAt = Math.max(fullAt, now) + every;
    },
  };
}
