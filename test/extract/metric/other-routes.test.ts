import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

const STORY = 'Most migrants in small boats come from a handful of countries. ';

test.each([
  'Irregular arrivals came to 43,630 in 2024.',
  'Another 4,125 turned up at airports without leave to enter in 2024.',
  'In 2024 some 2,100 people were found in lorries.',
])('those who came another way are none of ours: %s', (text) => {
  expect(figuresOf(STORY + text, '2025-05-22').join()).not.toMatch(/\d people/);
});

test('irregular arrivals that the sentence puts into boats are ours', () => {
  const text = 'Of all irregular arrivals in 2024, 36,816 people came in small boats.';
  expect(figuresOf(STORY + text, '2025-05-22').at(-1)).toBe('36816 people 2024-01-01..2024-12-31');
});
