import { expect, test } from 'vitest';
import { timesOf } from './time-words.ts';

test('a sum of days is of those listed behind it', () => {
  expect(
    timesOf('It came after two days on which 700 landed: 300 on Friday and 400 on Saturday.', '2026-08-18'),
  ).toEqual(['span 2026-08-14..2026-08-15', 'day 2026-08-14', 'day 2026-08-15']);
});

test.each([
  'It came after two days on which 700 landed: 300 on Monday and 400 on Saturday.',
  'It came after three days on which 700 landed: 300 on Friday and 400 on Saturday.',
  'It came after two days on which 700 landed, he said on Friday and on Saturday.',
])('no span is made of other days: "%s"', (sentence) => {
  expect(timesOf(sentence, '2026-08-18').filter((time) => time.startsWith('span'))).toEqual([]);
});
