/** The processes of senders: started, killed at random, stopped, and asked for their memory. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type MemoryRow, memoryOf, type Sample } from './memory.ts';
import type { SenderSetup } from './sender.ts';

export interface Senders {
  /**
   * `kill -9` of one, by a draw from 0 to 1, and another in its place. Of several the first is never drawn, so that its
   * memory over the whole time means something.
   */
  killOne(draw: number): void;
  /** Of each that lives, where it lived long enough; the first is the one that is never killed. */
  memory(): readonly MemoryRow[];
  stop(): Promise<void>;
}

interface Sender {
  readonly process: ChildProcess;
  readonly samples: readonly Sample[];
}

export function startSenders(setup: SenderSetup, many: number): Senders {
  const spared = many > 1 ? 1 : 0;
  const senders = Array.from({ length: many }, () => start(setup));
  return {
    killOne(draw) {
      const victim = spared + Math.floor(draw * (many - spared));
      senders[victim]?.process.kill('SIGKILL');
      senders[victim] = start(setup);
    },
    memory: () => senders.flatMap(({ samples }) => memoryOf(samples) ?? []),
    stop: async () => void (await Promise.all(senders.map(stop))),
  };
}

function start(setup: SenderSetup): Sender {
  const began = performance.now();
  const samples: Sample[] = [];
  const sender = spawn(process.execPath, [join(import.meta.dirname, 'sender.ts'), JSON.stringify(setup)], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  sender.on('message', (bytes: number) => void samples.push({ at: performance.now() - began, bytes }));
  return { process: sender, samples };
}

async function stop({ process: sender }: Sender): Promise<void> {
  if (sender.exitCode !== null || sender.signalCode !== null) return;
  const gone = once(sender, 'exit');
  sender.kill('SIGTERM');
  await Promise.race([gone, wait(30_000, undefined, { ref: false })]);
  sender.kill('SIGKILL');
}
