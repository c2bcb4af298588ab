import { expect, test } from 'vitest';
import { finalisedTotal } from '../../src/check/finalised.ts';
import { periodOf } from '../../src/domain/period.ts';
import { peopleIn, recordOn } from './judged.ts';

const { now } = await recordOn('2026-08-18');

test('2022 is 45,774 people by the finalised quarters', () => {
  expect(finalisedTotal(periodOf('2022-01-01', '2022-12-31'), now)).toBe(45_774);
});

test('days around whole quarters are added from the daily table', async () => {
  const year = finalisedTotal(periodOf('2022-01-01', '2022-12-31'), now) ?? Number.NaN;
  const days = await peopleIn('2023-01-01', '2023-01-10');
  expect(finalisedTotal(periodOf('2022-01-01', '2023-01-10'), now)).toBe(year + days);
});

test.each([
  ['less than a quarter', '2022-02-01', '2022-02-28'],
  ['a time whose quarters are not final yet', '2026-04-01', '2026-06-30'],
])('%s has no finalised total', (_words, from, to) => {
  expect(finalisedTotal(periodOf(from, to), now)).toBeUndefined();
});

test('a period that begins before the record has none', () => {
  expect(finalisedTotal(periodOf('2017-12-01', '2018-12-31'), now)).toBeUndefined();
});

test('without quarterly statistics there is none', () => {
  expect(
    finalisedTotal(periodOf('2022-01-01', '2022-12-31'), (name) => (name.basis === 'daily' ? now(name) : undefined)),
  ).toBeUndefined();
});
