import { describe, expect, test } from 'vitest';
import { judge, verdictsOn } from './judged.ts';

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

test('half-year figures are not a half', async () => {
  const text =
    'The half-year small boat arrivals, published today, show that 11,884 people crossed in the six months to June.';
  expect(await verdictsOn(text, '2026-07-02')).toEqual(['11884 agrees']);
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

test('boats are held to the time that the people beside them bear out', async () => {
  const since = 'Since a returns agreement with France took effect on 6 August, 42 people have been sent back.';
  const text = (boats: number) =>
    `${since} Over 11,000 have made the Channel crossing in that time, in ${boats} boats.`;
  expect(await verdictsOn(text(203), '2025-10-20')).toContain('203 differs');
  expect(await verdictsOn(text(169), '2025-10-20')).toContain('169 agrees');
});

test('boats of days named together are held to both days where the people of both agree', async () => {
  const text = (boats: number) =>
    `People crossed the Channel in small boats, 1,214 on Saturday and 686 on Sunday, in ${boats} boats altogether.`;
  expect((await verdictsOn(text(37), '2022-11-14')).at(-1)).toBe('37 differs');
  expect((await verdictsOn(text(41), '2022-11-14')).at(-1)).toBe('41 agrees');
});

test('a chance equal of another time excuses no figure whose own time is borne out beside it', async () => {
  const text =
    'In May there were 1,773 Channel crossings by migrants, a drop of 43 per cent from 2,916 in May last year.';
  expect(await verdictsOn(text, '2023-06-05')).toEqual(['1773 differs', '43 agrees', '2916 agrees']);
});

test('a usual time of which the story has no word is not tried', async () => {
  const text =
    'By Sunday 6,077 migrants had crossed the Channel this year, against 10,532 a year earlier, a fall of 35%.';
  expect(await verdictsOn(text, '2026-04-20')).not.toContain('10532 agrees');
});

test('the number of another year is held against a story where its other figures bear out the month', async () => {
  const text = 'Home Office figures show that 5,170 people crossed the Channel in June, in 40 boats.';
  const [first] = await judge(text, '2026-07-01');
  expect(first).toMatchObject({ kind: 'differs', official: 2742 });
  expect(first?.explanation).toContain('5,170 people in June 2025');
  const compared = 'In October 5,417 crossed the Channel in small boats, almost three times last October’s 1,869.';
  expect(await verdictsOn(compared, '2024-11-11')).not.toContain('1869 differs');
});

test('people per boat are held to the people and boats right before them', async () => {
  const text = (load: number) => `On Saturday 317 people crossed the Channel in five boats, about ${load} in each.`;
  expect((await verdictsOn(text(48), '2026-01-18')).at(-1)).toBe('48 differs');
  expect((await verdictsOn(text(63), '2026-01-18')).at(-1)).toBe('63 agrees');
});

test('a multiple that fits the other way about is not held against a story', async () => {
  const text =
    'By Thursday 15,897 people had crossed the Channel in 2026, in 234 boats. The numbers for 2025 were higher, with twice as many boats.';
  expect(await verdictsOn(text, '2026-08-21')).not.toContain('2 differs');
});

test('half as many again is about a half', async () => {
  const text =
    'So far 25,436 people have crossed the Channel this year, half as many again as the 16,842 who had done so by 30 July 2024.';
  expect(await verdictsOn(text, '2025-07-31')).toEqual(['25436 agrees', '50 agrees', '16842 agrees']);
});

test('so many of somebody’s callers are no arrivals', async () => {
  const text =
    'In 2024 a total of 36,816 people crossed the Channel in small boats. Only 2,700 of our helpline’s callers last year were offered a lawyer.';
  expect(await verdictsOn(text, '2025-08-22')).toEqual(['36816 agrees']);
});

test('another total of the same time is no proof that the words state it', async () => {
  const text =
    'Under the government in power since 5 July 2024 the number of Channel crossings by small boat is 80,611; the worst year was 2022, with 45,755.';
  expect(await verdictsOn(text, '2026-08-20')).not.toContain('45755 differs');
});

test('700-plus is 700 or more', async () => {
  expect(
    await verdictsOn(
      'Over the two days, 2 and 3 May, 700-plus people crossed the Channel in small boats.',
      '2026-05-04',
    ),
  ).toEqual(['700 agrees']);
});

test('a count with its own month right beside it is not read as that of the month beside another', async () => {
  const text = (february: string) =>
    `Migrants keep crossing the Channel: there were 1,098 in January and ${february} in February.`;
  expect(await verdictsOn(text('1,098'), '2025-03-05')).toEqual(['1098 agrees', '1098 unchecked: unsure']);
  expect(await verdictsOn(text('958'), '2025-03-05')).toEqual(['1098 agrees', '958 agrees']);
});

test('boats that came with people whose stated time holds are held to that time', async () => {
  const text = (boats: number) =>
    `A total of 4,141 migrants reached Britain by small boat between January and March, in ${boats} boats.`;
  expect(await verdictsOn(text(64), '2026-04-01')).toEqual(['4141 differs', '64 differs']);
  expect(await verdictsOn(text(70), '2026-04-01')).toEqual(['4141 differs', '70 agrees']);
});

test('people smugglers are told of with arrivals', async () => {
  const text =
    'People smugglers took advantage of calm seas, with 451 arriving on Christmas Day and 407 on Boxing Day.';
  expect(await verdictsOn(text, '2024-12-29')).toEqual(['451 agrees', '407 agrees']);
});

test('loads after several days told one by one are not held to one of them', async () => {
  const days =
    'A pause in small boat crossings came to an end on Thursday, when 621 people reached Dover. They were followed by 648 on Friday, 503 on Saturday and 349 on Sunday.';
  expect(
    await verdictsOn(`${days} The boats involved carried an average of 71 people each.`, '2025-11-10'),
  ).not.toContain('71 differs');
  const day = 'On Saturday 1,195 people crossed the Channel in 19 boats.';
  expect((await verdictsOn(`${day} That is 78 in every craft.`, '2025-06-02')).at(-1)).toBe('78 differs');
});

test('those whom somebody served are no arrivals', async () => {
  const text =
    'From January to March 6,642 people crossed the Channel in small boats. Safe routes reached 2,400 refugees in the same quarter.';
  expect(await verdictsOn(text, '2025-04-24')).toEqual(['6642 agrees']);
});

test('two-thirds is no word for 58 per cent', async () => {
  const text = (part: string) => `Small boat arrivals in July were ${part} lower than in the same month last year.`;
  expect(await verdictsOn(text('two-thirds'), '2026-08-12')).toEqual(['66.7 differs']);
  expect(await verdictsOn(text('about 60 per cent'), '2026-08-12')).toEqual(['60 agrees']);
});

test('a number of a usual time does not stand in for that of the year that its sentence names', async () => {
  const text =
    'By Sunday 11,054 people had crossed the Channel this year. Ministers are less keen on 2023, when the figure was 12,644.';
  expect((await verdictsOn(text, '2026-06-22')).at(-1)).not.toBe('12644 agrees');
});

test('"they came in 36 boats" is held to the day of the people told right before', async () => {
  const text = (boats: number) =>
    `At least 399 migrants crossed the Channel yesterday, a new single-day record. They came in ${boats} boats.`;
  expect((await verdictsOn(text(36), '2020-09-03')).at(-1)).toBe('36 differs');
  expect((await verdictsOn(text(26), '2020-09-03')).at(-1)).toBe('26 agrees');
});

test('the busiest day of a headline is no longer time', async () => {
  const text = 'Sunday was the busiest day of August so far. Five small boats were escorted in across the Channel.';
  expect((await verdictsOn(text, '2026-08-10', 'Busiest August day as 423 arrive'))[0]).not.toBe('423 differs');
});

test('the first and the second of two years are each held to their own twelve months', async () => {
  const text =
    'In the two years since Labour came to office 76,598 people have crossed the Channel. In the first there were 44,359 arrivals and in the second 32,239.';
  expect(await verdictsOn(text, '2026-07-06')).toEqual(['76598 agrees', '44359 agrees', '32239 agrees']);
});

test('a mean per day is held to a total only where that stands right beside it', async () => {
  const text =
    'In Labour’s time alone 80,611 people have crossed the Channel, or about 104 a day, whereas another government, for all its failings, averaged around 118 a day.';
  expect(await verdictsOn(text, '2026-08-21')).not.toContain('118 differs');
});

test('a round number in words is no count to the last person, and may still be wrong', async () => {
  const text = (number: string) => `${number} people crossed the Channel in small boats in the four days to Sunday.`;
  expect(await verdictsOn(text('Two thousand'), '2025-11-10')).toEqual(['2000 agrees']);
  expect(await verdictsOn(text('Three thousand'), '2025-11-10')).toEqual(['3000 differs']);
});

test('what somebody needed are days', async () => {
  const text =
    'On Monday 474 people crossed the Channel in eight boats. It took the prime minister 403 days to get there. His predecessor needed about 610.';
  expect(await verdictsOn(text, '2025-08-12')).toEqual(['474 agrees', '8 agrees']);
});
