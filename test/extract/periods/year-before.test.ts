import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

test('beside a year so far, "the 1,843 of the previous year" is all of that year', () => {
  const text = 'Some 2,100 people have crossed the Channel this year, more than the 1,843 of the previous year.';
  expect(figuresOf(text, '2020-06-12')[1]).toBe('1843 people 2019-01-01..2019-12-31');
});

test('beside a month it is that month of the year before', () => {
  const text = 'In June 5,170 people crossed the Channel, up from 3,007 in the previous year.';
  expect(figuresOf(text, '2025-07-02')[1]).toBe('3007 people 2024-06-01..2024-06-30');
});

test.each([
  [
    'A year ago today the prime minister made his pledge. In the twelve months that followed 39,000 people crossed the Channel.',
  ],
  ['It began a year ago today. In the following 12 months 39,000 people crossed the Channel.'],
])('twelve months follow the day that is named before them: "%s"', (text) => {
  expect(figuresOf(text, '2025-07-10')).toEqual(['39000 people 2024-07-10..2025-07-09']);
});

test('months that follow no day told are not counted from one', () => {
  const text =
    'The prime minister made his pledge. In the twelve months that followed 39,000 people crossed the Channel.';
  expect(figuresOf(text, '2025-07-10')).not.toContain('39000 people 2024-07-10..2025-07-09');
});

test('the day on which a mark fell ends its year', () => {
  const mark = 'Small boats came early. In 2025 the 20,000 mark was reached on 1 July.';
  expect(figuresOf(mark, '2026-07-20')).toEqual(['20000 people 2025-01-01..2025-07-01']);
  const other = 'Small boats came early. In 2025 the 20,000 mark was much talked of on 1 July.';
  expect(figuresOf(other, '2026-07-20')).not.toContain('20000 people 2025-01-01..2025-07-01');
});
