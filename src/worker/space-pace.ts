/**
 * How fast each space takes messages, learned from its platform's rate limits: one that said "too many" gets nothing until the moment
 * that it named, and from then on one message in a time that grows with each further "too many" and shrinks with each message that
 * it takes. So the limit is used up without being known, and few messages are turned away.
 */
import type { SendOutcome } from '../platforms/platform.ts';

export interface SpacePace {
  /** True while some space is slowed down: then one delivery is to be taken in hand at a time. */
  isOn(): boolean;
  /** Spaces of which nothing is to be taken in hand now. */
  passOver(now: Temporal.Instant): readonly string[];
  /** Milliseconds until the first of them takes something again; infinity where there is none. */
  freeIn(now: Temporal.Instant): number;
  /** A delivery for the space was taken in hand. */
  taken(space: string, now: Temporal.Instant): void;
  /** What the platform answered to it. */
  heard(space: string, outcome: SendOutcome, now: Temporal.Instant): void;
}

interface Slowed {
  /** Milliseconds from one message to the next. */
  interval: number;
  /** Until then, in milliseconds of the epoch, the platform wants nothing. */
  heldUntil: number;
  nextAt: number;
  /** The last message went out as soon as it might: only then is "too many" said of this pace. */
  isBusy: boolean;
}

/** Of a space that was never slowed down; a shorter time than this is no brake at all. */
const FIRST_INTERVAL = 100;
const SHORTEST_INTERVAL = 20;
const LONGEST_INTERVAL = 5_000;
/** Milliseconds after which what a space said is forgotten. */
const MEMORY = 120_000;
/** At these the one in 23 messages is turned away while more is due than the limit lets through. */
const SLOWER = 1.25;
const FASTER = 0.99;

export function createSpacePace(): SpacePace {
  const slowed = new Map<string, Slowed>();

  function of(space: string, now: number): Slowed | undefined {
    const known = slowed.get(space);
    if (known === undefined || now - known.heldUntil < MEMORY) return known;
    slowed.delete(space);
    return undefined;
  }

  function slowDown(space: string, until: number, now: number): void {
    const known = of(space, now);
    // What was under way when the space said it says it again.
    const isOld = known !== undefined && (now < known.heldUntil || !known.isBusy);
    const interval = known === undefined ? FIRST_INTERVAL : known.interval * (isOld ? 1 : SLOWER);
    const heldUntil = Math.max(until, known?.heldUntil ?? 0);
    slowed.set(space, {
      interval: Math.min(interval, LONGEST_INTERVAL),
      heldUntil,
      nextAt: heldUntil,
      isBusy: known?.isBusy ?? true,
    });
  }

  function speedUp(space: string, known: Slowed): void {
    known.interval *= FASTER;
    if (known.interval < SHORTEST_INTERVAL) slowed.delete(space);
  }

  return {
    isOn: () => slowed.size > 0,
    passOver: ({ epochMilliseconds: now }) =>
      [...slowed].filter(([, { nextAt }]) => nextAt > now).map(([space]) => space),
    freeIn({ epochMilliseconds: now }) {
      const waits = [...slowed.values()].map(({ nextAt }) => nextAt - now);
      return Math.min(...waits.filter((wait) => wait > 0));
    },
    taken(space, { epochMilliseconds: now }) {
      const known = of(space, now);
      if (known === undefined) return;
      known.isBusy = now < known.nextAt + known.interval;
      known.nextAt = Math.max(known.nextAt, now) + known.interval;
    },
    heard(space, outcome, { epochMilliseconds: now }) {
      const known = of(space, now);
      if (outcome.kind === 'later' && outcome.limit === 'space') slowDown(space, outcome.after.epochMilliseconds, now);
      else if (outcome.kind === 'sent' && known !== undefined) speedUp(space, known);
    },
  };
}
