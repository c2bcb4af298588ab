/** The database that many processes share: PostgreSQL through `pg`. */
import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { Fault } from '../domain/fault.ts';
import type { Database } from './database.ts';
import type { Tables } from './tables.ts';

/** How long a connection may take to come about, in milliseconds. */
const PATIENCE = 10_000;

/** The numbers by which PostgreSQL names the types bigint (also of `count`) and numeric (of `sum`). */
const NUMBERS_SENT_AS_TEXT: readonly number[] = [pg.types.builtins.INT8, pg.types.builtins.NUMERIC];

/**
 * Connects to the database at a `postgres://` address and asks it one question.
 * Throws a Fault that names DATABASE_URL and never holds the password.
 */
export async function openPostgres(databaseUrl: string): Promise<Database> {
  const place = postgresPlace(databaseUrl);
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    connectionTimeoutMillis: PATIENCE,
    application_name: 'channel-brief',
    types: {
      getTypeParser: (type, format) =>
        NUMBERS_SENT_AS_TEXT.includes(type) ? Number : pg.types.getTypeParser(type, format),
    },
  });
  // A connection that breaks is replaced at the next question, whether nobody uses it or somebody does between two questions
  // of a transaction, who learns of it by the second; unheard, it would end the process.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  try {
    await pool.query('select 1');
  } catch (error) {
    await pool.end();
    throw new Fault(
      `store: DATABASE_URL: ${place} cannot be used (${wordsOf(error)}). ` +
        'Start that database or correct the address; without DATABASE_URL the record is kept in a file in DATA_DIR.',
      { cause: error },
    );
  }
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return {
    db,
    takeTurn: async (transaction, part) => {
      await sql`select pg_advisory_xact_lock(hashtext(${`channel-brief ${part}`}))`.execute(transaction);
    },
    findArticles: async (words, limit) => {
      const query = words.map((word) => `'${word}':*`).join(' & ');
      const { rows } = await sql<{ id: string }>`
        select article.id from article
        join article_text as newest on newest.article_id = article.id and newest.version = article.text_version
        where newest.words @@ to_tsquery('simple', ${query})
        order by article.dated_at desc, article.id limit ${limit}`.execute(db);
      return rows.map(({ id }) => id);
    },
    passOverTaken: sql`for update skip locked`,
    indexAnew: async (transaction) => {
      await sql`analyze`.execute(transaction);
    },
    // Kysely's migrator holds a lock of PostgreSQL by itself.
    migrateAlone: (migrate) => migrate(),
  };
}

/** The address without its password, for messages: host, port, database and user. Throws a Fault where it is none. */
export function postgresPlace(databaseUrl: string): string {
  const url = URL.parse(databaseUrl);
  if (url === null || !['postgres:', 'postgresql:'].includes(url.protocol)) {
    throw new Fault(
      'store: DATABASE_URL is not an address such as postgres://user:password@host:5432/name. ' +
        'In the password, write @ as %40, # as %23, / as %2F and % as %25.',
      { exitCode: 2 },
    );
  }
  const host = url.hostname === '' ? (url.searchParams.get('host') ?? 'localhost') : url.hostname;
  const user = url.username === '' ? '' : ` as ${url.username}`;
  return `PostgreSQL at ${host}:${url.port || '5432'}${url.pathname}${user}`;
}

function wordsOf(error: unknown): string {
  if (error instanceof AggregateError) return [...new Set(error.errors.map(wordsOf))].join('; ');
  return error instanceof Error ? error.message : String(error);
}
