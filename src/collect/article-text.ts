/**
 * Main texts of article pages, read in a process of its own with limits of time and memory. It is started with the first page
 * and let go when no page has come for a while; a page that takes too much takes the process with it, and nothing else. A
 * thread would not do: where it runs out of memory in an unlucky place, the whole bot ends with it.
 */
import { type ChildProcess, fork } from 'node:child_process';
import type { PageDocument, PageReading } from '../readers/article-page.ts';

export interface ArticleTexts {
  /** Reads a page; pages wait for each other. Never throws. */
  read(page: PageDocument): Promise<PageReading>;
  close(): Promise<void>;
}

export interface ArticleTextsOptions {
  /** Milliseconds for one page, the start of the process included; 10 seconds unless told. */
  readonly limit?: number;
  /** Milliseconds without a page until the process is let go; 20 seconds unless told. */
  readonly idle?: number;
  /** Memory for what the page becomes, in MB; 256 unless told, of which a page of the largest allowed size needs about half. */
  readonly memory?: number;
}

export function createArticleTexts(options: ArticleTextsOptions = {}): ArticleTexts {
  const { limit = 10_000, idle = 20_000, memory = 256 } = options;
  let reader: ChildProcess | undefined;
  let queue: Promise<unknown> = Promise.resolve();
  let idleTimer: NodeJS.Timeout | undefined;
  let closed = false;

  async function letGo(): Promise<void> {
    clearTimeout(idleTimer);
    const leaving = reader;
    reader = undefined;
    if (leaving === undefined || hasEnded(leaving)) return;
    const ended = new Promise((gone) => leaving.once('exit', gone));
    // Who waits for its end is kept alive until then.
    leaving.ref();
    leaving.kill('SIGKILL');
    await ended;
  }

  async function readNow(page: PageDocument): Promise<PageReading> {
    if (closed) return { kind: 'unreadable', error: 'stopped before it was read' };
    clearTimeout(idleTimer);
    if (reader === undefined || hasEnded(reader)) reader = startReader(memory);
    const reading = await askReader(reader, page, limit);
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

function startReader(memory: number): ChildProcess {
  const child = fork(new URL('./article-process.ts', import.meta.url), {
    execArgv: [`--max-old-space-size=${memory}`],
    env: {},
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  child.on('error', () => {});
  child.unref();
  child.channel?.unref();
  return child;
}

function hasEnded({ pid, exitCode, signalCode }: ChildProcess): boolean {
  return pid === undefined || exitCode !== null || signalCode !== null;
}

/** The process's answer, or undefined where the time is up or it has died of the page. */
function askReader(child: ChildProcess, page: PageDocument, limit: number): Promise<PageReading | undefined> {
  const { promise, resolve } = Promise.withResolvers<PageReading | undefined>();
  const timer = setTimeout(() => resolve(undefined), limit);
  const answered = (reading: unknown) => resolve(reading as PageReading);
  const died = () => resolve(undefined);
  child.once('message', answered);
  child.once('error', died);
  child.once('exit', died);
  child.send(page, (error) => {
    if (error !== null) died();
  });
  return promise.finally(() => {
    clearTimeout(timer);
    child.off('message', answered);
    child.off('error', died);
    child.off('exit', died);
  });
}
