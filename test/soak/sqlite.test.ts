import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SHORT, WHOLE } from './short.ts';
import { soak } from './soak.ts';

test('on SQLite each of 100 deliveries is shown once, whatever goes wrong and although the sender is killed', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'channel-brief-soak-'));
  const result = await soak({ ...SHORT, place: { dataDir }, processes: 1 });
  rmSync(dataDir, { recursive: true, force: true });
  expect(result).toMatchObject(WHOLE);
}, 300_000);
