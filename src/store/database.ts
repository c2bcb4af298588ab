/** What SQLite and PostgreSQL each bring to the store: connections, and the few things they do differently. */
import type { Kysely, RawBuilder, Transaction } from 'kysely';
import type { Tables } from './tables.ts';

export interface Database {
  readonly db: Kysely<Tables>;
  /**
   * Lets one writer of a part of the store (`article`, `vintage`) in at a time until its transaction ends, so that
   * reading what is known and then writing what is new is safe with any number of processes.
   */
  takeTurn(transaction: Transaction<Tables>, part: string): Promise<void>;
  /** Ids of the newest articles whose newest text has for each of the words one that begins so. Words are letters and digits alone. */
  findArticles(words: readonly string[], limit: number): Promise<readonly string[]>;
  /** What ends a query whose rows are taken in hand at once, so that other processes pass over them. */
  readonly passOverTaken: RawBuilder<unknown>;
  /** After many rows were copied in: makes anew what the database by itself keeps of them, such as the order of the words. */
  indexAnew(transaction: Transaction<Tables>): Promise<void>;
  /** Runs migrations while no other process does. */
  migrateAlone(migrate: () => Promise<void>): Promise<void>;
}
