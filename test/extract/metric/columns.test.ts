import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

const published = '2026-01-20';
const HEAD = 'Small boats in the English Channel, year by year\n';

test('the columns of a table are of what their headings say, and its rows of the times they begin with', () => {
  const table = 'Year | People | Boats\n2024 | 36,816 | 695\n2025* | 41472 | 672\nTotal | 78,288 | 1,367';
  expect(figuresOf(HEAD + table, published)).toEqual([
    '36816 people 2024-01-01..2024-12-31',
    '695 boats 2024-01-01..2024-12-31',
    '41472 people 2025-01-01..2025-12-31',
    '672 boats 2025-01-01..2025-12-31',
  ]);
});

test('a table may have tabs, a rule under its headings and means', () => {
  const table = 'Date\tMigrants arrived\tBoats\tPeople per boat\n---\t---\t---\t---\n8 August\t258\t4\t65';
  expect(figuresOf(HEAD + table)).toEqual(['258 people 2026-08-08', '4 boats 2026-08-08', '65 per boat 2026-08-08']);
});

test.each([
  'Year | Prevented | Returned\n2025 | 22,000 | 2,000',
  'Place | People | Boats\nDover | 4,000 | 60',
  'Year | People\nBoth | 4,000 | 60',
])('columns of something else, and rows of no time, give nothing: %s', (table) => {
  expect(figuresOf(HEAD + table, published).filter((line) => /people|boats/.test(line))).toEqual([]);
});
