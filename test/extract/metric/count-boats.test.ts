import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

const told = (sentence: string) =>
  figuresOf(
    `Small boats brought 11,884 people by June. ${sentence} There have been 234 since January.`,
    '2026-08-21',
  ).at(-1);

test.each(['Or count hulls rather than heads.', 'But take the boats instead of the people.', 'Now count the boats.'])(
  'the number behind "%s" is of boats',
  (sentence) => {
    expect(told(sentence)).toMatch(/^234 boats 2026-01-01/);
  },
);

test('the number behind a sentence of people is not', () => {
  expect(told('Or count the heads.')).not.toMatch(/^234 boats/);
});
