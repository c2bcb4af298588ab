import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

test('a day that a time begins with is told of with its number', () => {
  const text = 'Since Friday, when 152 people crossed the Channel, there have been no small boats.';
  expect(figuresOf(text)[0]).toBe('152 people 2026-08-14');
});

test('what else happened on that day leaves the time as it is', () => {
  const text = 'Since Friday, when Labour took over, 250 people have crossed the Channel in small boats.';
  expect(figuresOf(text, '2024-07-08')[0]).toBe('250 people 2024-07-05..2024-07-07');
});
