import { expect, test } from 'vitest';
import { claimsOf, daysOf, figuresOf } from '../read-story.ts';

const total = 'So far this year 15,897 people have crossed the Channel';
const thisYear = '2026-01-01..2026-08-17';
const lastYear = '2025-01-01..2025-08-17';

test.each([
  [`${total}, 43% fewer than at this point last year.`, `-43% people ${thisYear} against ${lastYear}`],
  [`${total}, down 43 per cent on the same period last year.`, `-43% people ${thisYear} against ${lastYear}`],
  [`${total}, a fall of 43% on a year earlier.`, `-43% people ${thisYear} against ${lastYear}`],
  [`${total}, 25% down on 2022.`, `-25% people ${thisYear} against 2022-01-01..2022-08-17`],
  [
    `${total}, about a quarter fewer than at this point in 2022.`,
    `about -25% people ${thisYear} against 2022-01-01..2022-08-17`,
  ],
  [`${total}, which is twice as many as by this time in 2021.`, `×2 people ${thisYear} against 2021-01-01..2021-08-17`],
])('"%s" tells a change: %s', (sentence, change) => {
  expect(figuresOf(sentence)[1]).toBe(change);
});

test('a change between two whole years compares the whole years', () => {
  expect(figuresOf('Channel crossings rose 13% in 2025 compared with 2024.')).toEqual([
    '+13% people 2025-01-01..2025-12-31 against 2024-01-01..2024-12-31',
  ]);
});

test('two bases may be stacked in one sentence', () => {
  expect(figuresOf(`${total}, 43% fewer than in 2025 and 25% fewer than in 2022.`).slice(1)).toEqual([
    `-43% people ${thisYear} against ${lastYear}`,
    `-25% people ${thisYear} against 2022-01-01..2022-08-17`,
  ]);
});

test('"halved" is a fall by half', () => {
  expect(figuresOf('Channel crossings have halved since last year.')[0]).toMatch(/^-50% people/);
});

test.each([
  `${total}, and 62% of voters want them stopped.`,
  `${total}. The budget rose 20% last year.`,
  `${total}, said the minister, who won 43% of the vote.`,
])('no change of arrivals is told by the percentage in "%s"', (sentence) => {
  expect(figuresOf(sentence)).toHaveLength(1);
});

test('a change of the number of people is of people, whatever was said of boats before', () => {
  const text =
    'In 2025 small boats crossed the Channel more rarely. The number of boats went down by 3%, to 672, even though the number of people rose by 13%.';
  expect(figuresOf(text, '2026-01-02').filter((figure) => figure.includes('%'))).toEqual([
    expect.stringMatching(/3% boats/),
    expect.stringMatching(/13% people/),
  ]);
});

test("a total that exceeds another year's by a percentage has grown by it, and so against the next year named", () => {
  expect(
    figuresOf(
      "The tally of small boat arrivals for the first quarter, 6,642, exceeds last year's 5,435 by 22% and 2023's by three-quarters.",
      '2025-04-01',
    ).slice(2),
  ).toEqual([
    '+22% people 2025-01-01..2025-03-31 against 2024-01-01..2024-03-31',
    'about +75% people 2025-01-01..2025-03-31 against 2023-01-01..2023-03-31',
  ]);
});

test('a change told in numbers is told again as a percentage, and a sign says which way it went', () => {
  const fall = 'Small boat arrivals from January to March were 4,441, down from 6,642 in the same quarter of 2025';
  const change = '-33% people 2026-01-01..2026-03-31 against 2025-01-01..2025-03-31';
  expect(figuresOf(`${fall}, or 33 per cent.`, '2026-04-01')[2]).toBe(change);
  expect(figuresOf(`${fall} (-33%).`, '2026-04-01')[2]).toBe(change);
});

test('a multiple may have what the country saw, or the count of a named month, as its base', () => {
  expect(
    figuresOf('In 2023 there were 602 small boats, nearly four times what Britain saw in 2019.', '2024-01-03')[1],
  ).toBe('nearly ×4 boats 2023-01-01..2023-12-31 against 2019-01-01..2019-12-31');
  expect(
    figuresOf("November 2021 saw 6,971 small boat arrivals, nine times November 2020's 761.", '2021-12-03'),
  ).toEqual([
    '6971 people 2021-11-01..2021-11-30',
    '×9 people 2021-11-01..2021-11-30 against 2020-11-01..2020-11-30',
    '761 people 2020-11-01..2020-11-30',
  ]);
});

test('the direction of a change stands before a colon as well', () => {
  expect(
    figuresOf('The number of people crossing the Channel fell by less: 58%, from 5,454 to 2,316.', '2026-08-05')[0],
  ).toMatch(/^-58%/);
});

