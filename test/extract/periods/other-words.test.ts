import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

test("the time of a total that a day takes further is not the day's", () => {
  const lead = "Sunday's Channel arrivals were the most in a day this year.";
  const text = `${lead} A total of 534 people crossed in 10 boats, pushing the figure for 2024 so far above 6,000.`;
  expect(figuresOf(text, '2024-04-15')).toEqual([
    '534 people 2024-04-14',
    '10 boats 2024-04-14',
    'more_than 6000 people 2024-01-01..2024-04-14',
  ]);
});

test('a month that had a lull is no time of those who come after it', () => {
  const text = 'On Friday 394 people crossed the Channel.';
  expect(figuresOf(text, '2026-05-23', 'Nearly 400 cross after May lull')[0]).toBe('nearly 400 people 2026-05-22');
});

test('the time of a whole is not that of its part', () => {
  const text = "About 17,500 of this year's small boat arrivals have come since Labour took power.";
  expect(figuresOf(text, '2024-11-04')).toEqual(['about 17500 people 2024-07-05..2024-11-03']);
});
