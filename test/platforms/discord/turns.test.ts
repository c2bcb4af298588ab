import { setTimeout as after } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createTurns } from '../../../src/platforms/discord/turns.ts';

/** Something that is done when it is told to be. */
function task(name: string, done: string[]) {
  const { promise, resolve } = Promise.withResolvers<void>();
  return {
    finish: resolve,
    run: async () => {
      done.push(`${name} begins`);
      await promise;
      done.push(`${name} ends`);
    },
  };
}

test('no work begins while a question has not been acknowledged', async () => {
  const turns = createTurns(60_000);
  const done: string[] = [];
  const [heard, work] = [task('acknowledgement', done), task('work', done)];
  const acknowledged = turns.acknowledge(heard.run);
  const worked = turns.work(work.run);
  await after(50);
  expect(done).toEqual(['acknowledgement begins']);
  heard.finish();
  work.finish();
  await Promise.all([acknowledged, worked]);
  expect(done).toEqual(['acknowledgement begins', 'acknowledgement ends', 'work begins', 'work ends']);
});

test('work is not held for ever by a question that Discord does not take', async () => {
  const turns = createTurns(50);
  const done: string[] = [];
  const [heard, work] = [task('acknowledgement', done), task('work', done)];
  const acknowledged = turns.acknowledge(heard.run);
  work.finish();
  await turns.work(work.run);
  expect(done).toEqual(['acknowledgement begins', 'work begins', 'work ends']);
  heard.finish();
  await acknowledged;
});

test('six are worked on side by side, in the order of asking, and what fails makes room for the next', async () => {
  const turns = createTurns();
  const done: string[] = [];
  const tasks = Array.from({ length: 9 }, (_, i) => task(String(i), done));
  const works = tasks.map(({ run }) => turns.work(run));
  const failing = turns.work(() => Promise.reject(new Error('broken')));
  await after(50);
  expect(done).toEqual([0, 1, 2, 3, 4, 5].map((i) => `${i} begins`));
  for (const { finish } of tasks) finish();
  await Promise.all(works);
  await expect(failing).rejects.toThrow('broken');
  expect(done.filter((line) => line.endsWith('ends'))).toHaveLength(9);
  expect(await turns.work(async () => 'still there')).toBe('still there');
});

test('a crowd is heard at once, however hard the work', async () => {
  const turns = createTurns();
  const heard: number[] = [];
  const began = performance.now();
  const hard = async () => {
    for (const end = performance.now() + 30; performance.now() < end; );
  };
  await Promise.all(
    Array.from({ length: 60 }, async () => {
      await turns.acknowledge(async () => {
        await after(5);
        heard.push(performance.now() - began);
      });
      await turns.work(hard);
    }),
  );
  // The work on all takes 1,800 ms.
  expect(Math.max(...heard)).toBeLessThan(900);
});
