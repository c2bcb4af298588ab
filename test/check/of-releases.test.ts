import { expect, test } from 'vitest';
import { verdictsOn } from './judged.ts';

test('a share of the returns does not make all of them voluntary', async () => {
  const text = (count: string) =>
    `Home Office figures show ${count} people were returned in the year to March 2026, three quarters of them voluntarily.`;
  expect(await verdictsOn(text('39,007'), '2026-08-12')).toContain('39007 agrees');
});

test('a number of hotels, claims or returns without a time of its own is held to no release', async () => {
  const hotels = 'There were 36,104 people in asylum hotels on the same date, 8% more than a year earlier.';
  const text = `The asylum backlog stood at 90,812 at the end of June. ${hotels}`;
  expect(await verdictsOn(text, '2025-09-20')).not.toContain('36104 differs');
});

test('a peak between two releases is held to neither', async () => {
  const text = 'The number of asylum seekers in hotels fell from a peak of 57,300 in 2023.';
  expect(await verdictsOn(text, '2026-08-12')).not.toContain('57300 differs');
});

test('a stated release is still held against a story', async () => {
  const text = (count: string) => `A total of ${count} people claimed asylum in the year to March 2026.`;
  expect(await verdictsOn(text('93,525'), '2026-08-12')).toContain('93525 agrees');
  expect(await verdictsOn(text('89,214'), '2026-08-12')).toContain('89214 differs');
});
