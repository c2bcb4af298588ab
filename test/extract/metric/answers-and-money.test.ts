import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

const on = (text: string) => figuresOf(`Channel migrants come in small boats. ${text}`, '2024-12-02');

test('what answers a question for the people in each boat is told per boat', () => {
  expect(
    on('How many people are in each boat? In 2018 it was fewer than 10. The average got to 20 in March 2021.'),
  ).toEqual(['less_than 10 per boat 2018-01-01..2018-12-31', '20 per boat 2021-03-01..2021-03-31']);
});

test('another question ends the answer', () => {
  const text = 'How many people are in each boat? It was 53 in 2024. How many came on Sunday? On Sunday it was 22.';
  expect(on(text).at(-1)).not.toContain('per boat');
});

test('people who got across have come', () => {
  expect(on('On Saturday another 22 got across.')).toEqual(['22 people 2024-11-30']);
});

test.each([
  'Asylum hotels cost £3.1 billion last year, which is 12% less than the record £3.5 billion of 2023.',
  'The bill for hotels is more than three times that of 2020/21 (£1.34 billion).',
])('a change of a sum of money is none of people: "%s"', (text) => {
  expect(on(text)).toEqual([]);
});

test('a change beside a sum of money is one', () => {
  expect(on('This year 33,684 came, 18% more than last year, at a cost of £3 billion.').length).toBe(2);
});
