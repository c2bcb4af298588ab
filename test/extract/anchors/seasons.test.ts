import { expect, test } from 'vitest';
import { claimsOf, figuresOf } from '../read-story.ts';

test.each([
  ['Across the autumn as a whole 8,259 migrants crossed the Channel.', '2023-12-01', '2023-09-01..2023-11-30'],
  ['In the summer of 2022 some 15,458 people came by small boat.', '2024-02-10', '2022-06-01..2022-08-31'],
  ['This summer 9,800 people have crossed the Channel.', '2024-08-10', '2024-06-01..2024-08-09'],
  ['Last winter 5,310 people crossed the Channel.', '2025-05-10', '2024-12-01..2025-02-28'],
  ['Last summer, 15,458 people crossed the Channel.', '2023-07-10', '2022-06-01..2022-08-31'],
])('a season is three months: "%s"', (text, published, time) => {
  expect(figuresOf(text, published)[0]).toContain(time);
});

test.each([
  'Ministers promise more patrols in the autumn budget. On Sunday 420 migrants crossed the Channel.',
  'More than 420 migrants crossed the Channel on Sunday, the summer holidays notwithstanding.',
])('words that only name a season are no time: "%s"', (text) => {
  expect(figuresOf(text)[0]).toContain('2026-08-16');
});

test('last winter is the one before, where this winter has been named', () => {
  const text = 'This winter has seen 4,389 small-boat arrivals. Last winter it was 5,310.';
  expect(figuresOf(text, '2026-03-02')).toEqual([
    '4389 people 2025-12-01..2026-02-28',
    '5310 people 2024-12-01..2025-02-28',
  ]);
});

test('a season with its year needs no other word before it', () => {
  expect(figuresOf('Summer 2024 had 12,000 people come over the Channel in small boats.', '2026-08-18')).toEqual([
    '12000 people 2024-06-01..2024-08-31',
  ]);
  expect(figuresOf('Before summer 2024 12,000 people had come over the Channel.', '2026-08-18')).toEqual([
    expect.not.stringContaining('2024-06-01..2024-08-31'),
  ]);
});

test('since which day of a season is not told', () => {
  const [claim] = claimsOf('Since summer 2024 some 80,000 people have come over the Channel.', '2026-08-18');
  expect(claim?.readings[0]).toMatchObject({ rule: 'a time among words that are not read' });
  expect(`${claim?.readings[0].period?.from}`).toBe('2024-06-01');
});
