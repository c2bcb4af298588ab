import { expect, test, vi } from 'vitest';
import { openPgBossJobs } from '../../src/jobs/pg-boss.ts';
import { jobsContract } from '../contracts/jobs.ts';
import { describeWithPostgres } from '../postgres.ts';

describeWithPostgres('in PostgreSQL', (newDatabase) => {
  const databases = new Map<string, Promise<string>>();
  const databaseOf = (place: string) => {
    const known = databases.get(place) ?? newDatabase();
    databases.set(place, known);
    return known;
  };
  jobsContract('the bell of many processes', async (place, onFailure) =>
    openPgBossJobs(await databaseOf(place), onFailure),
  );

  test('a ring is heard by one of those who work on it, and one key is one for all', async () => {
    const databaseUrl = await newDatabase();
    const bells = await Promise.all([1, 2, 3].map(() => openPgBossJobs(databaseUrl, () => {})));
    const [first, ...others] = bells;
    if (first === undefined) throw new Error('no bell');
    await Promise.all(bells.map((bell) => bell.send('shared', {}, { key: 'one for all' })));
    const heard: unknown[] = [];
    for (const [i, bell] of others.entries()) await bell.work('shared', async () => void heard.push(i));
    await vi.waitFor(() => expect(heard).toHaveLength(1), { timeout: 20_000 });
    for (let i = 0; i < 10; i += 1) await first.send('shared');
    await vi.waitFor(() => expect(heard).toHaveLength(11), { timeout: 40_000 });
    await Promise.all(bells.map((bell) => bell.close()));
  }, 60_000);
});
