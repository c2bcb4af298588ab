import { expect, test } from 'vitest';
import { claimsOf, figuresOf } from '../read-story.ts';

const YEAR = 'Small boats brought 29,437 people in 2023.';

test.each([
  'The highest daily figure in those twelve months was 872.',
  'The highest daily number in the year was 872.',
  'The highest figure for a day, the Home Office said, was 872.',
  "The busiest day's figure was 872.",
  'The busiest 24 hours saw 872.',
  'Of those, 872 came on the busiest day.',
  'The most in a day was 872.',
])('"%s" is the highest day of the year told before, and of people', (sentence) => {
  expect(figuresOf(`${YEAR} ${sentence}`, '2024-01-06')[1]).toBe('872 people 2023-01-01..2023-12-31 max_day');
});

test('a small number is read where the words make it the record of a day', () => {
  const figures = figuresOf(
    'Small boats brought 1,843 people during 2019. The highest daily figure in those twelve months was 86.',
    '2020-01-06',
  );
  expect(figures[1]).toBe('86 people 2019-01-01..2019-12-31 max_day');
});

test('"no day had more than 872" denies a number, which is then not judged', () => {
  const [, denied] = claimsOf('Small boats brought 29,437 people in 2023; no day had more than 872.', '2024-01-06');
  expect(denied).toMatchObject({ uncheckable: 'the story denies this figure' });
});
