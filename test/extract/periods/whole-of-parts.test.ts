import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

const LOAD = 'On average 62 people travelled in each boat.';

test('a load told behind two months is of the year that both are parts of', () => {
  expect(
    figuresOf(
      `Last year 41,472 migrants crossed the Channel. July, with 5,454, and June, with 5,170, were the heaviest months. ${LOAD}`,
      '2026-01-02',
    ).at(-1),
  ).toBe('62 per boat 2025-01-01..2025-12-31');
});

test('behind one month it is of that month', () => {
  expect(
    figuresOf(`Last year 41,472 migrants crossed the Channel. In July 5,454 people came. ${LOAD}`, '2026-01-02').at(-1),
  ).toBe('62 per boat 2025-07-01..2025-07-31');
});
