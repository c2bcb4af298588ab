/** `npm run soak`, `npm run soak -- --help`: the tables of what arrived, and of what memory the senders held. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWishes } from './options.ts';
import type { SoakOptions, SoakResult } from './soak.ts';

const wishes = readWishes();
// Whoever asked wrongly, or for help alone, need not wait for the clients.
const { soak } = await import('./soak.ts');
const { startPostgres } = await import('../postgres.ts');

const usual: Omit<SoakOptions, 'place' | 'processes'> = {
  deliveries: wishes.deliveries,
  spread: wishes.spread * 60_000,
  kills: wishes.killEvery === 0 ? undefined : { most: Number.POSITIVE_INFINITY, every: wishes.killEvery * 1000 },
  seed: wishes.seed,
  limit: wishes.minutes * 60_000,
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
    return await soak({ ...usual, place: { dataDir: '/not/used', databaseUrl }, processes: wishes.processes });
  } finally {
    await postgres.stop();
  }
}

let held = true;
for (const [name, run] of [
  ['sqlite', onSqlite],
  ['postgres', onPostgres],
] as const) {
  if (wishes.database !== 'both' && wishes.database !== name) continue;
  const { platforms, kills, gatewayDrops, seconds, left, memory } = await run();
  console.log(`${name}: ${seconds} s, ${kills} senders killed, ${gatewayDrops} gateway drops, ${left} left undone`);
  console.table(platforms.map(({ faults: _faults, gaps: _gaps, ...counts }) => counts));
  for (const { platform, faults, gaps } of platforms) {
    console.log(`${platform}: ${JSON.stringify(faults)}; seconds between two of one: ${gaps.join(', ') || 'none'}`);
  }
  if (memory.length === 0) console.log('memory: no sender lived long enough');
  else {
    const spared = wishes.processes > 1 && name === 'postgres' ? '; the first was never killed' : '';
    console.log(`memory in MB, after a minute of warm-up${spared}:`);
    console.table(memory);
  }
  held &&= left === 0 && platforms.every(({ lost, twice }) => lost + twice === 0);
}
process.exit(held ? 0 : 1);
