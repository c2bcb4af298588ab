import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

test.each<[published: string, text: string, change: string]>([
  [
    '2025-06-14',
    'Friday took the small-boats total for 2025 to 16,183. In the first 164 days of 2024 the number was 11,326, so the increase is 43%.',
    '+43% people 2025-01-01..2025-06-13 against 2024-01-01..2024-06-12',
  ],
  [
    '2025-01-06',
    'In 2024 36,816 people came by small boat, against the 45,755 of 2022, and the boats, 695, were down by 37 per cent on that year.',
    '-37% boats 2024-01-01..2024-12-31 against 2022-01-01..2022-12-31',
  ],
  [
    '2024-10-07',
    'On Saturday 973 migrants crossed the Channel. Against 5 October 2023 the year is five per cent ahead.',
    '+5% people 2024-01-01..2024-10-06 against 2023-01-01..2023-10-05',
  ],
  [
    '2022-03-29',
    'This March 3,075 people have crossed the Channel so far. March 2021 had 831, so the number has more than tripled.',
    'more_than ×3 people 2022-03-01..2022-03-28 against 2021-03-01..2021-03-31',
  ],
  [
    '2022-04-18',
    'Small-boat arrivals in 2022 have reached 6,340. That is four times the number who had come by 17 April last year.',
    '×4 people 2022-01-01..2022-04-17 against 2021-01-01..2021-04-17',
  ],
  [
    '2022-01-04',
    'In 2021 28,526 people crossed the Channel. That is more than triple the figure for 2020.',
    'more_than ×3 people 2021-01-01..2021-12-31 against 2020-01-01..2020-12-31',
  ],
])('on %s the change of "%s" is %s', (published, text, change) => {
  expect(figuresOf(text, published).at(-1)).toBe(change);
});

test('"so" between a count and another story leads to no base', () => {
  expect(
    figuresOf('In 2024 36,816 people crossed the Channel, so the rise of 25% was large.', '2025-01-06').at(-1),
  ).toBe('+25% people 2024-01-01..2024-12-31 against 2023-01-01..2023-12-31');
});
