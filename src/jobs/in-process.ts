/** The bell of one process: a queue in memory. */
import PQueue from 'p-queue';
import type { Jobs, OnFailure } from './jobs.ts';

type Payload = Readonly<Record<string, unknown>>;

interface Line {
  readonly queue: PQueue;
  readonly waiting: Set<string>;
  handler: ((payload: Payload) => Promise<void>) | undefined;
}

export function createInProcessJobs(onFailure: OnFailure): Jobs {
  const lines = new Map<string, Line>();
  const timers = new Set<NodeJS.Timeout>();
  let closed = false;

  function lineOf(name: string): Line {
    const line = lines.get(name) ?? {
      queue: new PQueue({ concurrency: 1, autoStart: false }),
      waiting: new Set<string>(),
      handler: undefined,
    };
    lines.set(name, line);
    return line;
  }

  function enqueue(name: string, payload: Payload, key: string | undefined): void {
    const line = lineOf(name);
    void line.queue.add(async () => {
      if (key !== undefined) line.waiting.delete(key);
      try {
        await line.handler?.(payload);
      } catch (error) {
        onFailure(`jobs: ${name} failed`, error);
      }
    });
  }

  return {
    async send(name, payload = {}, { key, after } = {}) {
      const line = lineOf(name);
      if (closed || (key !== undefined && line.waiting.has(key))) return;
      if (key !== undefined) line.waiting.add(key);
      const wait = after?.since(Temporal.Now.instant()).total('milliseconds') ?? 0;
      if (wait <= 0) {
        enqueue(name, payload, key);
        return;
      }
      const timer = setTimeout(() => {
        timers.delete(timer);
        enqueue(name, payload, key);
        // Timers may ring a millisecond early.
      }, Math.ceil(wait) + 1);
      timers.add(timer);
    },

    async work(name, handler) {
      const line = lineOf(name);
      if (line.handler !== undefined) throw new Error(`jobs: ${name} is worked on already`);
      line.handler = handler;
      if (!closed) line.queue.start();
    },

    async close() {
      closed = true;
      for (const timer of timers) clearTimeout(timer);
      await Promise.all(
        [...lines.values()].map(({ queue }) => {
          queue.pause();
          queue.clear();
          return queue.onPendingZero();
        }),
      );
    },
  };
}
