import { expect, test } from 'vitest';
import { createGate, floorOf, type Limit } from './limit.ts';

const WINDOW: Limit = { kind: 'window', most: 5, per: 5_000 };
const BUCKET: Limit = { kind: 'bucket', most: 3, every: 1_000 };

/** The moments at which so many calls pass where each is made as soon as it may. */
function moments(limit: Limit, calls: number): readonly number[] {
  const gate = createGate(limit);
  let now = 100;
  return Array.from({ length: calls }, () => {
    now += gate.waitAt(now);
    gate.take(now);
    return now - 100;
  });
}

test('five pass in the time of a window, and five more when it is over', () => {
  expect(moments(WINDOW, 11)).toEqual([0, 0, 0, 0, 0, 5_000, 5_000, 5_000, 5_000, 5_000, 10_000]);
});

test('three pass at once, and from then on one a second', () => {
  expect(moments(BUCKET, 6)).toEqual([0, 0, 0, 1_000, 2_000, 3_000]);
});

test('a window tells how many are left in it and when it ends', () => {
  const gate = createGate(WINDOW);
  gate.take(1_000);
  gate.take(2_000);
  expect(gate.state(2_500)).toEqual({ left: 3, resetAfter: 3_500 });
  expect(gate.state(6_000)).toEqual({ left: 5, resetAfter: 0 });
});

test.each([WINDOW, BUCKET])('the floor of a $kind is when the last call passes that was never late', (limit) => {
  for (const calls of [1, 3, 5, 6, 20]) expect(floorOf(limit, calls)).toBe(moments(limit, calls).at(-1));
});
