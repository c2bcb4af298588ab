import { expect, test } from 'vitest';
import { figuresOf } from './read-story.ts';

test('people who make the opposite journey of those returned arrive', () => {
  const text =
    'Small boats kept coming. One man was returned to France on Friday, on a day that saw 720 people make the opposite journey.';
  expect(figuresOf(text, '2025-09-20')).toContain('720 people 2025-09-19');
});

test('people who are returned do not', () => {
  const text = 'Small boats kept coming. On Friday 72 people were returned to France, the opposite journey.';
  expect(figuresOf(text, '2025-09-20')).not.toContain('72 people 2025-09-19');
});
