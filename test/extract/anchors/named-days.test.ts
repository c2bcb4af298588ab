import { expect, test } from 'vitest';
import { timesOf } from './time-words.ts';

test.each([
  ['On Christmas Day 90 people crossed.', '2022-12-27', 'day 2022-12-25'],
  ['On Christmas Eve 90 people crossed.', '2026-01-02', 'day 2025-12-24'],
  ['On Boxing Day 90 people crossed.', '2026-01-02', 'day 2025-12-26'],
  ["On New Year's Day 90 people crossed.", '2026-01-02', 'day 2026-01-01'],
  ["On New Year's Eve 90 people crossed.", '2026-01-02', 'day 2025-12-31'],
  ['On Christmas Day last year 90 people crossed.', '2026-08-18', 'day 2025-12-25'],
  ['On Christmas Day 2022 some 90 people crossed.', '2026-08-18', 'day 2022-12-25'],
  ['On VE Day 90 people crossed.', '2020-05-20', 'day 2020-05-08'],
  ['On Remembrance Sunday 90 people crossed.', '2024-11-12', 'day 2024-11-10'],
  ["On St Patrick's Day 90 people crossed.", '2024-03-20', 'day 2024-03-17'],
  ['On Easter Sunday 90 people crossed.', '2025-04-22', 'day 2025-04-20'],
  ['On Easter Sunday, 31 March, nobody crossed.', '2024-04-02', 'day 2024-03-31'],
  ['On Boxing Day (26 December) 90 people crossed.', '2026-01-02', 'day 2025-12-26'],
  ['On Good Friday 90 people crossed.', '2024-04-02', 'day 2024-03-29'],
  ['On Easter Monday 90 people crossed.', '2026-04-08', 'day 2026-04-06'],
  ['On polling day 90 people crossed.', '2024-07-08', 'day 2024-07-04'],
  ['On election day 90 people crossed.', '2026-08-18', 'day 2024-07-04'],
])('"%s" in a story of %s is %s', (sentence, published, time) => {
  expect(timesOf(sentence, published)).toEqual([time]);
});

test('a typographic apostrophe in New Year’s Day is the same', () => {
  expect(timesOf('On New Year’s Day 90 people crossed.', '2026-01-02')).toEqual(['day 2026-01-01']);
});

test.each(['At Easter 90 people crossed.', 'A Christmas appeal raised money for 90 people.'])(
  'no single day is named in "%s"',
  (sentence) => {
    expect(timesOf(sentence, '2026-04-20')).toEqual([]);
  },
);

test('a day with a name beside a year is of that year', () => {
  expect(timesOf('In 2018, on Christmas Day, 45 people crossed.', '2021-12-28')).toContain('day 2018-12-25');
  expect(timesOf('In 2018 some 45 people crossed on Christmas Day.', '2021-12-28')).toContain('day 2018-12-25');
});

test('a year of another clause is not that of the day', () => {
  expect(timesOf('In 2018 299 people crossed; on Christmas Day 67 came.', '2021-12-28')).toContain('day 2021-12-25');
});
