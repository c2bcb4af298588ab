import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

const published = '2026-08-18';
const THIS = '2026-07-01..2026-07-31';
const LAST = '2025-07-01..2025-07-31';

test.each([
  'Channel migrants (last year in brackets): July 2,316 (5,498); June 1,636 (5,435).',
  'Channel migrants (2025 figures in brackets). July: 2,316 (5,498). June: 1,636 (5,435).',
  'Channel migrants, with the same month of last year in brackets. July: 2,316 (5,498). June: 1,636 (5,435).',
])('numbers in brackets are of the year that a note says: %s', (text) => {
  expect(figuresOf(text, published)).toEqual([
    `2316 people ${THIS}`,
    `5498 people ${LAST}`,
    '1636 people 2026-06-01..2026-06-30',
    '5435 people 2025-06-01..2025-06-30',
  ]);
});

test('without a note brackets are no other year', () => {
  const [, line] = figuresOf('Channel migrants. In July 2,316 people (2,100) came by small boat.', published);
  expect(line ?? '').not.toContain('2025-07');
});

test('a number in brackets counts what the one before it counts', () => {
  const text =
    'Channel crossings by small boat, July (year earlier in brackets)\nPeople: 2,316 (5,498)\nBoats: 35 (87)';
  expect(figuresOf(text, published)).toEqual([
    `2316 people ${THIS}`,
    `5498 people ${LAST}`,
    `35 boats ${THIS}`,
    `87 boats ${LAST}`,
  ]);
});
