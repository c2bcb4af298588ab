import { expect, test } from 'vitest';
import { verdictsOn } from './judged.ts';

const text = (count: string) =>
  `By Tuesday 8,888 people had crossed the Channel this year, up on the ${count} who had come by mid-April 2024.`;

test.each([
  ['6,265', '6265 agrees'],
  ['5,731', '5731 unchecked: unsure'],
])('a total to the middle of a month is not held to its fifteenth: %s', async (count, verdict) => {
  expect((await verdictsOn(text(count), '2025-04-16')).at(-1)).toBe(verdict);
});

test('a total that no day near the middle bears out is wrong', async () => {
  expect((await verdictsOn(text('7,509'), '2025-04-16')).at(-1)).toBe('7509 differs');
});
