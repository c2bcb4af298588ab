/** The database in a file: Node's own SQLite behind Kysely's dialect. */
import { mkdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Kysely, type SqliteDatabase, SqliteDialect, sql } from 'kysely';
import { Fault } from '../domain/fault.ts';
import type { Database } from './database.ts';
import type { Tables } from './tables.ts';

/** How long a writer waits for another process, in milliseconds. */
const PATIENCE = 10_000;

/** Texts are numbered as they came in, which is nearly by date: so many times more are taken than asked for, then put in order of date. */
const FOUND_MORE = 20;

/** The file in that folder. */
export function sqliteFile(dataDir: string): string {
  return join(dataDir, 'channel-brief.sqlite');
}

/**
 * Opens `<dataDir>/channel-brief.sqlite` and makes folder and file where they are missing.
 * Throws a Fault where they cannot be made or written, or where the file is something else.
 */
export function openSqlite(dataDir: string): Database {
  const file = sqliteFile(dataDir);
  return databaseOf(connect(dataDir, file), file);
}

/** A database that is gone when it is closed. */
export function openInMemory(): Database {
  return databaseOf(new DatabaseSync(':memory:'), ':memory:');
}

function databaseOf(connection: DatabaseSync, file: string): Database {
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: forKysely(connection) }) });
  return {
    db,
    takeTurn: async () => {
      // A transaction begins as the only writer already.
    },
    findArticles: async (words, limit) => {
      const query = words.map((word) => `"${word}"*`).join(' ');
      const { rows } = await sql<{ id: string }>`
        select article.id from (
          select rowid as number from article_words where article_words match ${query}
          order by rowid desc limit ${limit * FOUND_MORE}) as found
        join searched_article as searched on searched.id = found.number
        join article on article.id = searched.article_id
        order by article.dated_at desc, article.id limit ${limit}`.execute(db);
      return rows.map(({ id }) => id);
    },
    // There is one writer at a time, so nothing is taken by another.
    passOverTaken: sql``,
    indexAnew: async (transaction) => {
      await sql`insert into article_words (article_words) values ('delete-all')`.execute(transaction);
      await sql`delete from searched_article`.execute(transaction);
      await sql`insert into searched_article (article_id) select id from article order by dated_at, id`.execute(
        transaction,
      );
      await sql`insert into article_words (rowid, headline, summary, text)
        select searched.id, newest.headline, newest.summary, newest.text from searched_article as searched
        join article on article.id = searched.article_id
        join article_text as newest on newest.article_id = article.id and newest.version = article.text_version
        order by searched.id`.execute(transaction);
    },
    migrateAlone: async (migrate) => {
      try {
        connection.exec('begin immediate');
      } catch (error) {
        throw new Fault(`store: ${reasonOf(error, file)}`, { cause: error });
      }
      try {
        await migrate();
        connection.exec('commit');
      } catch (error) {
        connection.exec('rollback');
        throw error;
      }
    },
  };
}

function connect(dataDir: string, file: string): DatabaseSync {
  let connection: DatabaseSync | undefined;
  try {
    makeFolder(resolve(dataDir));
    connection = new DatabaseSync(file, { timeout: PATIENCE, enableForeignKeyConstraints: true });
    enterWal(connection);
    // A file that can only be read is told now, not at the first article.
    connection.exec('begin immediate; commit');
    return connection;
  } catch (error) {
    connection?.close();
    throw new Fault(`store: ${reasonOf(error, file)}`, { cause: error });
  }
}

/** With its parents. Node's own way never returns where a parent is there and takes no folders, as /proc does. */
function makeFolder(path: string): void {
  if (isFolder(path)) return;
  if (dirname(path) !== path) makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    // Another process may have been first.
    if (!isFolder(path)) throw error;
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/**
 * Readers go on while one process writes. Of two connections that change a new file at once SQLite turns one away
 * without waiting (measured: one in seventy), so it tries again.
 */
function enterWal(connection: DatabaseSync): void {
  const end = performance.now() + PATIENCE;
  for (;;) {
    try {
      connection.exec('pragma journal_mode = wal');
      return;
    } catch (error) {
      if (performance.now() > end || !String(error).includes('locked')) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}

function reasonOf(error: unknown, file: string): string {
  const message = error instanceof Error ? error.message : String(error);
  if (message.includes('not a database')) {
    return `${file} is not a Channel Brief database. Move it away, or set DATA_DIR to another folder.`;
  }
  if (message.includes('locked')) {
    return `${file} is held by another process. Wait for it to end, or set DATA_DIR to another folder.`;
  }
  return `${file} cannot be written (${message}). Set DATA_DIR to a folder that this user may write to.`;
}

/**
 * The face that Kysely knows. Its transactions begin as writers: one that first reads would otherwise be
 * refused, without waiting, where another process wrote in between.
 */
function forKysely(connection: DatabaseSync): SqliteDatabase {
  type Values = Parameters<ReturnType<DatabaseSync['prepare']>['all']>;
  return {
    close: () => connection.close(),
    prepare: (sql) => {
      const statement = connection.prepare(sql === 'begin' ? 'begin immediate' : sql);
      return {
        reader: statement.columns().length > 0,
        all: (parameters) => statement.all(...(parameters as Values)),
        run: (parameters) => statement.run(...(parameters as Values)),
        iterate: (parameters) => statement.iterate(...(parameters as Values)),
      };
    },
  };
}
