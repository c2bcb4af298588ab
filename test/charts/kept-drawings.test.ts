import { expect, test } from 'vitest';
import { createKeptDrawings } from '../../src/charts/kept-drawings.ts';

const png = (bytes: number) => new Uint8Array(bytes);

test('what was asked for last is kept, and the rest goes when the room is used up', () => {
  const kept = createKeptDrawings(100);
  kept.keep('a', png(40));
  kept.keep('b', png(40));
  expect(kept.get('a')?.byteLength).toBe(40);
  kept.keep('c', png(40));
  expect(kept.get('b')).toBeUndefined();
  expect(kept.get('a')).toBeDefined();
  expect(kept.get('c')).toBeDefined();
});

test('keeping one again does not use the room twice', () => {
  const kept = createKeptDrawings(100);
  kept.keep('a', png(40));
  for (let i = 0; i < 5; i += 1) kept.keep('b', png(50));
  expect(kept.get('a')).toBeDefined();
});

test('a PNG larger than all the room is not kept and drives nothing out', () => {
  const kept = createKeptDrawings(100);
  kept.keep('a', png(40));
  kept.keep('b', png(101));
  expect(kept.get('b')).toBeUndefined();
  expect(kept.get('a')).toBeDefined();
});
