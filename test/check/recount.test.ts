import { expect, test } from 'vitest';
import { isRevisedSince, recountMargin } from '../../src/check/recount.ts';
import { onDay, periodOf } from '../../src/domain/period.ts';
import { recordOn } from './judged.ts';

const day = (iso: string) => Temporal.PlainDate.from(iso);

test('a single day before 2023 may have moved by a fifth, a month by little, a year by less', () => {
  const published = day('2021-12-01');
  const single = recountMargin(periodOf('2021-11-11'), published, false);
  const month = recountMargin(periodOf('2021-11-01', '2021-11-30'), published, false);
  const year = recountMargin(periodOf('2021-01-01', '2021-11-30'), published, false);
  expect(single).toBeGreaterThanOrEqual(0.2);
  expect(month).toBeLessThan(single);
  expect(year).toBeLessThan(month);
  expect(year).toBeGreaterThan(0);
});

test('the recount takes in 1,295 become 1,137', () => {
  const margin = recountMargin(periodOf('2022-08-22'), day('2022-08-23'), false);
  expect(1295 - 1137).toBeLessThanOrEqual(margin * 1295);
});

test('a story whose other figures equal today’s record has less room', () => {
  const november = periodOf('2021-11-01', '2021-11-30');
  expect(recountMargin(november, day('2021-12-01'), true)).toBeLessThan(
    recountMargin(november, day('2021-12-01'), false),
  );
});

test.each([
  ['days of 2023', '2023-06-10', '2023-06-12'],
  ['a story written after the new series came out', '2021-11-11', '2024-01-10'],
])('%s have no room for a recount', (_words, of, published) => {
  expect(recountMargin(periodOf(of), day(published), false)).toBe(0);
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