test('a share behind a colon is no change', () => {
  expect(
    figuresOf('People crossed the Channel and fell ill: 58% of them were men.', '2026-08-05')[0] ?? '',
  ).not.toMatch(/^[+-]/);
});

test('a base behind a second comparison is not that of the first', () => {
  const text =
    'Some 11,884 people crossed the Channel from January to June 2026. Set beside 2024 the decline is 12%, and compared with the first six months of 2023 it is 4%.';
  expect(figuresOf(text, '2026-07-14')[1]).toBe('-12% people 2026-01-01..2026-06-30 against 2024-01-01..2024-06-30');
});

test.each([
  [`${total}. By this day last year it was 27,447. In percentage terms, minus 42.`, '-42% people'],
  [`${total}, against 27,447 at this point last year. That is a third worse.`, 'about +33.3% people'],
])('"%s" tells a change without its usual words', (text, change) => {
  expect(figuresOf(text)[2]).toMatch(new RegExp(`^${change.replaceAll(/[+.]/g, '\\$&')}`));
});

test.each([
  ['busier', '+'],
  ['quieter', '-'],
])('a month that was %s than another has changed', (word, sign) => {
  const text = `With 3,041 people arriving by small boat, June was 20% ${word} than June 2023.`;
  expect(figuresOf(text, '2024-07-01')[1]).toBe(
    `${sign}20% people 2024-06-01..2024-06-30 against 2023-06-01..2023-06-30`,
  );
});

test.each(['between April and May', 'from April to May'])('a change %s is from the one month to the other', (time) => {
  const text = `The number of small-boat arrivals fell by 16% ${time}, from 4,432 to 3,738.`;
  expect(figuresOf(text, '2025-06-01')).toEqual([
    '-16% people 2025-05-01..2025-05-31 against 2025-04-01..2025-04-30',
    '4432 people 2025-04-01..2025-04-30',
    '3738 people 2025-05-01..2025-05-31',
  ]);
});

test('a change between months far apart is of all of them', () => {
  const text = 'The number of small-boat arrivals fell by 16% between January and May.';
  expect(figuresOf(text, '2025-06-01')).toEqual(['-16% people 2025-01-01..2025-05-31 against 2024-01-01..2024-05-31']);
});

test('a change of a total "than on" a date is from the same dates of that year', () => {
  const text =
    'Since 1 January 14,561 people have crossed the Channel in small boats. The total is 43% lower than on 3 August last year.';
  expect(figuresOf(text, '2026-08-04')[1]).toBe('-43% people 2026-01-01..2026-08-03 against 2025-01-01..2025-08-03');
});

test('a multiple is of the year that "as in" names, however much stands between', () => {
  const text = 'Three times as many people crossed the Channel in small and overcrowded boats in 2022 as in 2021.';
  expect(figuresOf(text, '2023-01-04')).toEqual(['×3 people 2022-01-01..2022-12-31 against 2021-01-01..2021-12-31']);
});

test('half of a count is a fall by half', () => {
  const text = 'February brought 920 people over the Channel in small boats, about half of the 1,773 of February 2023.';
  expect(figuresOf(text, '2024-03-01')[1]).toBe(
    'about -50% people 2024-02-01..2024-02-29 against 2023-02-01..2023-02-28',
  );
});

test('more than half of a count tells how far a time has got, and no fall', () => {
  const text =
    'February has brought 920 people over the Channel in small boats, over half of the 1,773 of last February.';
  expect(figuresOf(text, '2024-02-20')).toHaveLength(2);
});

test('each of two changes between years is of the years right before it', () => {
  const text = 'Between 2020 and 2021 Channel arrivals grew by 237%, and between 2021 and 2022 by 60%.';
  expect(figuresOf(text, '2023-02-10')).toEqual([
    '+237% people 2021-01-01..2021-12-31 against 2020-01-01..2020-12-31',
    '+60% people 2022-01-01..2022-12-31 against 2021-01-01..2021-12-31',
  ]);
});

test('the year so far may be held against all of the twelve months before', () => {
  const basesOf = (words: string) =>
    claimsOf(`Four times more people have crossed the Channel by small boat this year than ${words}.`, '2021-11-12')
      .flatMap(({ readings }) => readings)
      .map(({ comparedWith }) => comparedWith && daysOf(comparedWith));
  expect(basesOf('in the twelve months before')).toContain('2020-01-01..2020-12-31');
  expect(basesOf('in the previous year')).toContain('2020-01-01..2020-12-31');
  expect(basesOf('by this time last year')).not.toContain('2020-01-01..2020-12-31');
});

test('nothing is compared with itself: a month named twice is the base of a multiple', () => {
  const text =
    "Monday's 1,137 small boat migrants were more than in January or February, and eight times the February figure.";
  expect(figuresOf(text, '2022-08-23').at(-1)).toBe('×8 people 2022-08-22 against 2022-02-01..2022-02-28');
});
