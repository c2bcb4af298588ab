import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

const published = '2026-07-31';

test.each([
  'Ten small boats crossed the Channel. 612 migrants. That was Tuesday.',
  'Ten small boats crossed the Channel with 612 people. All on Tuesday.',
  'Ten small boats crossed the Channel with 612 people. And that was just Tuesday.',
  "Ten small boats crossed the Channel with 612 people. That was Tuesday's tally.",
])('a sentence of its own gives the numbers before it their day: "%s"', (text) => {
  expect(figuresOf(text, published)).toContain('612 people 2026-07-28');
});

test('two fragments share the day that is told behind both', () => {
  expect(figuresOf('Ten small boats. 612 migrants. That was Tuesday.', published)).toEqual([
    '10 boats 2026-07-28',
    '612 people 2026-07-28',
  ]);
});

test('a day told with other words is not that of the number before them, nor of one that has its own', () => {
  const text = 'Small boats brought 612 people across the Channel.';
  expect(figuresOf(`${text} That was raised in the Commons on Tuesday.`, published)).not.toContain(
    '612 people 2026-07-28',
  );
  expect(figuresOf('Small boats brought 612 people on Monday. That was Tuesday.', published)).toEqual([
    '612 people 2026-07-27',
  ]);
});

test('such a sentence may name the Channel', () => {
  expect(figuresOf('Ten small boats. 612 people. That was Tuesday in the Channel.', published)).toEqual([
    '10 boats 2026-07-28',
    '612 people 2026-07-28',
  ]);
});
