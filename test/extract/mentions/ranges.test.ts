import { expect, test } from 'vitest';
import { numbersIn } from './numbers.ts';

test.each([
  ['between 1,000 and 1,100 people', 'range 1000–1100'],
  ['40 to 50 people', 'range 40–50'],
  ['1,000-1,100 people', 'range 1000–1100'],
  ['1,000–1,100 people', 'range 1000–1100'],
  ['50 or 60 people', 'range 50–60'],
  ['between forty and fifty people', 'range 40–50'],
])('"%s" is one figure with two ends', (words, expected) => {
  expect(numbersIn(words)).toEqual([expected]);
});

test.each([
  ['from 41 to 49 per boat', ['41', '49']],
  ['rose 41 to 49', ['41', '49']],
  ['between 10 and 5,000 people', ['10', '5000']],
  ['50 and 60 people', ['50', '60']],
  ['695 to 672 boats', ['695', '672']],
])('"%s" is two figures', (words, expected) => {
  expect(numbersIn(words)).toEqual(expected);
});
