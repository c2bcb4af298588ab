import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

test.each<[published: string, text: string, figures: string[]]>([
  [
    '2025-08-13',
    'On Monday the count of people who have crossed the Channel since Labour took office went past 50,000, and by Tuesday night had reached 50,716.',
    ['more_than 50000 people 2024-07-05..2025-08-11', '50716 people 2024-07-05..2025-08-12'],
  ],
  [
    '2026-08-11',
    "Small boats brought 423 people to Dover on Sunday, when the year's total went above 15,000.",
    ['423 people 2026-08-09', 'more_than 15000 people 2026-01-01..2026-08-09'],
  ],
  [
    '2025-08-21',
    'Some 27,997 people have crossed the Channel this year, well above the 19,294 of a year ago and the 17,957 of two years ago.',
    [
      'about 27997 people 2025-01-01..2025-08-20',
      '19294 people 2024-01-01..2024-08-20',
      '17957 people 2023-01-01..2023-08-20',
    ],
  ],
  [
    '2024-01-18',
    "The year's running total of Channel crossings, 621, is higher than that of 17 January 2023, which was 106.",
    ['621 people 2024-01-01..2024-01-17', '106 people 2023-01-01..2023-01-17'],
  ],
])('a mark ends with its day, and a base has a time of its own on %s: %s', (published, text, figures) => {
  expect(figuresOf(text, published)).toEqual(figures);
});
