import { expect, test } from 'vitest';
import { createRequestPace } from '../../../src/platforms/discord/request-pace.ts';

test('a request that Discord refuses makes a process slower, once a second at most', () => {
  const pace = createRequestPace(48);
  expect(pace.most(0)).toBe(48);
  for (let at = 0; at < 1_000; at += 50) pace.refused(at);
  expect(pace.most(1_000)).toBe(41);
});

test('it comes back slowly, and never beyond where it began', () => {
  const pace = createRequestPace(48);
  pace.refused(0);
  expect(pace.most(6_000)).toBe(42);
  expect(pace.most(60_000)).toBe(48);
});

test('however often it is refused it goes on with a request or two a second', () => {
  const pace = createRequestPace(48);
  for (let at = 0; at < 600_000; at += 1_000) pace.refused(at);
  expect([1, 2]).toContain(pace.most(600_000));
});

test('four processes share what Discord takes, and are seldom refused', () => {
  const paces = Array.from({ length: 4 }, () => createRequestPace(48));
  let [taken, refused] = [0, 0];
  for (let now = 0; now < 600_000; now += 1_000) {
    let room = 50;
    for (let i = 0; i < paces.length; i += 1) {
      // Another begins each second.
      const pace = paces[(i + now / 1_000) % paces.length] as ReturnType<typeof createRequestPace>;
      const made = pace.most(now);
      const over = Math.max(0, made - room);
      room = Math.max(0, room - made);
      taken += made - over;
      // The first that is refused holds the others back.
      if (over > 0) pace.refused(now);
      refused += Math.min(over, 16);
    }
  }
  expect(taken / (600 * 50)).toBeGreaterThan(0.85);
  expect(refused).toBeLessThan(3_000);
});
