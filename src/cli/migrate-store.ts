/** `migrate-store`: a whole store moved from a file to PostgreSQL or back. */
import type { Config } from '../config.ts';
import { Fault } from '../domain/fault.ts';
import { copyStore, placeWords } from '../store/copy-store.ts';
import type { StorePlace } from '../store/open-database.ts';
import { print, printJson, progress } from './output.ts';

/** Places as they are written: a folder, a PostgreSQL address, or the name DATA_DIR or DATABASE_URL. */
export interface MoveOptions {
  readonly from: string;
  readonly to: string;
  readonly json?: true;
}

/** Copies the store, proves the copy and prints each table with its rows and digest. */
export async function runMigrateStore({ from, to, json }: MoveOptions, config: Config): Promise<void> {
  const [source, target] = [placeOf('--from', from, config), placeOf('--to', to, config)];
  const tables = await copyStore(source, target, (table, rows) =>
    progress(`${table}: ${rows.toLocaleString('en-GB')} rows`),
  );
  progress('');
  if (json) {
    await printJson({ from: placeWords(source), to: placeWords(target), tables });
    return;
  }
  const width = Math.max(...tables.map(({ name }) => name.length));
  const lines = tables.map(
    ({ name, rows, digest }) => `${name.padEnd(width)}  ${digest}  ${rows.toLocaleString('en-GB')} rows`,
  );
  const all = tables.reduce((sum, { rows }) => sum + rows, 0);
  await print(
    `${lines.join('\n')}
Copied ${all.toLocaleString('en-GB')} rows from ${placeWords(source)} to ${placeWords(target)}. Each table was read back: same number of rows, same digest.
The source is as it was. ${nextStep(target)}
`,
  );
}

function placeOf(option: string, words: string, config: Config): StorePlace {
  if (words === 'DATABASE_URL') {
    if (config.databaseUrl !== undefined) return { dataDir: '', databaseUrl: config.databaseUrl };
    throw new Fault(`migrate-store: ${option} says DATABASE_URL, which is not set.`, { exitCode: 2 });
  }
  if (words === 'DATA_DIR') return { dataDir: config.dataDir };
  if (/^postgres(ql)?:\/\//i.test(words)) return { dataDir: '', databaseUrl: words };
  if (words.includes('://') || words.trim() === '') {
    throw new Fault(
      `migrate-store: ${option} takes a folder or an address such as postgres://user:password@host/name.`,
      {
        exitCode: 2,
      },
    );
  }
  return { dataDir: words };
}

function nextStep({ dataDir, databaseUrl }: StorePlace): string {
  return databaseUrl === undefined
    ? `Start the bot with DATA_DIR=${dataDir} and without DATABASE_URL.`
    : 'Start the bot with that address in DATABASE_URL.';
}
