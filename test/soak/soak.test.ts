/** The soak, short: `npm run soak` is the long one. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describeWithPostgres } from '../postgres.ts';
import { type SoakOptions, soak } from './soak.ts';

const SHORT: Omit<SoakOptions, 'place' | 'processes'> = {
  deliveries: 100,
  kills: { most: 1, every: 2_000 },
  seed: 7,
  limit: 240_000,
};
const whole = (planned: number) => ({ planned, once: planned, lost: 0, twice: 0 });

test('on SQLite each of 100 deliveries is shown once, whatever goes wrong and although the sender is killed', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'channel-brief-soak-'));
  const result = await soak({ ...SHORT, place: { dataDir }, processes: 1 });
  rmSync(dataDir, { recursive: true, force: true });
  expect(result).toMatchObject({ left: 0, kills: 1, platforms: [whole(50), whole(50)] });
}, 300_000);

describeWithPostgres('with PostgreSQL', (newDatabase) => {
  test('each of 100 deliveries is shown once by four senders, whatever goes wrong and although one is killed', async () => {
    const place = { dataDir: '/not/used', databaseUrl: await newDatabase() };
    const result = await soak({ ...SHORT, place, processes: 4 });
    expect(result).toMatchObject({ left: 0, kills: 1, platforms: [whole(50), whole(50)] });
  }, 300_000);
});
