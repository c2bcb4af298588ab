import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { describeStore } from '../contracts/store.ts';
import { testManyProcesses } from './many-processes.ts';

describe('the store on SQLite', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'channel-brief-store-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const newFolder = () => mkdtempSync(join(folder, 'database-'));
  describeStore(async () => {
    const dataDir = newFolder();
    return () => openStore({ dataDir });
  });
  testManyProcesses(async () => ({ dataDir: newFolder() }));
});
