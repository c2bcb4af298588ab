import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { describeStore } from '../contracts/store.ts';

describe('the store on SQLite', () => {
  const folder = mkdtempSync(join(tmpdir(), 'channel-brief-store-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  describeStore(async () => {
    const dataDir = mkdtempSync(join(folder, 'database-'));
    return () => openStore({ dataDir });
  });
});
