import { expect, test } from 'vitest';
import { createPending } from '../../../src/platforms/slack/pending.ts';

function working() {
  const failures: unknown[] = [];
  const pending = createPending((error) => failures.push(error));
  return { pending, failures };
}

test('nothing is begun before whoever asked was let go on', async () => {
  const { pending } = working();
  let begun = false;
  pending.run(async () => {
    begun = true;
  });
  await Promise.resolve();
  expect(begun).toBe(false);
  await pending.settle(10_000);
  expect(begun).toBe(true);
});

test('of a crowd every one is begun, in the order in which they came, and all are waited for', async () => {
  const { pending } = working();
  const begun: number[] = [];
  for (let i = 0; i < 50; i += 1) {
    pending.run(async () => {
      begun.push(i);
      await new Promise((done) => setTimeout(done, 5));
    });
  }
  await pending.settle(20_000);
  expect(begun).toEqual(Array.from({ length: 50 }, (_, i) => i));
});

test('what comes in while others are answered is answered as well', async () => {
  const { pending } = working();
  const done: string[] = [];
  pending.run(async () => {
    pending.run(async () => done.push('second'));
    done.push('first');
  });
  await pending.settle(10_000);
  expect(done).toEqual(['first', 'second']);
  pending.run(async () => done.push('third'));
  await pending.settle(10_000);
  expect(done).toHaveLength(3);
});

test('one that fails is told, and stops no other', async () => {
  const { pending, failures } = working();
  let done = false;
  pending.run(async () => {
    throw new Error('no');
  });
  pending.run(async () => {
    done = true;
  });
  await pending.settle(10_000);
  expect(failures).toHaveLength(1);
  expect(done).toBe(true);
});

test('one that never ends is not waited for for ever', async () => {
  const { pending } = working();
  pending.run(() => new Promise(() => {}));
  await pending.settle(20);
});
