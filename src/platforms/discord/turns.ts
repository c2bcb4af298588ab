/**
 * In which order questions are served where many come at once: Discord drops a question that it has not heard of for 3 seconds,
 * so all are acknowledged before the work on any goes on, and few are worked on side by side, so that new ones get a hearing between.
 */
import { setImmediate as nextTurn } from 'node:timers/promises';

export interface Turns {
  /** At once, before all work. */
  acknowledge<T>(task: () => Promise<T>): Promise<T>;
  /** When its turn comes, in the order of asking. */
  work<T>(task: () => Promise<T>): Promise<T>;
}

/** Answers may wait for a page of the web, so one at a time would be too few. */
const SIDE_BY_SIDE = 6;
/** Milliseconds after which work no longer waits for those that still come. */
const MOST_HELD = 2_000;

/** `mostHeld` in milliseconds. */
export function createTurns(mostHeld = MOST_HELD): Turns {
  let acknowledging = 0;
  let working = 0;
  let heldSince = 0;
  const waiting: (() => void)[] = [];

  let alarm: NodeJS.Timeout | undefined;

  function next(): void {
    clearTimeout(alarm);
    if (working >= SIDE_BY_SIDE || waiting.length === 0) return;
    const held = acknowledging === 0 ? 0 : mostHeld - (performance.now() - heldSince);
    if (held > 0) {
      alarm = setTimeout(next, held);
      return;
    }
    const first = waiting.shift();
    if (first === undefined) return;
    working += 1;
    first();
    next();
  }

  return {
    async acknowledge(task) {
      if (acknowledging === 0) heldSince = performance.now();
      acknowledging += 1;
      try {
        return await task();
      } finally {
        acknowledging -= 1;
        next();
      }
    },

    async work(task) {
      const turn = new Promise<void>((begin) => waiting.push(begin));
      next();
      await turn;
      try {
        await nextTurn();
        return await task();
      } finally {
        working -= 1;
        next();
      }
    },
  };
}
