import { expect, test } from 'vitest';
import type { Period } from '../../src/domain/period.ts';
import { judge } from './judged.ts';

const words = (period: Period | undefined) => `${period?.from}/${period?.to}`;

test.each([
  [
    "Small boats: May's total, 2,726, was 27% lower than the 3,738 of May 2025.",
    27,
    '2026-05-01/2026-05-31 against 2025-05-01/2025-05-31',
  ],
  [
    'In the first year of Labour 44,359 people crossed the Channel and in the second 32,239, 27 per cent fewer.',
    27,
    '2025-07-05/2026-07-04 against 2024-07-05/2025-07-04',
  ],
  [
    'Channel crossings fell by 36% from 45,755 in 2022 to 29,437 in 2023.',
    36,
    '2023-01-01/2023-12-31 against 2022-01-01/2022-12-31',
  ],
  [
    'In the first quarter of 2024 5,435 people crossed the Channel, compared with 3,793 in the first quarter of 2023, a rise of 43 per cent.',
    43,
    '2024-01-01/2024-03-31 against 2023-01-01/2023-03-31',
  ],
])('a change told of two counts is of their times: %s', async (text, value, times) => {
  const verdict = (await judge(text, '2026-07-08')).find(({ claim }) => claim.figure.value === value);
  expect(verdict?.kind).toBe('agrees');
  expect(`${words(verdict?.reading.period)} against ${words(verdict?.reading.comparedWith)}`).toBe(times);
});

test('a change that two true counts do not bear out is said to differ', async () => {
  const text = "Small boats: May's total, 2,726, was 20% lower than the 3,738 of May 2025.";
  const verdict = (await judge(text, '2026-06-10')).find(({ claim }) => claim.figure.value === 20);
  expect(verdict).toMatchObject({ kind: 'differs' });
  expect(verdict?.official).toBeCloseTo(-27.1, 1);
});

test('a change of the sum of the year is not read from the two counts of other years beside it', async () => {
  const text =
    'The total for 2024 is 8,278. That is 34% more than at the same time last year, when it stood at 6,192, and 19% above the 6,945 recorded by this date in 2022.';
  const verdicts = await judge(text, '2024-05-02');
  expect(verdicts.filter(({ kind }) => kind !== 'agrees')).toEqual([]);
});

test('a change right behind a true count is of its time, whatever is counted before it', async () => {
  const text =
    'The total since Labour came to power is 4,768 people across the Channel and for the year 18,342, 10% up on 2023 but 5% down on 2022.';
  const verdicts = await judge(text, '2024-08-12');
  expect(verdicts.map(({ claim, kind, reading }) => [claim.figure.value, kind, words(reading.period)])).toEqual([
    [4768, 'agrees', '2024-07-05/2024-08-11'],
    [18_342, 'agrees', '2024-01-01/2024-08-11'],
    [10, 'agrees-on-another-reading', '2024-01-01/2024-08-11'],
    [5, 'agrees-on-another-reading', '2024-01-01/2024-08-11'],
  ]);
});

test('a multiple of a year that is named whole is held to all of it', async () => {
  const text =
    'So far this year about 26,700 people have crossed the Channel, more than five times the number for the whole of 2020.';
  const [, verdict] = await judge(text, '2021-11-25');
  expect(verdict).toMatchObject({ kind: 'differs' });
  expect(words(verdict?.reading.comparedWith)).toBe('2020-01-01/2020-12-31');
});

test('a second change of one count is held to the year that it names', async () => {
  const text =
    'So far this year 39,292 people have arrived by small boat, 17% more than the 33,562 at the same point in 2024 and a fifth fewer than at this stage in 2022.';
  const verdicts = await judge(text, '2025-11-18');
  const last = verdicts.at(-1);
  expect(last).toMatchObject({ kind: 'differs' });
  expect(words(last?.reading.comparedWith)).toBe('2022-01-01/2022-11-17');
});

test('a change that fits a month is not taken for true where its words name no month', async () => {
  const text =
    'The total for the year is now 26,612 people across the Channel. This is 5% higher than at this stage last year (25,330) but 11% lower than at this point in 2022.';
  const verdicts = await judge(text, '2024-10-07');
  expect(verdicts.map(({ claim, kind }) => `${claim.figure.value} ${kind}`)).toEqual([
    '26612 agrees',
    '5 agrees',
    '25330 agrees',
    '11 differs',
  ]);
});

test('changes told respectively are each of the count in its own place', async () => {
  const text = 'Small boat arrivals rose to 36,816 in 2024 and 41,472 in 2025, increases of 25% and 13% respectively.';
  const verdicts = await judge(text, '2026-02-11');
  expect(verdicts.map(({ claim, kind, reading }) => [claim.figure.value, kind, words(reading.period)])).toEqual([
    [36_816, 'agrees', '2024-01-01/2024-12-31'],
    [41_472, 'agrees', '2025-01-01/2025-12-31'],
    [25, 'agrees', '2024-01-01/2024-12-31'],
    [13, 'agrees', '2025-01-01/2025-12-31'],
  ]);
});

test('a change behind a turn of the sentence, with a base of its own, is not between the two counts before it', async () => {
  const text =
    'Channel crossings rose to 41,472 last year from 36,816, yet ended about 9 per cent below the 2022 record.';
  const verdict = (await judge(text, '2026-01-15')).find(({ claim }) => claim.figure.value === 9);
  expect(verdict).toMatchObject({ kind: 'agrees' });
  expect(words(verdict?.reading.comparedWith)).toBe('2022-01-01/2022-12-31');
});

test('a change behind a turn without a base of its own stays between the two counts', async () => {
  const text = 'Channel crossings fell to 29,437 in 2023 from 45,755 in 2022, but that drop of 36 per cent was a blip.';
  const verdict = (await judge(text, '2024-01-15')).find(({ claim }) => claim.figure.value === 36);
  expect(words(verdict?.reading.comparedWith)).toBe('2022-01-01/2022-12-31');
});

test.each([
  [
    'Some 36,816 people crossed the Channel in 2024, more than four times the 8,462 of 2020.',
    4,
    '2020-01-01/2020-12-31',
  ],
  ['In 2025 41,472 crossed the Channel, almost five times as many as the 8,462 of 2020.', 5, '2020-01-01/2020-12-31'],
])('a multiple is of the count right behind it: %s', async (text, value, base) => {
  const verdict = (await judge(text, '2026-02-01')).find(({ claim }) => claim.figure.value === value);
  expect(verdict?.kind).toBe('agrees');
  expect(words(verdict?.reading.comparedWith)).toBe(base);
});

test('a false multiple of the count right behind it is said to differ', async () => {
  const text = 'In 2025 41,472 people crossed the Channel, three times the 8,462 of 2020.';
  const verdict = (await judge(text, '2026-02-01')).find(({ claim }) => claim.figure.value === 3);
  expect(verdict?.kind).toBe('differs');
});
