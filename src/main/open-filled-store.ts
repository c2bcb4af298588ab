/** The store as every part of the program meets it: with the record that comes with the program. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Config } from '../config.ts';
import type { Fault } from '../domain/fault.ts';
import type { Store } from '../store/store.ts';

/** The store with the bundled record in it. */
export async function openFilledStore(config: Pick<Config, 'dataDir' | 'databaseUrl'>): Promise<Store> {
  const { openStore } = await import('../store/open-store.ts');
  const { loadBundledRecord } = await import('../worker/load-bundled-record.ts');
  const store = await openStore(config);
  try {
    const record = readFileSync(new URL('../../feeds/official/record.txt', import.meta.url), 'utf8');
    await loadBundledRecord(record, store, Temporal.Now.instant());
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** As `openFilledStore`; where DATA_DIR cannot be written, a store for this one answer, and `onStandIn` says so. */
export async function openStoreToRead(config: Config, onStandIn: (reason: string) => void): Promise<Store> {
  try {
    return await openFilledStore(config);
  } catch (error) {
    if (config.databaseUrl !== undefined || !cannotWrite(error)) throw error;
    onStandIn(`${(error as Fault).message} The bundled record answers instead.`);
    const folder = mkdtempSync(join(tmpdir(), 'channel-brief-'));
    const store = await openFilledStore({ dataDir: folder });
    return { ...store, close: () => store.close().finally(() => rmSync(folder, { recursive: true })) };
  }
}

/** SQLite's READONLY and CANTOPEN, and what the system says of folders and files that may not be written. */
function cannotWrite(error: unknown): boolean {
  const { code, errcode } = ((error as Error).cause ?? {}) as { code?: string; errcode?: number };
  if (errcode === 8 || errcode === 14) return true;
  return ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENOENT'].includes(code ?? '');
}
