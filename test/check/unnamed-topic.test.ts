import { expect, test } from 'vitest';
import { verdictsOn } from './judged.ts';

const YEAR = (now: string, before: string) =>
  `In the twelve months to Wednesday ${now} people came this way, down from ${before} in the twelve before.`;

test('a story that names neither sea nor migrants is read where the record bears one of its counts out', async () => {
  expect(await verdictsOn(YEAR('29,372', '45,519'), '2026-08-20')).toEqual(['29372 agrees', '45519 agrees']);
  expect(await verdictsOn(YEAR('29,372', '49,519'), '2026-08-20')).toEqual(['29372 agrees', '49519 differs']);
});

test('where none is the record’s to the last digit, nothing is said of it', async () => {
  expect(await verdictsOn(YEAR('29,000', '45,500'), '2026-08-20')).toEqual([]);
  expect(await verdictsOn(YEAR('31,372', '49,519'), '2026-08-20')).toEqual([]);
});

test('a number that happens to be the record’s in a story of something else gives nothing', async () => {
  const text = 'In 2025 the ferry carried 41,472 people across to the island, and boats ran on every day but one.';
  expect(await verdictsOn(text, '2026-01-06')).toEqual([]);
});
