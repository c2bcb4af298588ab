import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

test.each(['Over the last six and a half years', 'In just over six years'])(
  '"%s" of 2024 are all of the record',
  (words) => {
    const text = `Small boats cross the Channel. ${words} 126,635 people have reached the UK this way.`;
    expect(figuresOf(text, '2024-06-19')).toEqual(['126635 people 2018-01-01..2024-06-18']);
  },
);

test('fewer years are not', () => {
  const text = 'Small boats cross the Channel. Over the last three years 110,000 people have reached the UK this way.';
  expect(figuresOf(text, '2024-06-19').join()).not.toContain('2018-01-01');
});

test('a low since a year is told behind it', () => {
  const text = "January's 933 small-boat arrivals were the fewest for any January since 2021 (224).";
  expect(figuresOf(text, '2026-02-02').at(-1)).toContain('224 people 2021');
});
