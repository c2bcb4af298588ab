import { expect, test } from 'vitest';
import { chartOfPeriod, readReference, referenceWords } from '../../src/charts/chart-reference.ts';

const day = Temporal.PlainDate.from('2026-08-17');

test('a reference comes back from its words, to the second, and never earlier', () => {
  const words = referenceWords({
    name: 'weekly-preventions',
    day,
    asOf: Temporal.Instant.from('2026-08-18T12:05:00.001Z'),
  });
  expect(words).toBe('weekly-preventions 2026-08-17 2026-08-18T12:05:01Z');
  expect(words.length).toBeLessThanOrEqual(60);
  expect(referenceWords(readReference(words) as never)).toBe(words);
  expect(readReference('year-to-date 2026-08-17 2026-08-21')?.asOf.toString()).toBe('2026-08-21');
});

test.each([
  '',
  'year-to-date',
  'year-to-date 2026-08-17',
  'constructor 2026-08-17 2026-08-18',
  'year-to-date 2026-02-31 2026-08-18',
  'year-to-date 2026-08-17 2026-08-18T99:00Z',
  'year-to-date 2026-08-17 2026-08-18 more',
  '../../etc/passwd 2026-08-17 2026-08-18',
  `year-to-date ${'9'.repeat(10_000)} 2026-08-18`,
])('"%.40s" is no chart', (words) => {
  expect(readReference(words)).toBeUndefined();
});

test('a period has the chart that says most about it', () => {
  expect([1, 7, 31, 32, 365].map(chartOfPeriod)).toEqual([
    'day-among-days',
    'last-30-days',
    'last-30-days',
    'year-to-date',
    'year-to-date',
  ]);
});
