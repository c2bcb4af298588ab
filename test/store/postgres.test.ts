import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { openPostgres } from '../../src/store/postgres.ts';
import { describeStore } from '../contracts/store.ts';
import { describeWithPostgres } from '../postgres.ts';
import { testManyProcesses } from './many-processes.ts';
import { testOlderDatabase } from './older-database.ts';

describeWithPostgres('the store on PostgreSQL', (newDatabase) => {
  describeStore(async () => {
    const databaseUrl = await newDatabase();
    return () => openStore({ dataDir: '/not/used', databaseUrl });
  });
  test('large numbers and counts arrive as numbers', async () => {
    const { db } = await openPostgres(await newDatabase());
    const { rows } = await sql`select count(*) as count, sum(2) as sum, 1787054400000::bigint as millis`.execute(db);
    expect(rows).toEqual([{ count: 1, sum: 2, millis: 1_787_054_400_000 }]);
    await db.destroy();
  });
  test('a connection that is ended in the middle of a transaction ends that transaction and nothing else', async () => {
    const { db } = await openPostgres(await newDatabase());
    const ended = db.transaction().execute(async (transaction) => {
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(transaction);
      await sql`select pg_terminate_backend(${rows[0]?.pid}, 5000)`.execute(db);
      await sql`select 1`.execute(transaction);
    });
    await expect(ended).rejects.toThrow();
    expect((await sql`select 1 as one`.execute(db)).rows).toEqual([{ one: 1 }]);
    await db.destroy();
  });
  testOlderDatabase(
    async () => ({ dataDir: '/not/used', databaseUrl: await newDatabase() }),
    ({ databaseUrl = '' }) => openPostgres(databaseUrl),
  );
  testManyProcesses(async () => ({ dataDir: '/not/used', databaseUrl: await newDatabase() }));
});
