import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

test('numbers of a list are what stands behind their dash', () => {
  const list = [
    'The weekend in numbers',
    '681 – migrants who crossed the Channel in small boats on Saturday and Sunday.',
    '9 – the boats they came in.',
    '76 – how many were squeezed, on average, into each of those boats.',
    '2,000 – signatures on a petition.',
  ];
  expect(figuresOf(list.join('\n'))).toEqual([
    '681 people 2026-08-15..2026-08-16',
    '9 boats 2026-08-15..2026-08-16',
    '76 per boat 2026-08-15..2026-08-16',
  ]);
});

test('a dash behind a number in the middle of a sentence, and people of something else, name nothing', () => {
  expect(figuresOf('Migrants crossed the Channel. Page 13 - the boats of the fleet.')).toEqual([]);
  expect(figuresOf('The week\n300 – people at the regatta.\n13 – the boats that raced.')).toEqual([]);
});
