import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

test.each(['waved in across the Channel', 'let in by small boat', 'waved through at Dover'])(
  'people who "were %s" came',
  (words) => {
    const text = `Small boats crossed the Channel all year. Across 2022 some 45,755 migrants were ${words}.`;
    expect(figuresOf(text, '2023-01-04').at(-1)).toBe('about 45755 people 2022-01-01..2022-12-31');
  },
);

test('people who were let into a building did not', () => {
  const text = 'Small boats crossed the Channel all year. On Saturday 300 people were let into the castle.';
  expect(figuresOf(text, '2023-01-04')).toEqual([]);
});
