import { expect, test } from 'vitest';
import { timesOf } from './time-words.ts';

test.each([
  ['In 2022 it had been 1,305, on 3 September.', '2024-05-02', ['year 2022', 'day 2022-09-03']],
  [
    'The peak of 2023 is known; in 2021 the 20,000th came on 26 October.',
    '2024-05-02',
    ['year 2023', 'year 2021', 'day 2021-10-26'],
  ],
])('a date is of the year that its clause begins with: "%s"', (sentence, published, times) => {
  expect(timesOf(sentence, published)).toEqual(times);
});

test.each([
  ['In 2022 it was 1,305, and on 3 April 700 came.', '2024-05-02', ['year 2022', 'day 2024-04-03']],
  ['After the 45,755 of 2022, 700 came on 3 April.', '2024-05-02', ['year 2022', 'day 2024-04-03']],
  ['In 2022 it was 1,305, against 700 on 3 April.', '2024-05-02', ['year 2022', 'day 2024-04-03']],
])('a date of another clause is the newest: "%s"', (sentence, published, times) => {
  expect(timesOf(sentence, published)).toEqual(times);
});
