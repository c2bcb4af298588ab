import { describe, expect, test } from 'vitest';
import type { NewDatabase } from '../store.ts';
import { moment, openForGroup } from './store-for-tests.ts';

export function describeFeeds(newDatabase: NewDatabase): void {
  describe('sources', () => {
    const store = openForGroup(newDatabase);

    test('what is remembered of a source comes back, and a success forgets the failure', async () => {
      const failed = {
        name: 'gazette',
        etag: '"abc"',
        lastModified: 'Tue, 18 Aug 2026 12:00:00 GMT',
        lastTriedAt: moment('2026-08-18'),
        failures: 3,
        problem: 'gazette.example does not answer',
        nextDueAt: moment('2026-08-19'),
        newestAt: moment('2026-08-17'),
      };
      await store().feeds.save(failed);
      await store().feeds.save({ name: 'new', failures: 0 });
      expect((await store().feeds.states()).get('gazette')).toStrictEqual(failed);
      expect((await store().feeds.states()).get('new')).toStrictEqual({ name: 'new', failures: 0 });
      const succeeded = { name: 'gazette', lastSucceededAt: moment('2026-08-20'), failures: 0 };
      await store().feeds.save(succeeded);
      expect((await store().feeds.states()).get('gazette')).toStrictEqual(succeeded);
      expect((await store().feeds.states()).size).toBe(2);
    });

    test('of many processes one visits a source, and nobody visits it again on an old state', async () => {
      const { feeds } = store();
      const [now, until] = [moment('2026-08-18'), moment('2026-08-18').add({ minutes: 5 })];
      const tries = await Promise.all([1, 2, 3].map(() => feeds.take({ name: 'shared' }, now, until)));
      expect(tries.toSorted()).toEqual([false, false, true]);
      const visited = { name: 'shared', lastTriedAt: now, failures: 0 };
      await feeds.save(visited);
      expect((await feeds.states()).get('shared')).toStrictEqual(visited);
      expect(await feeds.take({ name: 'shared' }, until, until)).toBe(false);
      expect(await feeds.take(visited, now, until)).toBe(true);
      expect(await feeds.take(visited, now, until)).toBe(false);
      await feeds.leave('shared');
      expect(await feeds.take(visited, now, until)).toBe(true);
      expect(await feeds.take(visited, until, until.add({ minutes: 5 }))).toBe(true);
    });

    test('a visit begun by a clock that was a year ahead keeps nobody away', async () => {
      const { feeds } = store();
      const [now, ahead] = [moment('2026-08-18'), moment('2027-08-18')];
      expect(await feeds.take({ name: 'ahead' }, ahead, ahead.add({ minutes: 5 }))).toBe(true);
      expect(await feeds.take({ name: 'ahead' }, now, now.add({ minutes: 5 }))).toBe(true);
      expect(await feeds.take({ name: 'ahead' }, now, now.add({ minutes: 5 }))).toBe(false);
    });
  });
}
