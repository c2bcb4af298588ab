import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

test.each<[text: string, figure: string]>([
  [
    'The wind dropped on 10 April in the Channel. By then 7,228 people had come in small boats.',
    '7228 people 2025-01-01..2025-04-10',
  ],
  [
    'The hundredth day of the year was Thursday, 10 April. By then 7,228 people had come in small boats this year.',
    '7228 people 2025-01-01..2025-04-10',
  ],
])('"by then" is up to the day told right before: %s', (text, figure) => {
  expect(figuresOf(text, '2025-04-14').at(-1)).toBe(figure);
});

test('"the toll then" is what the figures after it are compared with', () => {
  const text =
    'By 10 April 5,136 people had come in small boats. In 2025 the toll then was 7,228. That makes for a fall of 29%.';
  expect(figuresOf(text, '2026-04-13').at(-1)).toContain(
    '-29% people 2026-01-01..2026-04-10 against 2025-01-01..2025-04-10',
  );
});
