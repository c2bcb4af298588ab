import { expect, test } from 'vitest';
import { verdictsOn } from './judged.ts';

test('people per boat are held to the people and boats right before them', async () => {
  const text = (load: number) => `On Saturday 317 people crossed the Channel in five boats, about ${load} in each.`;
  expect((await verdictsOn(text(48), '2026-01-18')).at(-1)).toBe('48 differs');
  expect((await verdictsOn(text(63), '2026-01-18')).at(-1)).toBe('63 agrees');
});
