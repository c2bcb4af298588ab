import { expect, test } from 'vitest';
import { timesOf } from './time-words.ts';

test.each([
  ['Since the scheme was announced in April 2022 some 76,000 people have come.', 'since 2022-04-14'],
  ['Since the pilot was launched in August 2025 some 30,000 people have come.', 'since 2025-08-01'],
  ['Since the law came into force in July 2023 some 60,000 people have come.', 'since 2023-07-01'],
])('"%s" counts from it', (sentence, time) => {
  expect(timesOf(sentence, '2026-04-24')).toEqual([time]);
});

test('a peak since something is not counted from its month', () => {
  expect(timesOf('It was the most since the record of arrivals in August 2022.', '2026-04-24')).toEqual([
    'span 2022-08-01..2022-08-31',
  ]);
});

test('on a day of speaking, those who had come by midnight came on it', () => {
  expect(
    timesOf('While he was speaking on Thursday, more set out, and by midnight 562 had arrived.', '2022-04-15'),
  ).toEqual(['day 2022-04-14']);
});
