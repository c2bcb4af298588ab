/** Opens the database under the store, a file or PostgreSQL, and brings its tables up to date. */
import { Migrator } from 'kysely/migration';
import { Fault } from '../domain/fault.ts';
import type { Database } from './database.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { openPostgres } from './postgres.ts';
import { openSqlite } from './sqlite.ts';

export interface StorePlace {
  /** Folder of the file; not touched where `databaseUrl` is given. */
  readonly dataDir: string;
  /** A `postgres://` address. */
  readonly databaseUrl?: string | undefined;
}

/**
 * Opens the database and makes or updates its tables; any number of processes may do so at once.
 * Throws a Fault that names DATA_DIR or DATABASE_URL where it cannot be used.
 */
export async function openDatabase(place: StorePlace): Promise<Database> {
  const database = await connectDatabase(place);
  try {
    await updateTables(database);
    return database;
  } catch (error) {
    await database.db.destroy();
    throw error;
  }
}

/** Opens the database with whatever tables it has. */
export async function connectDatabase({ dataDir, databaseUrl }: StorePlace): Promise<Database> {
  return databaseUrl === undefined ? openSqlite(dataDir) : await openPostgres(databaseUrl);
}

/** Makes or updates the tables. Throws a Fault where a newer program has made them. */
export function updateTables(database: Database): Promise<void> {
  return database.migrateAlone(() => migrate(database));
}

async function migrate({ db }: Database): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...MIGRATIONS }) } });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return;
  const reason = error instanceof Error ? error.message : String(error);
  if (reason.startsWith('corrupted migrations')) {
    throw new Fault(
      'store: this database was written by a newer Channel Brief. Update the program, or set DATA_DIR or DATABASE_URL to another database.',
      { cause: error },
    );
  }
  throw new Fault(`store: the tables cannot be made or updated (${reason}).`, { cause: error });
}
