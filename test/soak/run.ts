/** `npm run soak -- [--deliveries 2000] [--database sqlite|postgres|both] [--processes 4] [--seed 1] [--minutes 60] [--kill-every 20]`: the table of what arrived. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startPostgres } from '../postgres.ts';
import { type SoakOptions, type SoakResult, soak } from './soak.ts';

const { values } = parseArgs({
  options: {
    deliveries: { type: 'string', default: '2000' },
    database: { type: 'string', default: 'both' },
    processes: { type: 'string', default: '4' },
    seed: { type: 'string', default: '1' },
    minutes: { type: 'string', default: '60' },
    'kill-every': { type: 'string', default: '20' },
  },
});

const usual: Omit<SoakOptions, 'place' | 'processes'> = {
  deliveries: Number(values.deliveries),
  kills: { most: Number.POSITIVE_INFINITY, every: Number(values['kill-every']) * 1000 },
  seed: Number(values.seed),
  limit: Number(values.minutes) * 60_000,
  onProgress: process.stderr.isTTY ? (words) => process.stderr.write(`\r${words}      `) : () => {},
};

async function onSqlite(): Promise<SoakResult> {
  const dataDir = mkdtempSync(join(tmpdir(), 'channel-brief-soak-'));
  try {
    return await soak({ ...usual, place: { dataDir }, processes: 1 });
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function onPostgres(): Promise<SoakResult> {
  const postgres = await startPostgres();
  try {
    const databaseUrl = await postgres.newDatabase();
    return await soak({ ...usual, place: { dataDir: '/not/used', databaseUrl }, processes: Number(values.processes) });
  } finally {
    await postgres.stop();
  }
}

let held = true;
for (const [name, run] of [
  ['sqlite', onSqlite],
  ['postgres', onPostgres],
] as const) {
  if (values.database !== 'both' && values.database !== name) continue;
  const { platforms, kills, gatewayDrops, seconds, left } = await run();
  console.log(`${name}: ${seconds} s, ${kills} senders killed, ${gatewayDrops} gateway drops, ${left} left undone`);
  console.table(platforms.map(({ faults: _faults, gaps: _gaps, ...counts }) => counts));
  for (const { platform, faults, gaps } of platforms) {
    console.log(`${platform}: ${JSON.stringify(faults)}; seconds between two of one: ${gaps.join(', ') || 'none'}`);
  }
  held &&= left === 0 && platforms.every(({ lost, twice }) => lost + twice === 0);
}
process.exit(held ? 0 : 1);
