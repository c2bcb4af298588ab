import { expect, test } from 'vitest';
import { claimsOf, figuresOf } from '../read-story.ts';

test.each([
  'When the minister resigned on 12 June 2024, 11,500 people had already crossed the Channel in small boats that year.',
  'By the time the bill became law on 12 June 2024, 11,500 people had crossed the Channel in small boats that year.',
])('what had come by a date "that year" is of the year up to it: "%s"', (text) => {
  expect(figuresOf(text, '2024-09-02')).toEqual(['11500 people 2024-01-01..2024-06-12']);
  expect(claimsOf(text, '2024-09-02')[0]?.readings[0].basis).toBe('stated');
});

test('what came on the date is not', () => {
  const text = 'When the minister resigned on 12 June 2024, 115 people crossed the Channel in small boats.';
  expect(figuresOf(text, '2024-09-02')).toEqual(['115 people 2024-06-12']);
});
