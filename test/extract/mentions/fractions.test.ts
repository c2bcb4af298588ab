import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';
import { numbersIn } from './numbers.ts';

test.each([
  ['a third fewer', 'about 33.3 percent'],
  ['two thirds higher', 'about 66.7 percent'],
  ['two-thirds higher', 'about 66.7 percent'],
  ['a quarter fewer', 'about 25 percent'],
  ['three quarters', 'about 75 percent'],
  ['a fifth more', 'about 20 percent'],
  ['a tenth lower', 'about 10 percent'],
  ['nearly a third fewer', 'nearly 33.3 percent'],
  ['more than half', 'more_than 50 percent'],
  ['halved', '50 percent'],
  ['a quarter of a million people', '250000'],
  ['half a million people', '500000'],
  ['half a dozen boats', '6'],
])('"%s" is %s', (words, expected) => {
  expect(numbersIn(words)).toEqual([expected]);
});

test('a fraction in words is never exact, since writers round it', () => {
  expect(numbersIn('down by a third')).toEqual(['about 33.3 percent']);
});

test('fractions of more than three parts are read', () => {
  expect(numbersIn('over four-fifths')).toEqual(['more_than 80 percent']);
  expect(numbersIn('nine-tenths')).toEqual(['about 90 percent']);
});

test('"half a year" is no change', () => {
  expect(figuresOf('Half a year, fewer boats: 11,884 people crossed the Channel.', '2026-07-01')).toHaveLength(1);
});

test.each(['The two halves of the year differ.', 'Both halves were busy.'])('"%s" tells of no change', (sentence) => {
  expect(numbersIn(sentence).filter((line) => line.includes('percent'))).toEqual([]);
});
