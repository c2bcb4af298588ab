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

test('a small number that is equal to the record on a reading less favoured by the words is not said to differ', async () => {
  const text =
    'Home Office figures show that 442 people crossed the Channel in nine boats on Easter Sunday, a day after 349 came in another seven.';
  expect(await verdictsOn(text, '2024-04-02')).toEqual(['442 agrees', '9 agrees', '349 agrees', '7 unchecked: unsure']);
});

test('a count whose words leave its time open agrees with a time that stories usually speak of', async () => {
  expect(
    await verdictsOn(
      'The second year was quieter, with 32,239 people crossing the Channel against 44,359 in the first.',
      '2026-07-06',
    ),
  ).toEqual(['32239 agrees', '44359 agrees']);
});

test('a slip within the number is held against the year that the words name', async () => {
  expect(await verdictsOn('Last year 38,569 people crossed the Channel.', '2026-01-12')).toEqual(['38569 differs']);
});

test('days that only their number tells are found by the count itself', async () => {
  expect(
    await verdictsOn(
      'The visit ended on Thursday. In the three days it lasted 573 migrants crossed the Channel.',
      '2025-07-14',
    ),
  ).toEqual(['573 agrees']);
});
