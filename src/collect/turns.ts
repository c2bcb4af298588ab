/**
 * Politeness: one visit to a host at a time, a pause between two, and none at all while a host that asked for
 * quiet has it.
 */

export interface Turns {
  /** Waits for the host's turn and gives a function that ends it, or undefined where the signal fell first. */
  take(host: string, signal?: AbortSignal): Promise<(() => void) | undefined>;
  /** Leaves a host alone until then. */
  quiet(host: string, until: Temporal.Instant): void;
  /** Until when a host wants quiet, if it does now. */
  quietUntil(host: string): Temporal.Instant | undefined;
}

interface Host {
  /** Settles when the last visit in the queue has ended and its pause is over. */
  queue: Promise<void>;
  /** Visits in the queue, the one under way and the one pausing among them. */
  waiting: number;
  /** The pause after the last visit; it keeps the program alive only while someone waits for its end. */
  pause?: NodeJS.Timeout;
}

/** `pause`: milliseconds between the end of a visit and the start of the next to the same host. */
export function createTurns(pause: number): Turns {
  const hosts = new Map<string, Host>();
  const quietHosts = new Map<string, Temporal.Instant>();

  async function take(name: string, signal?: AbortSignal): Promise<(() => void) | undefined> {
    const host: Host = hosts.get(name) ?? { queue: Promise.resolve(), waiting: 0 };
    hosts.set(name, host);
    host.waiting += 1;
    host.pause?.ref();
    const before = host.queue;
    const visit = Promise.withResolvers<void>();
    host.queue = before.then(() => visit.promise);
    const settle = (after: number) => {
      const over = () => {
        host.waiting -= 1;
        if (host.waiting === 0) hosts.delete(name);
        visit.resolve();
      };
      if (after === 0) {
        over();
        return;
      }
      host.pause = setTimeout(over, after);
      if (host.waiting === 1) host.pause.unref();
    };
    if (!(await cameUp(before, signal))) {
      settle(0);
      return undefined;
    }
    return () => settle(pause);
  }

  return {
    take,
    quiet(host, until) {
      quietHosts.set(host, until);
    },
    quietUntil(host) {
      const until = quietHosts.get(host);
      if (until === undefined) return undefined;
      if (Temporal.Instant.compare(until, Temporal.Now.instant()) > 0) return until;
      quietHosts.delete(host);
      return undefined;
    },
  };
}

/** Whether the turn came before the signal fell. */
async function cameUp(turn: Promise<void>, signal: AbortSignal | undefined): Promise<boolean> {
  if (signal === undefined) {
    await turn;
    return true;
  }
  if (signal.aborted) return false;
  const fallen = Promise.withResolvers<'fallen'>();
  const fall = () => fallen.resolve('fallen');
  signal.addEventListener('abort', fall, { once: true });
  const first = await Promise.race([turn, fallen.promise]);
  signal.removeEventListener('abort', fall);
  return first !== 'fallen';
}
