/** What was asked and is not answered yet: begun one by one, so that it holds up no acknowledgement, and waited for at the end. */

export interface Pending {
  /** Goes on with the work after the caller was answered; what it throws is told to `onFailure`. */
  run(work: () => Promise<unknown>): void;
  /** Waits at the end for work that is under way already. */
  watch(work: Promise<unknown>): void;
  /** Resolves when all of it is done, or after so many milliseconds. */
  settle(most: number): Promise<void>;
}

/** Milliseconds without a further question before answers are begun, and the longest that a question waits for that. */
const QUIET = 5;
const LONGEST = 1_000;
/** Turns of the event loop between two answers; one takes microseconds where nothing has come, and a post needs a few. */
const TURNS_BETWEEN = 4;

/**
 * Slack waits three seconds for an acknowledgement, and an answer takes the processor for some milliseconds. So a crowd of
 * questions is acknowledged first, and then the answers are begun one by one, with room for others to come in between.
 */
export function createPending(onFailure: (error: unknown) => void): Pending {
  const underWay = new Set<Promise<unknown>>();
  const waiting: { readonly since: number; readonly begin: () => void }[] = [];
  let lastCame = 0;
  let isTurning = false;

  function turn(): void {
    const [next] = waiting;
    isTurning = next !== undefined;
    if (next === undefined) return;
    const now = performance.now();
    if (now - lastCame < QUIET && now - next.since < LONGEST) {
      setTimeout(turn, QUIET);
      return;
    }
    waiting.shift();
    next.begin();
    afterTurns(TURNS_BETWEEN, turn);
  }

  function watch(work: Promise<unknown>): void {
    const done = work.catch(onFailure).finally(() => underWay.delete(done));
    underWay.add(done);
  }

  return {
    watch,
    run(work) {
      lastCame = performance.now();
      const begun = new Promise<void>((begin) => waiting.push({ since: lastCame, begin }));
      if (!isTurning) setImmediate(turn);
      isTurning = true;
      watch(begun.then(work));
    },
    async settle(most) {
      let timer: NodeJS.Timeout | undefined;
      const tired = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, most);
      });
      const all = async () => {
        while (underWay.size > 0) await Promise.all(underWay);
      };
      await Promise.race([all(), tired]);
      clearTimeout(timer);
    },
  };
}

function afterTurns(turns: number, then: () => void): void {
  setImmediate(turns <= 1 ? then : () => afterTurns(turns - 1, then));
}
