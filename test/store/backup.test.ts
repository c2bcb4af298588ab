import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { article, moment } from '../contracts/store/store-for-tests.ts';
import { fillStore, tellStore } from './full-store.ts';

test('a copy made by VACUUM INTO while the bot writes is a whole store', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'channel-brief-backup-'));
  const store = await openStore({ dataDir: join(folder, 'data') });
  await fillStore(store);
  const told = await tellStore(store);
  mkdirSync(join(folder, 'copy'));
  const other = new DatabaseSync(join(folder, 'data/channel-brief.sqlite'));
  other.exec(`vacuum into '${join(folder, 'copy/channel-brief.sqlite')}'`);
  other.close();
  await store.articles.save([article('later')], moment('2026-08-19'));
  const copy = await openStore({ dataDir: join(folder, 'copy') });
  expect(await tellStore(copy)).toEqual(told);
  await copy.close();
  await store.close();
  rmSync(folder, { recursive: true });
});
