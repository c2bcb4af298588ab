/**
 * The process that draws: started with the first chart, and ended by whoever holds it. A process and not a thread,
 * since a thread that runs out of memory, or a fault in the library that makes the pixels, ends the whole bot with it;
 * and since the memory that drawing takes comes back only when a process ends.
 */
import { type ChildProcess, fork } from 'node:child_process';
import type { ChartOption } from './chart.ts';
import type { DrawAnswer } from './draw-process.ts';

export interface Drawer {
  /** The answer, or in words why none came: the time is up (milliseconds), the process has died, the option is no data. */
  ask(option: ChartOption, limit: number): Promise<DrawAnswer | string>;
  end(): Promise<void>;
}

/** `memory` is that for JavaScript in MB, the pixels not counted. `onEnd` is called once, when the process has gone for whatever reason. The process alone keeps no program alive. */
export function startDrawer(memory: number, onEnd: () => void): Drawer {
  const child = fork(new URL('./draw-process.ts', import.meta.url), {
    execArgv: [`--max-old-space-size=${memory}`],
    env: {},
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const ended = Promise.withResolvers<void>();
  const gone = () => {
    ended.resolve();
    onEnd();
  };
  child.once('exit', gone);
  child.on('error', () => {
    if (child.pid === undefined) gone();
  });
  child.unref();
  child.channel?.unref();
  return {
    ask: (option, limit) => askProcess(child, option, limit),
    async end() {
      // Who waits for its end is kept alive until then.
      child.ref();
      child.kill('SIGKILL');
      await ended.promise;
    },
  };
}

async function askProcess(child: ChildProcess, option: ChartOption, limit: number): Promise<DrawAnswer | string> {
  const { promise, resolve } = Promise.withResolvers<DrawAnswer | string>();
  const timer = setTimeout(() => resolve(`it took longer than ${limit / 1000} seconds`), limit);
  const answered = (answer: unknown) => resolve(answer as DrawAnswer);
  const died = (code: number | null, signal: string | null) => {
    resolve(`the drawing process stopped (${signal ?? `code ${code}`})`);
  };
  const broke = (error: Error) => resolve(`the drawing process cannot be reached (${error.message})`);
  child.once('message', answered);
  child.once('exit', died);
  child.once('error', broke);
  try {
    child.send(option, (error) => {
      if (error !== null) broke(error);
    });
  } catch (error) {
    resolve(error instanceof Error ? error.message : String(error));
  }
  const answer = await promise;
  clearTimeout(timer);
  child.off('message', answered);
  child.off('exit', died);
  child.off('error', broke);
  return answer;
}
