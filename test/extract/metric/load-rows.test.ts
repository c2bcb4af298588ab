import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

const first = 'Each small boat across the Channel carries more people: in 2018 the average boat held seven people.';

test('loads in a row go on without their noun, and so do their years', () => {
  const text = `${first} It was 11 the year after and 13 in 2020. By 2022 it had reached 41, then came 49, then 53.`;
  expect(figuresOf(text, '2025-06-21').slice(1)).toEqual([
    '11 per boat 2019-01-01..2019-12-31',
    '13 per boat 2020-01-01..2020-12-31',
    '41 per boat 2022-01-01..2022-12-31',
    '49 per boat 2023-01-01..2023-12-31',
    '53 per boat 2024-01-01..2024-12-31',
  ]);
});

test('"so far this year it is 66" goes on with the load before', () => {
  expect(figuresOf(`${first} So far this year it is 66.`, '2026-06-21').at(-1)).toBe(
    '66 per boat 2026-01-01..2026-06-20',
  );
});

test.each([['On Sunday it was 40 degrees in London.'], ['By noon another 60 came.'], ['On Monday 60 people crossed.']])(
  'what is no load is not taken for one: %s',
  (sentence) => {
    expect(figuresOf(`${first} ${sentence}`, '2026-06-21').slice(1)).not.toContainEqual(
      expect.stringContaining('per boat'),
    );
  },
);

test('a row of years is not read where the year behind it does not follow', () => {
  const text = 'Channel crossings: 28,526 people came in 2021, then 45,755, and 36,816 in 2024.';
  expect(figuresOf(text, '2025-06-21')).toContain('36816 people 2024-01-01..2024-12-31');
  const broken = 'Channel crossings: 28,526 people came in 2021, then 36,816, in 2024.';
  expect(figuresOf(broken, '2025-06-21')).not.toContain('36816 people 2022-01-01..2022-12-31');
});

test('loads go on year by year in the sentences behind', () => {
  const text =
    'The average small boat arriving in 2025 had 62 people on it. The year before it was 53. Go back to 2021 and you find 28; in 2020, 13.';
  expect(figuresOf(text, '2026-01-03')).toEqual([
    '62 per boat 2025-01-01..2025-12-31',
    '53 per boat 2024-01-01..2024-12-31',
    '28 per boat 2021-01-01..2021-12-31',
    '13 per boat 2020-01-01..2020-12-31',
  ]);
});

test("what a month's boats held each is a load", () => {
  const text = "Small boats in the Channel are larger: July's held 72 each, against 62 the previous summer.";
  expect(figuresOf(text, '2026-08-03')[0]).toBe('72 per boat 2026-07-01..2026-07-31');
});
