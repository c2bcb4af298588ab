import { expect, test } from 'vitest';
import { describeWithPostgres } from '../postgres.ts';
import { SHORT, WHOLE } from './short.ts';
import { soak } from './soak.ts';

describeWithPostgres('with PostgreSQL', (newDatabase) => {
  test('each of 100 deliveries is shown once by four senders, whatever goes wrong and although one is killed', async () => {
    const place = { dataDir: '/not/used', databaseUrl: await newDatabase() };
    expect(await soak({ ...SHORT, place, processes: 4 })).toMatchObject(WHOLE);
  }, 300_000);
});
