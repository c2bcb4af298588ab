import { expect, test } from 'vitest';
import { claimsOf } from '../read-story.ts';

const ratios = (text: string) => claimsOf(text, '2021-11-20').filter(({ figure }) => figure.kind === 'ratio').length;

test('a tally three times as large is a multiple of a count', () => {
  expect(ratios('Small boats brought 8,462 people last year; the tally now is almost three times as large.')).toBe(1);
});

test('boats three times as large are not', () => {
  expect(ratios('Small boats brought 8,462 people last year; the dinghies now are almost three times as large.')).toBe(
    0,
  );
});
