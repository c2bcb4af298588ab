import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

const published = '2026-07-31';

test.each([
  'Sixty-four. That is how many migrants crossed the Channel by small boat on Wednesday.',
  "64. That's the number of people who crossed the Channel by small boat on Wednesday.",
  "Here's a number for Friday morning: sixty-four. It's how many people crossed the Channel by small boat on Wednesday.",
])('the sentence behind says what a number counts, and when: "%s"', (text) => {
  expect(figuresOf(text, published)).toEqual(['64 people 2026-07-29']);
});

test('boats are counted so as well, and what is not ours is not', () => {
  const rest = 'on Wednesday, when small boats from Calais came to Dover.';
  expect(figuresOf(`Nine. That is how many small boats crossed the Channel ${rest}`, published)).toEqual([
    '9 boats 2026-07-29',
  ]);
  expect(figuresOf(`Two hundred and five. That is how many officers were sent ${rest}`, published)).toEqual([]);
});
