import { expect, test } from 'vitest';
import { isDue } from '../../src/collect/source-visits.ts';

const now = Temporal.Instant.from('2026-08-18T12:00:00Z');
const visited = (lastTriedAt: Temporal.Instant) => ({
  name: 'gazette',
  failures: 0,
  lastTriedAt,
  nextDueAt: lastTriedAt.add({ minutes: 30 }),
});

test('a source is due when its time has come, and when it was never visited', () => {
  expect(isDue(undefined, now)).toBe(true);
  expect(isDue(visited(now.subtract({ minutes: 30 })), now)).toBe(true);
  expect(isDue(visited(now.subtract({ minutes: 29 })), now)).toBe(false);
});

test('a source that was visited by a clock a year ahead is due, and one visited by a clock minutes ahead is not', () => {
  expect(isDue(visited(now.add({ hours: 24 * 365 })), now)).toBe(true);
  expect(isDue(visited(now.add({ minutes: 5 })), now)).toBe(false);
});
