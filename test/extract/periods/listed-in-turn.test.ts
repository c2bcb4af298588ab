import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

test.each<[published: string, text: string, figures: string[]]>([
  [
    '2025-01-15',
    'On Monday 260 people crossed the Channel. On the 4th and the 11th there had been 61 and 67.',
    ['61 people 2025-01-04', '67 people 2025-01-11'],
  ],
  [
    '2026-07-31',
    'Tuesday, Wednesday and Thursday saw 26, 752 and 72 people respectively cross the Channel.',
    ['26 people 2026-07-28', '752 people 2026-07-29', '72 people 2026-07-30'],
  ],
  [
    '2022-10-31',
    'On Saturday and Sunday 1,448 people crossed the Channel in small boats. The boats numbered 23 and eight.',
    ['23 boats 2022-10-29', '8 boats 2022-10-30'],
  ],
  [
    '2021-11-17',
    'More people crossed the Channel in the first 16 days of November than in all of September. The counts are 5,108 and 4,602 respectively, according to Home Office returns.',
    ['5108 people 2021-11-01..2021-11-16', '4602 people 2021-09-01..2021-09-30'],
  ],
  [
    '2026-05-05',
    '839 people crossed the Channel from Saturday to Monday. The split was 325, 422 and 92.',
    ['325 people 2026-05-02', '422 people 2026-05-03', '92 people 2026-05-04'],
  ],
  [
    '2021-07-21',
    'Monday brought 430 people across the Channel and Tuesday 287; the boats came to 14 on the first day and 12 on the second.',
    ['14 boats 2021-07-19', '12 boats 2021-07-20'],
  ],
])('on %s counts in a row have the times in a row: "%s"', (published, text, figures) => {
  expect(figuresOf(text, published).slice(-figures.length)).toEqual(figures);
});

test('counts that are not as many as the days keep their own', () => {
  const text = 'On Saturday and Sunday 1,448 people crossed the Channel, and 85 on Monday.';
  expect(figuresOf(text, '2022-11-01').at(-1)).toBe('85 people 2022-10-31');
});
