import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

const STORY = 'In the first 17 days of October last year 4,070 migrants crossed the Channel.';

test.each([
  'This time it is 1,286.',
  'This time round there have been just 1,286.',
  'But this time the number is 1,286.',
])('this time is the same dates of this year: "%s"', (sentence) => {
  expect(figuresOf(`${STORY} ${sentence}`, '2023-10-18').at(-1)).toBe('1286 people 2023-10-01..2023-10-17');
});

test('before those dates are over, it is not', () => {
  expect(figuresOf(`${STORY} This time it is 1,286.`, '2023-10-10').at(-1)).not.toContain('2023-10-17');
});
