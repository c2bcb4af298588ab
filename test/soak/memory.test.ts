import { expect, test } from 'vitest';
import { memoryOf, type Sample } from './memory.ts';

const MINUTE = 60_000;

function samples(minutes: number, megabytes: (minute: number) => number): readonly Sample[] {
  return Array.from({ length: minutes + 1 }, (_, i) => ({ at: i * MINUTE, bytes: megabytes(i) * 1e6 }));
}

test('a sender that gains a megabyte a minute gains sixty an hour, and how it began does not count', () => {
  expect(memoryOf(samples(30, (minute) => (minute === 0 ? 20 : 100 + minute)))).toEqual({
    minutes: 30,
    first: 101,
    median: 116,
    highest: 130,
    last: 130,
    perHour: 60,
  });
});

test('a sender that goes up and down by the same has no slope', () => {
  expect(memoryOf(samples(21, (minute) => (Math.floor(minute / 2) % 2 === 0 ? 100 : 110)))?.perHour).toBeCloseTo(0, -1);
});

test('of a sender that hardly lived nothing is said', () => {
  expect(memoryOf(samples(1, () => 100))).toBeUndefined();
  expect(memoryOf([])).toBeUndefined();
});
