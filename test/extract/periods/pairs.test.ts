import { expect, test } from 'vitest';
import { claimsOf, daysOf, figuresOf } from '../read-story.ts';

test('"rose from 41 to 49" sets the first number a year earlier', () => {
  expect(figuresOf('People per small boat in the Channel rose from 41 to 51 in the first half of 2024.')).toEqual([
    '41 per boat 2023-01-01..2023-06-30',
    '51 per boat 2024-01-01..2024-06-30',
  ]);
});

test('"down from" behind a total is the year before', () => {
  expect(figuresOf('So far this year 15,897 people have crossed the Channel, down from 27,997.')).toEqual([
    '15897 people 2026-01-01..2026-08-17',
    '27997 people 2025-01-01..2025-08-17',
  ]);
});

test('both years of a pair may be named', () => {
  expect(figuresOf('Channel crossings fell from 45,755 in 2022 to 29,437 in 2023.')).toEqual([
    '45755 people 2022-01-01..2022-12-31',
    '29437 people 2023-01-01..2023-12-31',
  ]);
});

test('a total in brackets beside "the same time last year" is last year’s', () => {
  expect(
    figuresOf(
      'So far this year 15,897 people have crossed the Channel, fewer than at the same time last year (27,997).',
    ),
  ).toEqual(['15897 people 2026-01-01..2026-08-17', '27997 people 2025-01-01..2025-08-17']);
});

test('years listed with their totals, 2025 first, may be those of the same part of each year', () => {
  const claims = claimsOf('Arrivals across the Channel in the first quarter: 2026: 4,441; 2025: 6,642; 2024: 5,435.');
  const may = (index: number) => claims[index]?.readings.map(({ period }) => period && daysOf(period));
  expect(may(0)).toContain('2026-01-01..2026-03-31');
  expect(may(1)).toContain('2025-01-01..2025-03-31');
  expect(may(2)).toContain('2024-01-01..2024-03-31');
});

test('a listed year keeps its own total', () => {
  expect(
    figuresOf('Arrivals by small boat at this point of the year (2024: 18,000; 2025: 27,997) are down.'),
  ).toHaveLength(2);
  expect(figuresOf('Channel arrivals by year: 2023: 29,437; 2024: 36,816; 2025: 41,472.')).toEqual([
    '29437 people 2023-01-01..2023-12-31',
    '36816 people 2024-01-01..2024-12-31',
    '41472 people 2025-01-01..2025-12-31',
  ]);
});

test('boats beside people fall with them', () => {
  expect(figuresOf('The number of small boats that crossed the Channel fell from 695 in 2024 to 672 in 2025.')).toEqual(
    ['695 boats 2024-01-01..2024-12-31', '672 boats 2025-01-01..2025-12-31'],
  );
});

test('"70 boats instead of 119" sets them against a year earlier, and a correction denies the other number', () => {
  expect(
    figuresOf(
      'Channel arrivals from January to March were 4,441. There were 70 small boats instead of 119.',
      '2026-04-01',
    ).slice(1),
  ).toEqual(['70 boats 2026-01-01..2026-03-31', '119 boats 2025-01-01..2025-03-31']);
  expect(figuresOf('The true number of Channel arrivals on Monday is 250 instead of 300.').at(-1)).toMatch(
    /300 people .* unsure$/,
  );
});

test('the quietest month is named with its count, though the newest such month has only begun', () => {
  expect(
    figuresOf(
      'Last year 8,462 people crossed the Channel. The busiest month was September, with 1,946, and the quietest December, with 211.',
      '2021-01-04',
    ).slice(1),
  ).toEqual(['1946 people 2020-09-01..2020-09-30', '211 people 2020-12-01..2020-12-31']);
});

test('"from 91 to 119" goes between the two times told before, though they lie two years apart', () => {
  const text =
    'From January to March 2023 3,793 people crossed the Channel. The same three months of 2025 brought 6,642. Boats went up, from 91 to 119.';
  expect(figuresOf(text, '2025-04-09').slice(2)).toEqual([
    '91 boats 2023-01-01..2023-03-31',
    '119 boats 2025-01-01..2025-03-31',
  ]);
});

test('"from 91 to 119" stays with the year before where one time alone is told', () => {
  const text = 'From January to March 2025 6,642 people crossed the Channel. Boats went up, from 91 to 119.';
  expect(figuresOf(text, '2025-04-09').slice(1)).toEqual([
    '91 boats 2024-01-01..2024-03-31',
    '119 boats 2025-01-01..2025-03-31',
  ]);
});

test('a fall told behind "70 boats instead of 119" is of the two', () => {
  expect(
    figuresOf(
      'Channel arrivals from January to March were 4,441. There were 70 small boats instead of 119, a drop of 41 per cent.',
      '2026-04-01',
    ).at(-1),
  ).toBe('-41% boats 2026-01-01..2026-03-31 against 2025-01-01..2025-03-31');
});

test('a multiple of a named month is of the count that another in brackets only follows', () => {
  const claims = claimsOf(
    "For November to date 5,108 migrants have crossed the Channel, which is more than in the whole of last month (2,701) and nearly seven times November 2020's 761.",
    '2021-11-17',
  );
  const [now, , ratio, base] = claims;
  expect(ratio?.between).toEqual({ now: now?.figure.start, base: base?.figure.start });
});

test('"they came in 164 vessels" is of the year told, not of the one that it is set against', () => {
  expect(
    figuresOf(
      'Almost 1,900 people crossed the Channel in small boats last year, six times as many as in 2018, when there were 299. They came in 164 vessels.',
      '2020-01-03',
    ).at(-1),
  ).toBe('164 boats 2019-01-01..2019-12-31');
});

test('a base in brackets is not whom "they" means', () => {
  const text =
    'Some 14,105 people crossed the Channel in the third quarter, a fifth more than in the same quarter of 2024 (11,755). They travelled in 216 boats.';
  expect(figuresOf(text, '2025-10-01')).toContain('216 boats 2025-07-01..2025-09-30');
});

test('the boats that "they needed" are those of the day told first', () => {
  const text = "Sunday's 545 small-boat arrivals all but equalled Saturday's 549, though they needed 11 boats.";
  expect(figuresOf(text, '2023-06-12').at(-1)).toBe('11 boats 2023-06-11');
});

test('the year before that a growth is told of may be all of it, or as much as has gone of this one', () => {
  const of = (words: string) =>
    claimsOf(words, '2025-11-18')[0]
      ?.readings.slice(0, 2)
      .map(({ period }) => period && daysOf(period));
  const both = ['2024-01-01..2024-12-31', '2024-01-01..2024-11-17'];
  expect(of('More small-boat migrants have come than in 2024: the number has gone from 36,816 to 39,075.')).toEqual(
    both,
  );
  expect(of('Channel arrivals are up this year than last: the number has gone from 36,816 to 39,075.')).toEqual(both);
  expect(of('Channel crossings are up on this point last year, from 33,000 to 39,075.')).toEqual([
    '2024-01-01..2024-11-17',
    expect.anything(),
  ]);
});
