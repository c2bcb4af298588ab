import { expect, test } from 'vitest';
import { claimsOf, daysOf, figuresOf } from '../read-story.ts';

test('each of "the following day" and "the day after that" is counted from the day before it', () => {
  expect(
    figuresOf(
      'Migrants crossed the Channel on Wednesday the 8th, with 249 people, the following day, with 81, and the day after that, with 255.',
      '2026-07-20',
    ),
  ).toEqual(['249 people 2026-07-08', '81 people 2026-07-09', '255 people 2026-07-10']);
});

test('"capped three days" ends with the day told before, "in three days" with the last before publication', () => {
  const monday = 'A single small boat came ashore on Monday with 230 people.';
  expect(figuresOf(`${monday} It capped three days in which 911 crossed.`, '2026-08-12').at(-1)).toBe(
    '911 people 2026-08-08..2026-08-10',
  );
  expect(figuresOf('In three days 911 migrants crossed the Channel.', '2026-08-12')).toEqual([
    '911 people 2026-08-09..2026-08-11',
  ]);
});

test.each<[text: string, days: string]>([
  [
    'Small boats brought 433 people in two days, 245 on Friday and 188 on Saturday; nobody came since.',
    '2024-11-01..2024-11-02',
  ],
  ['Small boats brought 433 people in two days, 245 of them on Friday.', '2024-11-02..2024-11-03'],
])('some days are those that the sentence names one by one: "%s"', (text, days) => {
  expect(figuresOf(text, '2024-11-04')[0]).toBe(`433 people ${days}`);
});

test('"in three days" right behind so many days told one by one is of them', () => {
  const text =
    'Channel crossings have resumed: 621 people on Thursday, 648 on Friday, 503 on Saturday. Nearly 1,800 in three days, then.';
  expect(figuresOf(text, '2025-11-10').at(-1)).toBe('nearly 1800 people 2025-11-06..2025-11-08');
});

test('each of four days told together has its place', () => {
  const text =
    'In the space of four days 2,121 people crossed the Channel: 621 on the first, 648 on the second, 503 on the third and 349 on the last.';
  expect(figuresOf(text, '2025-11-10').slice(1)).toEqual([
    '621 people 2025-11-06',
    '648 people 2025-11-07',
    '503 people 2025-11-08',
    '349 people 2025-11-09',
  ]);
});

test('nobody "the following day" is of no other day', () => {
  const text = 'On Tuesday 612 migrants crossed the Channel by small boat. The following day nobody at all came over.';
  const times = claimsOf(text, '2026-07-31')
    .at(-1)
    ?.readings.map(({ period }) => period && daysOf(period));
  expect(times).toEqual(['2026-07-29']);
});

test('days that a headline counts are those of which the text tells the same number', () => {
  const text = "More than 2,000 people have crossed the Channel in small boats in September's first four days.";
  expect(figuresOf(text, '2022-09-04', 'Small boats bring 2,000 in only four days')[0]).toContain(
    '2022-09-01..2022-09-04',
  );
  expect(figuresOf(text, '2022-09-07', 'Small boats bring 900 in only three days')[0]).not.toContain('2022-09-01');
});
