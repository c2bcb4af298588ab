import { expect, test } from 'vitest';
import { claimsOf, figuresOf } from '../read-story.ts';

const MONDAY = 'On Sunday 480 people crossed the Channel in small boats.';

test.each([
  ["From New Year's Day until then", '2025-01-01..2025-06-15'],
  ['From 1 April up to then', '2025-04-01..2025-06-15'],
  ['From 1 April until that day', '2025-04-01..2025-06-15'],
])('"%s" ends with the day told before', (words, days) => {
  const claims = claimsOf(`${MONDAY} ${words} 8,300 had been counted.`, '2025-06-17');
  expect(claims.at(-1)?.readings[0].basis).toBe('stated');
  expect(figuresOf(`${MONDAY} ${words} 8,300 had been counted.`, '2025-06-17').at(-1)).toBe(`8300 people ${days}`);
});

test('"until then" without a beginning is no such span', () => {
  const text = `${MONDAY} The busiest day until then was 5 April, with 650 people.`;
  expect(figuresOf(text, '2025-06-17').at(-1)).toBe('650 people 2025-04-05');
});
