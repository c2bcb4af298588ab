import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

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
