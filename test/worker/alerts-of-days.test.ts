import { expect, test } from 'vitest';
import { alertCounts } from '../../src/compose/alert-preview.ts';
import { ALERT_TOPICS } from '../../src/domain/subscription.ts';
import type { Verdict } from '../../src/domain/verdict.ts';
import { alertsOfDays } from '../../src/worker/alerts-of-days.ts';
import { verdictOn } from '../compose/record.ts';
import { article, days, moment, release } from '../contracts/store/store-for-tests.ts';
import { emptyStore } from './world.ts';

const ALL = { alerts: new Set(ALERT_TOPICS) };

/** A page a day from 1 to 10 August with the day before; the last of them gives 1 August anew. */
async function tenPages() {
  const store = await emptyStore();
  for (let day = 1; day <= 10; day += 1) {
    const published = `2026-08-${String(day + 1).padStart(2, '0')}`;
    const values = Array.from({ length: day }, (_, i) => (i === 0 && day === 10 ? 101 : 100 + i));
    // As a bundle brings them: all seen at one moment, much later.
    await store.observations.record(release(published, { seenAt: moment('2026-08-20') }), days('2026-08-01', values));
  }
  return store;
}

test('every new day and every day counted anew is an alert, whenever the releases were seen', async () => {
  const { period, alerts } = await alertsOfDays(await tenPages(), moment('2026-08-12'), 30);
  expect(`${period.from} ${period.to}`).toBe('2026-07-13 2026-08-12');
  const kinds = Map.groupBy(alerts, ({ kind }) => kind);
  expect(kinds.get('new-day')).toHaveLength(10);
  expect(kinds.get('revised')).toMatchObject([{ value: 101, previous: 100 }]);
});

test('what was told and is put right later counts, and what was not told does not', async () => {
  const store = await emptyStore();
  const people = Array.from({ length: 950 }, () => 10);
  const record = (at: string, from: string, values: readonly number[]) =>
    store.observations.record(release(at), days(from, values));
  await record('2026-08-01', '2024-01-01', people.slice(0, 943));
  await record('2026-08-02', '2026-08-01', [1_000]);
  await record('2026-08-03', '2026-08-01', [990]);
  const kinds = async (many: number) => {
    const { alerts } = await alertsOfDays(store, moment('2026-08-04'), many);
    return alerts.filter(({ key }) => key.includes('day 2026-08-01')).map(({ kind }) => kind);
  };
  expect(await kinds(10)).toEqual(['record', 'corrected']);
  expect(await kinds(1)).toEqual([]);
});

test('only the releases of the asked days count', async () => {
  const { alerts } = await alertsOfDays(await tenPages(), moment('2026-08-12'), 3);
  expect(alerts.filter(({ kind }) => kind === 'new-day').map(({ day }) => day.toString())).toEqual([
    '2026-08-08',
    '2026-08-09',
    '2026-08-10',
  ]);
});

test('of a record that stopped moving the last days are told', async () => {
  const { period, alerts } = await alertsOfDays(await tenPages(), moment('2026-11-22'), 30);
  expect(period.to.toString()).toBe('2026-08-11');
  expect(alerts.filter(({ kind }) => kind === 'new-day')).toHaveLength(10);
});

test('figures of the news count as they are told: differing where two outlets or a headline have them, new ones once', async () => {
  const store = await tenPages();
  const print = async (id: string, outlet: string, verdicts: readonly Verdict[]) => {
    await store.articles.save([article(id, { outlet, publishedAt: moment('2026-08-11') })], moment('2026-08-11'));
    await store.verdicts.save(id, 1, verdicts, moment('2026-08-11'));
  };
  const differs = (printed: string) => verdictOn(`Some ${printed} crossed in 2022.`, printed, { kind: 'differs' });
  const inHeadline = (verdict: Verdict): Verdict => ({ ...verdict, claim: { ...verdict.claim, place: 'headline' } });
  const beyond = verdictOn('Some 35,000 were returned.', '35,000', {
    kind: 'unchecked',
    reason: 'no-record',
    reading: { metric: 'returns' },
  });
  const forecast = {
    ...verdictOn('Some 50,000 will come.', '50,000', { kind: 'unchecked', reason: 'forecast' }),
  } as const;
  await print('a', 'The Post', [differs('3,150'), differs('4,000'), beyond, forecast]);
  await print('b', 'The Mail', [differs('3,150'), inHeadline(differs('5,000')), beyond]);
  const found = await alertsOfDays(store, moment('2026-08-12'), 30);
  expect([found.mismatches, found.newFigures]).toEqual([2, 1]);
  expect(Object.fromEntries(alertCounts(found, ALL))).toMatchObject({ figures: 11, revisions: 1, mismatches: 2 });
});

test('an empty store has nothing to say', async () => {
  const { alerts, mismatches, newFigures } = await alertsOfDays(await emptyStore(), moment('2026-08-12'), 30);
  expect([alerts, mismatches, newFigures]).toEqual([[], 0, 0]);
});
