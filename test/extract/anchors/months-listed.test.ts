import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

test.each(['', 'another ', 'a further '])('two months before "%s7,563 people" are told together', (more) => {
  const text = `Small boats crossed the Channel. In July and August ${more}7,563 people came.`;
  expect(figuresOf(text, '2024-09-06')).toEqual(['7563 people 2024-07-01..2024-08-31']);
});

test('two months that "saw" one count are told together', () => {
  expect(figuresOf('January and February saw 2,953 people come by small boat.', '2023-03-02')).toEqual([
    '2953 people 2023-01-01..2023-02-28',
  ]);
});

test('what two months brought is told of both where it stands before them', () => {
  const text =
    'In March 4,586 people crossed the Channel in small boats. Added to the 2,056 of January and February, it makes 6,642.';
  expect(figuresOf(text, '2025-04-02')[1]).toBe('2056 people 2025-01-01..2025-02-28');
});

test.each([
  ['January, February and March 2024 had 5,435 together.', '5435 people 2024-01-01..2024-03-31'],
  ['January and February of 2024 had 2,255 together.', '2255 people 2024-01-01..2024-02-29'],
  ['January had 1,335 and February 920.', '920 people 2024-02-01..2024-02-29'],
])('"%s" of what small boats brought', (words, figure) => {
  const text = `The Home Office has counted 13,574 migrants in small boats. ${words}`;
  expect(figuresOf(text, '2024-07-02').at(-1)).toBe(figure);
});
