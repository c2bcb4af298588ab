import { expect, test } from 'vitest';
import { numbersIn } from './numbers.ts';

test.each([
  ['double the number', '×2'],
  ['has doubled', '×2'],
  ['more than doubled', 'more_than ×2'],
  ['nearly double', 'nearly ×2'],
  ['twice as many', '×2'],
  ['a twofold rise', '×2'],
  ['trebled', '×3'],
  ['tripled', '×3'],
  ['three times as many', '×3'],
  ['3 times as many', '×3'],
  ['four times higher', '×4'],
  ['quadrupled', '×4'],
  ['a tenfold increase', '×10'],
  ['a five-fold increase', '×5'],
  ['almost three times the number', 'nearly ×3'],
])('"%s" is %s', (words, expected) => {
  expect(numbersIn(words)).toEqual([expected]);
});

test('"three times a week" is no multiple', () => {
  expect(numbersIn('three times a week')).toEqual(['3']);
});

test('"twice on Sunday" is no multiple, and "nine times November 2020\'s 761" is', () => {
  expect(numbersIn('launched twice on Sunday')).toEqual([]);
  expect(numbersIn('was launched twice.')).toEqual([]);
  expect(numbersIn("nine times november 2020's total")).toContain('×9');
});

test.each(['They were searched twice last week.', 'He crossed twice in 2019.', 'It sank twice.'])(
  'how often something was done is no multiple: %s',
  (sentence) => {
    expect(numbersIn(sentence)).not.toContain('×2');
  },
);

test.each(["Arrivals were twice last year's number.", 'Arrivals were twice the 1,850 of 2019.'])(
  'a multiple behind "twice" stays one: %s',
  (sentence) => {
    expect(numbersIn(sentence)).toContain('×2');
  },
);
