import { expect, test } from 'vitest';
import { figuresOf } from './read-story.ts';

test.each<[published: string, text: string, figures: string[]]>([
  [
    '2024-11-29',
    'Net migration fell to 728,000 in the year to June. Small boats are a sliver of that. They have brought 33,562 people since January.',
    ['728000 net_migration 2023-07-01..2024-06-30', '33562 people 2024-01-01..2024-11-28'],
  ],
  [
    '2025-05-03',
    "The RNLI launched 9,141 times last year and aided 8,247 people around the coast. Thirty boats took part in Saturday's parade through Dover harbour.",
    [],
  ],
  [
    '2022-11-15',
    'The deal brings a 40 percent rise in patrols. So far this year 42,234 people have crossed the Channel.',
    ['42234 people 2022-01-01..2022-11-14'],
  ],
  [
    '2024-11-29',
    'Small boats have brought 33,562 people since January, 20 percent more than in the same part of 2023, aboard 632 craft, a tenth more.',
    [
      '33562 people 2024-01-01..2024-11-28',
      '+20% people 2024-01-01..2024-11-28 against 2023-01-01..2023-11-28',
      '632 boats 2024-01-01..2024-11-28',
      'about +10% boats 2024-01-01..2024-11-28 against 2023-01-01..2023-11-28',
    ],
  ],
])(
  'what a sentence hands over to the next is counted, and other life of the harbour is not on %s: %s',
  (published, text, figures) => {
    expect(figuresOf(text, published)).toEqual(figures);
  },
);

test('those who made it are arrivals, and people told with their boats too, though deaths are told beside them', () => {
  expect(
    figuresOf(
      'On the day that 27 people drowned off Dunkirk, 757 others made it, in 17 small boats.',
      '2021-12-05',
    ).slice(1),
  ).toEqual(['757 people 2021-11-24', '17 boats 2021-11-24']);
  expect(
    figuresOf(
      'Five people died on Sunday as they tried to reach a small boat. Saturday: 88 people, three boats.',
      '2024-01-15',
    ).slice(1),
  ).toEqual(['88 people 2024-01-13', '3 boats 2024-01-13']);
});

test('"on the day that" names no highest day', () => {
  expect(
    figuresOf('On the day that the minister came to Dover, 757 migrants crossed the Channel.', '2021-12-05')[0],
  ).not.toContain('max_day');
});

test('a story of people who landed in Kent by boat and were given blankets is of arrivals, a festival is not', () => {
  const landed =
    'A total of 161 people, many of them soaked through, arrived in Dover over the weekend, all in one boat.';
  expect(figuresOf(landed, '2021-01-12')[0]).toBe('161 people 2021-01-09..2021-01-10');
  expect(
    figuresOf('A total of 161 people, many of them in costume, arrived in Dover over the weekend, all in one boat.'),
  ).toEqual([]);
});

test('the number who have come is not of those whom the French stopped', () => {
  const text =
    'On Tuesday 1,168 people crossed the Channel. French authorities stopped 205 others. The number who have come so far this month is above 5,000.';
  expect(figuresOf(text, '2021-11-17').at(-1)).toBe('more_than 5000 people 2021-11-01..2021-11-16');
});

test('Parliament returns, and no migrants', () => {
  const text =
    'The number of small boat arrivals since Labour came to power is 48,833 and is likely to pass 50,000 before Parliament returns.';
  expect(figuresOf(text, '2025-08-07')).toEqual([
    '48833 people 2024-07-05..2025-08-06',
    'more_than 50000 people 2024-07-05..2025-08-06 forecast',
  ]);
});
