import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

const FIRST = 'The first migrants of 2026 crossed the English Channel on Monday, figures show. ';

test('of a day and a year named before, a few people are of the day and many of the year', () => {
  expect(figuresOf(`${FIRST}One small boat brought 32 people.`, '2026-01-06').at(-1)).toBe('32 people 2026-01-05');
  const total = 'More than 10,000 migrants crossed the Channel in 2026 before a storm on Monday. The total is 10,262.';
  expect(figuresOf(total, '2026-07-06').at(-1)).toContain('2026-01-01');
});
