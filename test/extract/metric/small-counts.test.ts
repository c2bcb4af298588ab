import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

test.each(['counted', 'recorded', 'logged', 'registered'])(
  'a small number of people that were %s is a count',
  (verb) => {
    const text = `116 people crossed the Channel on Monday, on top of the 98 ${verb} on Sunday.`;
    expect(figuresOf(text)).toEqual(['116 people 2026-08-17', '98 people 2026-08-16']);
  },
);

test('a small number that "it was" by a date is a count of the same', () => {
  const text =
    'By 13 January last year 388 people had crossed the Channel in small boats; by 13 January this year it was 32.';
  expect(figuresOf(text, '2026-01-14')).toEqual([
    '388 people 2025-01-01..2025-01-13',
    '32 people 2026-01-01..2026-01-13',
  ]);
});

test('what "it was" of anything else is no count', () => {
  const text = 'On Monday 388 people crossed the Channel in small boats; on Tuesday it was 32 degrees in Dover.';
  expect(figuresOf(text)).toEqual(['388 people 2026-08-17']);
});

test('a small number of "the first week of a month" that another is held against is a count', () => {
  const text =
    '391 people crossed the Channel in small boats in the first week of February, against 61 in the first week of January.';
  expect(figuresOf(text, '2025-02-24')[1]).toBe('61 people 2025-01-01..2025-01-07');
});

test('a small number behind "Channel crossings:" is a count of its day', () => {
  expect(figuresOf('Channel crossings: 79 on Wednesday 12 June.', '2024-06-13')).toEqual(['79 people 2024-06-12']);
});

test.each<[text: string, figure: string]>([
  ['On Saturday 60 people crossed the Channel in small boats. Yesterday added 44.', '44 people 2026-08-17'],
  [
    'On Saturday 60 people crossed the Channel in small boats; only 10 September, at 86, has outdone it.',
    '86 people 2025-09-10',
  ],
  [
    'On 12 June 60 people crossed the Channel in small boats, as many as on 1 June, when 74 were found.',
    '74 people 2026-06-01',
  ],
])('a small number with its day is a count: %s', (text, figure) => {
  expect(figuresOf(text).at(-1)).toBe(figure);
});

test('small numbers of boats stand behind people, or are numbered by themselves', () => {
  const figures = (text: string) => figuresOf(text, '2025-06-16');
  expect(
    figures('Some 681 people crossed the Channel in nine boats: 258 on Saturday aboard three and 423 on Sunday.'),
  ).toContain('3 boats 2025-06-14');
  expect(figures("On Friday 919 people crossed the Channel. Friday's boats numbered 14.").at(-1)).toBe(
    '14 boats 2025-06-13',
  );
  expect(figures('On Friday 919 people crossed the Channel. The police there numbered 14.')).toHaveLength(1);
});

test("a small number behind a weekday's name is its people", () => {
  expect(figuresOf("With Friday's 55 the month's count of people crossing the Channel is 894.", '2026-05-05')[0]).toBe(
    '55 people 2026-05-01',
  );
});

test("a small number behind last July's is held against this July's", () => {
  const text = "The number of small boats crossing the Channel in July was 32, well below last July's 88.";
  expect(figuresOf(text, '2026-08-04')[1]).toContain('88 boats 2025-07-01..2025-07-31');
});

test('the last of the numbers told "respectively" is one of them', () => {
  const text = 'Small boats brought 1,098 people in January and 958 in February, against 1,335 and 920 respectively.';
  expect(figuresOf(text, '2025-03-04').join()).toContain('920 people');
});
