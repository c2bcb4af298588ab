import { expect, test } from 'vitest';
import { timesOf } from './time-words.ts';

test.each([
  ['The first weekend of October passed without a boat.', 'span 2025-10-04..2025-10-05'],
  ['On the last weekend of August 300 people crossed.', 'span 2025-08-30..2025-08-31'],
  ['The second weekend in March 2024 brought 300 people.', 'span 2024-03-09..2024-03-10'],
  ['Over the first weekend of the month 300 people crossed.', 'span 2025-10-04..2025-10-05'],
])('in a story of 20 October 2025: "%s" is of %s', (sentence, time) => {
  expect(timesOf(sentence, '2025-10-20')).toEqual([time]);
});

test('a weekend that has not come is no time', () => {
  expect(timesOf('On the last weekend of October clocks go back.', '2025-10-20')[0]).not.toBe(
    'span 2025-10-25..2025-10-26',
  );
});
