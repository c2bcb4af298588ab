import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

test.each([
  ['The first half of the week brought 1,111 people', '1111 people 2024-04-29..2024-05-01', '2024-05-03'],
  ['The first half of last week brought 1,111 people', '1111 people 2024-04-29..2024-05-01', '2024-05-06'],
  ['In the second half of the week 365 people came', '365 people 2024-05-02..2024-05-05', '2024-05-06'],
  ['In the first half of the year 13,489 people came', '13489 people 2024-01-01..2024-06-30', '2024-07-03'],
])('half of a week is no half of a year: "%s"', (sentence, figure, published) => {
  expect(figuresOf(`${sentence} across the Channel in small boats.`, published)[0]).toBe(figure);
});
