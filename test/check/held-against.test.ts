import { describe, expect, test } from 'vitest';
import { verdictsOn } from './judged.ts';

describe('nothing is held against a story that', () => {
  test.each([
    [
      'prints what the statisticians first said',
      'Net migration fell to 431,000 in 2024, the Office for National Statistics said.',
      '2025-05-22',
      '431000 unchecked: recounted',
    ],
    [
      'names an earlier record without its day',
      "Thursday's Channel crossings broke a record nine days old: the previous one, 853.",
      '2021-11-12',
      '853 unchecked: unsure',
    ],
    [
      'tells of a mark passed since 2018',
      'A count of Channel crossings that began in 2018 has gone through 200,000.',
      '2026-05-11',
      '200000 unchecked: unsure',
    ],
  ])('%s', async (_reason, text, published, verdict) => {
    expect(await verdictsOn(text, published)).toEqual([verdict]);
  });
});

test.each([
  ['a family on the beach', 'A family of six came ashore at Kingsdown.', []],
  [
    'the fullest of the boats',
    "One of Tuesday's boats is thought to have held more than 90 people.",
    ['90 unchecked: part-of-day'],
  ],
])('%s is not the day', async (_what, sentence, expected) => {
  const text = `On Tuesday 710 people crossed the Channel in 12 boats. ${sentence}`;
  const [, , ...rest] = await verdictsOn(text, '2025-04-16');
  expect(rest.filter((verdict) => verdict.includes('differs'))).toEqual([]);
  expect(rest).toEqual(expect.arrayContaining(expected));
});

test('people on average behind a count of boats are people per boat', async () => {
  const text =
    'In 2023 the Channel was crossed by 29,437 people in 602 boats, each of them fuller than before, with 49 people on board on average.';
  expect(await verdictsOn(text, '2024-01-10')).toEqual(['29437 agrees', '602 agrees', '49 agrees']);
});

test('another seven after people in boats is boats', async () => {
  const text =
    'Home Office figures show that 442 people crossed the Channel in nine boats on Easter Sunday, a day after 349 came in another seven.';
  expect(await verdictsOn(text, '2024-04-02')).toEqual(['442 agrees', '9 agrees', '349 agrees', '7 agrees']);
});

test('a mean that is equal to the record on a reading less favoured by the words is not said to differ', async () => {
  const text =
    'Since Labour won the general election 50,271 people have crossed the Channel. Under Rishi Sunak 50,637 people arrived over 20 months. The average under Sir Keir is 125 a day, compared with 82 under his predecessor.';
  expect(await verdictsOn(text, '2025-08-12')).toEqual([
    '50271 agrees',
    '50637 agrees',
    '125 agrees',
    '82 unchecked: unsure',
  ]);
});

test('a slip within the number is held against the year that the words name', async () => {
  expect(await verdictsOn('Last year 38,569 people crossed the Channel.', '2026-01-12')).toEqual(['38569 differs']);
});

test('the first and the second of two years are each held to their own twelve months', async () => {
  const text =
    'In the two years since Labour came to office 76,598 people have crossed the Channel. In the first there were 44,359 arrivals and in the second 32,239.';
  expect(await verdictsOn(text, '2026-07-06')).toEqual(['76598 agrees', '44359 agrees', '32239 agrees']);
});
