import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

const SO_FAR = 'More than 36,000 people have crossed the Channel in small boats this year. ';
const after = (text: string) => figuresOf(SO_FAR + text, '2025-11-05').slice(1);

test.each([
  ['The 30,000 mark was reached in early September.', '2025-01-01..2025-09-07'],
  ['The total hit 30,000 at the start of September.', '2025-01-01..2025-09-05'],
  ['This year 30,000 was reached by the middle of September.', '2025-01-01..2025-09-15'],
  ['It took until late August for 30,000 to arrive.', '2025-01-01..2025-08-25'],
  ['This year 30,000 was hit at the end of August.', '2025-01-01..2025-08-31'],
  ['In 2022 the 30,000 mark was passed in September.', '2022-01-01..2022-09-30'],
])('a mark that was passed in a part of a month is of the sum up to it: "%s"', (text, days) => {
  expect(after(text).join()).toContain(`30000 people ${days}`);
});

test('a day beside the month is that of the mark', () => {
  expect(after('The 30,000 mark was passed in September, on the 6th.').join()).toContain('2025-01-01..2025-09-06');
});

test('what is no mark is all of its month', () => {
  expect(after('In September 4,000 people were passed on to the police.')).toEqual([
    '4000 people 2025-09-01..2025-09-30',
  ]);
});

test.each([
  ['The earliest that 25,000 had been reached was 27 August, in 2022.', '2022-01-01..2022-08-27'],
  ['Other years got to 25,000 on these dates: 2021, 20 November; 2023, 2 October.', '2021-01-01..2021-11-20'],
])('the day of a mark has the year beside it: "%s"', (text, days) => {
  expect(after(text).join()).toContain(`25000 people ${days}`);
});
