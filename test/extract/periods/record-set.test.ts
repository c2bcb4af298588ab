import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

const STORY = 'Some 640 migrants crossed the Channel on Sunday.';

test.each([
  'The last record was set in early July, when Border Force came upon 520 people.',
  'The previous high, in July, was 520.',
  'The previous busiest day came in July when 520 people crossed.',
  'The old one was set in July, when 520 people crossed.',
  'It beat the previous single-day record, 520, set in July.',
])('a record of a day that was set in a month is no total of the month: "%s"', (sentence) => {
  expect(figuresOf(`${STORY} ${sentence}`)).toContain('520 people 2026-07-01..2026-07-31 max_day');
});

test('the record of a month is a total', () => {
  expect(figuresOf(`${STORY} The previous monthly record was set in July, when 2,120 people crossed.`)).toContain(
    '2120 people 2026-07-01..2026-07-31',
  );
});

test('a record that will be beaten is no forecast', () => {
  const figures = figuresOf(`${STORY} Monday's total will exceed the previous single-day record, 852, set last month.`);
  expect(figures.at(-1)).toBe('852 people 2026-07-01..2026-07-31 max_day');
});
