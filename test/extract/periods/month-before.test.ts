import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

test.each([
  'In April 2,153 people crossed the Channel in small boats, compared with 840 the month before and 2,143 in April last year.',
  'In April 2,153 people crossed the Channel in small boats, compared with 840 in the previous month and 2,143 in April 2022.',
])('the month before is that before the month told: "%s"', (text) => {
  expect(figuresOf(text, '2023-05-28')).toEqual([
    '2153 people 2023-04-01..2023-04-30',
    '840 people 2023-03-01..2023-03-31',
    '2143 people 2022-04-01..2022-04-30',
  ]);
});

test('"the previous month" is last month where no other is told', () => {
  expect(figuresOf('In the previous month 840 people crossed the Channel in small boats.', '2023-04-28')).toEqual([
    '840 people 2023-03-01..2023-03-31',
  ]);
});

test('what "the month before had seen" is told of that month', () => {
  const text = 'In February 143 people crossed the Channel in small boats. The month before had seen 1,339.';
  expect(figuresOf(text, '2022-03-02')[1]).toBe('1339 people 2022-01-01..2022-01-31');
});
