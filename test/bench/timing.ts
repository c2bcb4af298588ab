/** Time on the processor, in turns: each contestant works a while, round after round, and the middle round counts. */
import type { BenchArticle } from './articles.ts';
import type { Contestant } from './contestants.ts';
import { median } from './table.ts';

export interface Timed {
  readonly name: string;
  readonly isPeer: boolean;
  /** Microseconds of processor time for all articles once, in the middle round and in each. */
  readonly micros: number;
  readonly rounds: readonly number[];
}

export interface TimingOptions {
  readonly rounds: number;
  /** Milliseconds of warm-up, and of each turn at least. */
  readonly warmUp: number;
  readonly turn: number;
}

/** All threads of this process count, as they would on a machine of one core. */
export async function timeInTurns(
  contestants: readonly Contestant[],
  articles: readonly BenchArticle[],
  options: TimingOptions,
): Promise<readonly Timed[]> {
  const runners: { contestant: Contestant; times: number; rounds: number[] }[] = [];
  for (const contestant of contestants) {
    const pass = await warmUp(contestant, articles, options.warmUp);
    runners.push({ contestant, times: Math.max(1, Math.round((1000 * options.turn) / pass)), rounds: [] });
  }
  for (let round = 0; round < options.rounds; round += 1) {
    for (let place = 0; place < runners.length; place += 1) {
      const runner = runners[(place + round) % runners.length];
      if (runner !== undefined) runner.rounds.push(await timeOf(runner.contestant, articles, runner.times));
    }
  }
  return runners.map(({ contestant, rounds }) => ({
    name: contestant.name,
    isPeer: contestant.isPeer,
    micros: median(rounds),
    rounds,
  }));
}

/** Microseconds for all articles once, of a contestant that has worked for `least` milliseconds. */
async function warmUp(contestant: Contestant, articles: readonly BenchArticle[], least: number): Promise<number> {
  const end = performance.now() + least;
  let last = 1;
  do last = await timeOf(contestant, articles, 1);
  while (performance.now() < end);
  return Math.max(1, last);
}

async function timeOf({ read }: Contestant, articles: readonly BenchArticle[], times: number): Promise<number> {
  const began = process.cpuUsage();
  let found = 0;
  for (let time = 0; time < times; time += 1) {
    for (const article of articles) {
      const count = read(article);
      found += typeof count === 'number' ? count : await count;
    }
  }
  const { user, system } = process.cpuUsage(began);
  if (Number.isNaN(found)) throw new Error('timing: a contestant found no number of things');
  return (user + system) / times;
}
