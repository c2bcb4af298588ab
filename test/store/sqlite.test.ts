import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { describeStore } from '../contracts/store.ts';
import { testManyProcesses } from './many-processes.ts';
import { testOlderDatabase } from './older-database.ts';

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
  testOlderDatabase(
    async () => ({ dataDir: newFolder() }),
    async ({ dataDir }) => openSqlite(dataDir),
  );
  testManyProcesses(async () => ({ dataDir: newFolder() }));
});
