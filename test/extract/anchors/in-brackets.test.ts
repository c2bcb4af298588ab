import { expect, test } from 'vitest';
import { timesOf } from './time-words.ts';

test.each([
  ['The same week of 2024 (10 to 16 June) brought 800 people.', 'span 2024-06-10..2024-06-16'],
  ['In the same period last year (1 January to 16 June) 15,000 people came.', 'span 2025-01-01..2025-06-16'],
])('dates in brackets are of the year named right before them: %s', (sentence, time) => {
  expect(timesOf(sentence, '2026-06-18')).toEqual([time]);
});

test('dates in brackets that name their own year keep it', () => {
  expect(timesOf('The same week a year ago (10 to 16 June 2024) brought 800 people.', '2026-06-18')).toEqual([
    'same-point',
    'span 2024-06-10..2024-06-16',
  ]);
});
