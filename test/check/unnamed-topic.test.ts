import { expect, test } from 'vitest';
import { verdictsOn } from './judged.ts';

const OCTOBER = (now: string, before: string) =>
  `October brought ${now} people over, against ${before} in October 2023.`;

test('a story that names neither sea nor migrants is read where the record bears one of its counts out', async () => {
  expect(await verdictsOn(OCTOBER('5,417', '1,869'), '2024-11-01')).toEqual(['5417 agrees', '1869 agrees']);
  expect(await verdictsOn(OCTOBER('5,417', '2,269'), '2024-11-01')).toEqual(['5417 agrees', '2269 differs']);
});

test('where none is the record’s to the last digit, nothing is said of it', async () => {
  expect(await verdictsOn(OCTOBER('5,400', '1,900'), '2024-11-01')).toEqual([]);
  expect(await verdictsOn(OCTOBER('5,917', '2,269'), '2024-11-01')).toEqual([]);
});

test('a number that happens to be the record’s in a story of something else gives nothing', async () => {
  const text = 'In 2025 the ferry carried 41,472 people across to the island, and boats ran on every day but one.';
  expect(await verdictsOn(text, '2026-01-06')).toEqual([]);
});
