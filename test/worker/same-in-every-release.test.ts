import { expect, test } from 'vitest';
import { periodOf } from '../../src/domain/period.ts';
import { sameInEveryRelease } from '../../src/worker/same-in-every-release.ts';
import { days, release } from '../contracts/store/store-for-tests.ts';
import { emptyStore } from './world.ts';

const WEEK = periodOf('2026-08-11', '2026-08-17');

async function kept(...releases: readonly (readonly number[])[]) {
  const { observations } = await emptyStore();
  for (const [i, values] of releases.entries()) {
    await observations.record(release(`2026-08-1${i + 8}`), days('2026-08-11', values));
  }
  return (period = WEEK) => sameInEveryRelease(observations, period);
}

test('releases that give the same numbers agree, even where one knows a day more', async () => {
  expect(await (await kept([1, 2, 3], [1, 2, 3, 4]))()).toBe(true);
});

test('one day counted anew is enough for them not to', async () => {
  expect(await (await kept([1, 2, 3], [1, 2, 4]))()).toBe(false);
});

test('a single release agrees with nobody', async () => {
  expect(await (await kept([1, 2, 3]))()).toBe(false);
});

test('of years it is not asked', async () => {
  const isSame = await kept([1, 2, 3], [1, 2, 3, 4]);
  expect(await isSame(periodOf('2020-01-01', '2026-08-17'))).toBe(false);
});
