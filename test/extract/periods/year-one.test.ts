import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

const published = '2026-07-06';
const BOTH = 'Between 5 July 2024 and 4 July 2026, 76,598 people crossed the Channel by small boat. ';
const FIRST = '2024-07-05..2025-07-04';
const SECOND = '2025-07-05..2026-07-04';

test.each([
  'Year one: 44,359. Year two: 32,239, down 27%.',
  'Year one saw 44,359 arrivals. In year two there were 32,239, down 27%.',
  'There were 44,359 arrivals in year one and 32,239 in year two, down 27%.',
])('years that were told together go by their number: "%s"', (sentences) => {
  expect(figuresOf(BOTH + sentences, published)).toEqual([
    '76598 people 2024-07-05..2026-07-04',
    `44359 people ${FIRST}`,
    `32239 people ${SECOND}`,
    `-27% people ${SECOND} against ${FIRST}`,
  ]);
});

test('where no years were told together a year one is of no known time', () => {
  expect(figuresOf('Small boats brought migrants across the Channel. Year one: 44,359.', published)[0]).not.toContain(
    FIRST,
  );
});
