/**
 * Main texts of article pages, read in a thread with a time limit. The thread is started with the first page and
 * let go when no page has come for a while; a page that takes too long takes the thread with it, and nothing else.
 */
import { Worker } from 'node:worker_threads';
import type { PageDocument, PageReading } from '../readers/article-page.ts';

export interface ArticleTexts {
  /** Reads a page; pages wait for each other. Never throws. */
  read(page: PageDocument): Promise<PageReading>;
  close(): Promise<void>;
}

export interface ArticleTextsOptions {
  /** Milliseconds for one page, the start of the thread included; 10 seconds unless told. */
  readonly limit?: number;
  /** Milliseconds without a page until the thread is let go; 20 seconds unless told. */
  readonly idle?: number;
}

/** Memory of the thread in MB; a page of the largest allowed size needs about half of it. */
const MOST_MEMORY = 256;

export function createArticleTexts(options: ArticleTextsOptions = {}): ArticleTexts {
  const { limit = 10_000, idle = 20_000 } = options;
  let worker: Worker | undefined;
  let queue: Promise<unknown> = Promise.resolve();
  let idleTimer: NodeJS.Timeout | undefined;
  let closed = false;

  async function letGo(): Promise<void> {
    clearTimeout(idleTimer);
    const leaving = worker;
    worker = undefined;
    await leaving?.terminate();
  }

  async function readNow(page: PageDocument): Promise<PageReading> {
    if (closed) return { kind: 'unreadable', error: 'stopped before it was read' };
    clearTimeout(idleTimer);
    worker ??= startThread((thread) => {
      if (worker === thread) worker = undefined;
    });
    const reading = await askThread(worker, page, limit);
    if (reading === undefined) {
      await letGo();
      return { kind: 'unreadable', error: `it could not be read within ${limit / 1000} seconds or the memory allowed` };
    }
    idleTimer = setTimeout(() => void letGo(), idle).unref();
    return reading;
  }

  return {
    read(page) {
      const reading = queue.then(() => readNow(page));
      queue = reading;
      return reading;
    },
    close() {
      closed = true;
      return letGo();
    },
  };
}

function startThread(onExit: (thread: Worker) => void): Worker {
  const thread = new Worker(new URL('./article-worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY },
    env: {},
  });
  thread.on('error', () => {});
  thread.on('exit', () => onExit(thread));
  thread.unref();
  return thread;
}

/** The thread's answer, or undefined where the time is up or the thread has died of the page. */
function askThread(thread: Worker, page: PageDocument, limit: number): Promise<PageReading | undefined> {
  const { promise, resolve } = Promise.withResolvers<PageReading | undefined>();
  const timer = setTimeout(() => resolve(undefined), limit);
  const died = () => resolve(undefined);
  thread.once('message', resolve);
  thread.once('error', died);
  thread.once('exit', died);
  thread.postMessage(page);
  return promise.finally(() => {
    clearTimeout(timer);
    thread.off('message', resolve);
    thread.off('error', died);
    thread.off('exit', died);
  });
}
