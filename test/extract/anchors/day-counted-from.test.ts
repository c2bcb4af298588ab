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

test('"since Friday\'s three, which brought 183" tells the people of the Friday', () => {
  expect(
    figuresOf("No small boat has come since Friday's two, which brought 118 people to Dover.", '2025-01-20').at(-1),
  ).toBe('118 people 2025-01-17');
  expect(figuresOf('Since Friday 240 people have come by small boat.', '2025-01-20')).toEqual([
    '240 people 2025-01-17..2025-01-19',
  ]);
});
