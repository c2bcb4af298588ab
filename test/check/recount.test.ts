import { expect, test } from 'vitest';
import { isRevisedSince, recountMargin } from '../../src/check/recount.ts';
import { onDay, periodOf } from '../../src/domain/period.ts';
import { recordOn, verdictsOn } from './judged.ts';

const day = (iso: string) => Temporal.PlainDate.from(iso);

const told = (value: number, isCloseToRecord = false, isOfADay = false, isOfBoats = false) => ({
  value,
  isOfBoats,
  isCloseToRecord,
  isOfADay,
});

test('a crowded day before 2023 may have moved by a fifth, another by an eighth, a month and a year by little', () => {
  const published = day('2021-12-01');
  const crowded = recountMargin(periodOf('2021-11-11'), published, told(1000, false, true));
  const single = recountMargin(periodOf('2021-11-24'), published, told(757, false, true));
  const month = recountMargin(periodOf('2021-11-01', '2021-11-30'), published, told(6971));
  const year = recountMargin(periodOf('2022-01-01', '2022-11-30'), day('2022-12-02'), told(44_000));
  expect(crowded).toBeGreaterThanOrEqual(0.2);
  expect(single).toBeLessThanOrEqual(0.125);
  expect(month).toBeLessThan(single);
  expect(year).toBeLessThan(month);
  expect(year).toBeGreaterThan(0);
});

test.each([
  ['1,295 become 1,137', '2022-08-22', '2022-08-23', 1295, 1137],
  ['972 become 1,214', '2022-11-12', '2022-11-13', 972, 1214],
  ['416 become 399', '2020-09-02', '2020-09-03', 416, 399],
])('the recount takes in %s', (_words, of, published, printed, now) => {
  const margin = recountMargin(periodOf(of), day(published), told(printed, false, true));
  expect(Math.abs(printed - now)).toBeLessThanOrEqual(margin * Math.max(printed, now));
});

test('the highest day of a year has the room of a day', () => {
  const year = periodOf('2021-01-01', '2021-12-31');
  const highest = recountMargin(year, day('2022-01-10'), told(1185, false, true));
  expect(highest).toBeGreaterThan(recountMargin(year, day('2022-01-10'), told(1185)));
});

test('a story whose other figures equal today’s record has less room', () => {
  const november = periodOf('2021-11-01', '2021-11-30');
  expect(recountMargin(november, day('2021-12-01'), told(6971, true))).toBeLessThan(
    recountMargin(november, day('2021-12-01'), told(6971)),
  );
});

test.each([
  ['days of 2023', '2023-06-10', '2023-06-12'],
  ['a story written after the new series came out', '2021-11-11', '2024-01-10'],
])('%s have no room for a recount', (_words, of, published) => {
  expect(recountMargin(periodOf(of), day(published), told(500, false, true))).toBe(0);
});

test('a day that carries the mark Revised excuses a story of that week, and no later one', async () => {
  const { now } = await recordOn('2026-08-18');
  const series = now({ metric: 'small_boat_arrivals', basis: 'daily' });
  const marked = onDay(day('2023-06-11'));
  expect(series?.at(marked)?.note).toBe('Revised');
  expect(isRevisedSince(marked, series, day('2023-06-12'))).toBe(true);
  expect(isRevisedSince(marked, series, day('2023-09-12'))).toBe(false);
  expect(isRevisedSince(onDay(day('2023-06-15')), series, day('2023-06-16'))).toBe(false);
});

test('a story whose other numbers were counted again had no number of today for the day either', async () => {
  const text =
    'On Wednesday 416 people crossed the Channel in small boats. It takes the total for 2020 to 5,623. The previous record was 235, on August 6.';
  expect((await verdictsOn(text, '2020-09-03')).at(-1)).toBe('235 unchecked: recounted');
  const today =
    'On Wednesday 399 people crossed the Channel in small boats. It takes the total for 2020 to 5,623. The previous record was 235, on August 6.';
  expect((await verdictsOn(today, '2020-09-03')).at(-1)).toBe('235 differs');
});

test('until 2021 newsrooms kept their own tallies, which missed or doubled some', () => {
  const published = day('2021-04-01');
  const quarter = (year: number) => periodOf(`${year}-01-01`, `${year}-03-31`);
  expect(511 - 465).toBeLessThanOrEqual(recountMargin(quarter(2020), published, told(511)) * 511);
  expect(1402 - 1363).toBeLessThanOrEqual(recountMargin(quarter(2021), published, told(1402)) * 1402);
  expect(recountMargin(quarter(2022), day('2022-04-01'), told(4548))).toBeLessThan(
    recountMargin(quarter(2021), published, told(1402)),
  );
  expect(recountMargin(quarter(2021), published, told(1402, true))).toBeLessThanOrEqual(0.01);
});

test('boats before 2023 have more room than people', () => {
  const half = periodOf('2022-01-01', '2022-06-13');
  const published = day('2022-06-15');
  expect(321 - 307).toBeLessThanOrEqual(recountMargin(half, published, told(321, false, false, true)) * 321);
  expect(recountMargin(half, published, told(10_269))).toBeLessThan(0.04);
});

test.each([
  [
    'one boat',
    (boats: number) => `On Saturday 31 May ${boats} boats with migrants crossed the Channel.`,
    18,
    17,
    '2025-06-02',
  ],
  [
    'a few people of a day',
    (people: number) => `On 20 March ${people} people crossed the Channel.`,
    504,
    494,
    '2024-03-22',
  ],
])(
  '%s off is told neither true nor false where no release of that time is kept',
  async (_, text, near, far, published) => {
    expect(await verdictsOn(text(near), published)).toEqual([`${near} unchecked: recounted`]);
    expect(await verdictsOn(text(far), published)).toEqual([`${far} differs`]);
  },
);

test.each([
  ['725 of 2019 to 5 August', '2019-01-01', '2019-08-05', '2019-08-06', 725, 842, false],
  ['960 of 3 September 2022', '2022-09-03', '2022-09-03', '2022-09-05', 960, 1305, true],
  ['2,411 of 1 to 19 July 2022', '2022-07-01', '2022-07-19', '2022-07-20', 2411, 2567, false],
])('what newsrooms printed then is within the recount: %s', (_words, from, to, published, printed, now, isOfADay) => {
  const margin = recountMargin(periodOf(from, to), day(published), told(printed, false, isOfADay));
  expect(Math.abs(printed - now)).toBeLessThanOrEqual(margin * Math.max(printed, now));
});

test('where the boats of a day are those of today and no number is another, its people are held closer', async () => {
  const text = (people: number, boats: number) =>
    `A total of ${people} people crossed the Channel on Sunday, crammed into ${boats} small boats.`;
  expect((await verdictsOn(text(1384, 25), '2022-10-10'))[0]).toBe('1384 differs');
  expect((await verdictsOn(text(1384, 29), '2022-10-10'))[0]).toBe('1384 unchecked: recounted');
});

test('boats that are those of today tell nothing where another number is not', async () => {
  const text =
    'On Wednesday 459 migrants crossed the Channel, on 14 boats. That puts the month of September at 3,879. Last September it was 1,951.';
  expect((await verdictsOn(text, '2021-09-23'))[0]).toBe('459 unchecked: recounted');
});
