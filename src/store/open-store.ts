/** Opens the store: a file by default, PostgreSQL where an address is given, its tables brought up to date. */
import { Migrator } from 'kysely/migration';
import { Fault } from '../domain/fault.ts';
import { articleStore } from './articles.ts';
import { briefingStore } from './briefings.ts';
import type { Database } from './database.ts';
import { deliveryStore } from './deliveries.ts';
import { feedStore } from './feeds.ts';
import { installationStore } from './installations.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { observationStore } from './observations.ts';
import { openPostgres } from './postgres.ts';
import { openSqlite } from './sqlite.ts';
import type { Store } from './store.ts';
import { subscriptionStore } from './subscriptions.ts';
import { verdictStore } from './verdicts.ts';

export interface StorePlace {
  /** Folder of the file; not touched where `databaseUrl` is given. */
  readonly dataDir: string;
  /** A `postgres://` address. */
  readonly databaseUrl?: string | undefined;
}

/**
 * Opens the store and makes or updates its tables; any number of processes may do so at once.
 * Throws a Fault that names DATA_DIR or DATABASE_URL where the database cannot be used.
 */
export async function openStore({ dataDir, databaseUrl }: StorePlace): Promise<Store> {
  const database = databaseUrl === undefined ? openSqlite(dataDir) : await openPostgres(databaseUrl);
  try {
    await database.migrateAlone(() => migrate(database));
  } catch (error) {
    await database.db.destroy();
    throw error;
  }
  return {
    articles: articleStore(database),
    observations: observationStore(database),
    verdicts: verdictStore(database),
    feeds: feedStore(database),
    briefings: briefingStore(database),
    subscriptions: subscriptionStore(database),
    deliveries: deliveryStore(database),
    installations: installationStore(database),
    close: () => database.db.destroy(),
  };
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
