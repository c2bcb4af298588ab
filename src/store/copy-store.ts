/**
 * Moves a whole store from one database into another that is empty: all tables in one transaction, page by page, each
 * then read back and held against its source. Broken off at any point, the target is as empty as before.
 */
import { hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { type Kysely, sql } from 'kysely';
import { Fault } from '../domain/fault.ts';
import type { Database } from './database.ts';
import { connectDatabase, openDatabase, type StorePlace, updateTables } from './open-database.ts';
import { postgresPlace } from './postgres.ts';
import { sqliteFile } from './sqlite.ts';
import { type TableShape, tableShapes } from './table-shapes.ts';
import type { Tables } from './tables.ts';

/** Rows read and written at once; texts of articles are the largest, some ten kilobytes each. */
const PAGE = 200;

export interface CopiedTable {
  readonly name: string;
  readonly rows: number;
  /** Of all rows whatever their order, 32 hexadecimal digits; the same in both databases. */
  readonly digest: string;
}

type Row = Readonly<Record<string, unknown>>;

/**
 * Copies every row of `from` and gives the tables in the order they were copied. Throws a Fault where `from` holds no
 * store, `to` is not empty, or the copy came out different; then nothing was kept in `to`.
 */
export async function copyStore(
  from: StorePlace,
  to: StorePlace,
  onRows: (table: string, rows: number) => void = () => {},
): Promise<readonly CopiedTable[]> {
  const shapes = await tableShapes();
  const source = await openSource(from);
  try {
    const target = await openDatabase(to);
    try {
      await refuseFull(target, shapes, to);
      return await copyAll(source, target, shapes, onRows);
    } finally {
      await target.db.destroy();
    }
  } finally {
    await source.db.destroy();
  }
}

/** The place in words, without a password. */
export function placeWords({ dataDir, databaseUrl }: StorePlace): string {
  return databaseUrl === undefined ? sqliteFile(dataDir) : postgresPlace(databaseUrl);
}

/** What is no store of ours gets no tables of ours. */
async function openSource(from: StorePlace): Promise<Database> {
  const words = placeWords(from);
  const nothing = new Fault(`migrate-store: ${words} holds no store of Channel Brief. Correct --from.`);
  if (from.databaseUrl === undefined && !existsSync(sqliteFile(from.dataDir))) throw nothing;
  const source = await connectDatabase(from);
  try {
    const tables = await source.db.introspection.getTables({ withInternalKyselyTables: true });
    if (!tables.some(({ name }) => name === 'kysely_migration')) throw nothing;
    await updateTables(source);
    return source;
  } catch (error) {
    await source.db.destroy();
    throw error;
  }
}

async function refuseFull({ db }: Database, shapes: readonly TableShape[], to: StorePlace): Promise<void> {
  for (const { name } of shapes) {
    const { rows } = await sql`select 1 from ${sql.table(name)} limit 1`.execute(db);
    if (rows.length === 0) continue;
    throw new Fault(
      `migrate-store: ${placeWords(to)} is not empty (the table ${name} has rows), and nothing was changed there. ` +
        'Name an empty folder or a new database in --to; a bot that was started on it has put the record into it.',
    );
  }
}

async function copyAll(
  source: Database,
  target: Database,
  shapes: readonly TableShape[],
  onRows: (table: string, rows: number) => void,
): Promise<readonly CopiedTable[]> {
  // One state of the source for all tables, whoever else writes to it.
  const reading = source.db.transaction().setIsolationLevel('repeatable read');
  return reading.execute((from) =>
    target.db.transaction().execute(async (into) => {
      const copied: CopiedTable[] = [];
      for (const shape of shapes) {
        try {
          copied.push(await copyTable(shape, from, into, onRows));
        } catch (error) {
          const reason = error instanceof Error ? error.message : String(error);
          throw new Fault(`migrate-store: the table ${shape.name} cannot be copied (${reason}). Nothing was kept.`, {
            cause: error,
          });
        }
      }
      await target.indexAnew(into);
      for (const [index, shape] of shapes.entries()) compare(copied[index], await digestTable(shape, into));
      return copied;
    }),
  );
}

async function copyTable(
  shape: TableShape,
  from: Kysely<Tables>,
  into: Kysely<Tables>,
  onRows: (table: string, rows: number) => void,
): Promise<CopiedTable> {
  const sum = startSum(shape);
  const columns = sql.join(shape.columns.map((column) => sql.ref(column)));
  for await (const rows of pages(shape, from)) {
    const values = rows.map((row) => sql`(${sql.join(shape.columns.map((column) => row[column]))})`);
    await sql`insert into ${sql.table(shape.name)} (${columns}) values ${sql.join(values)}`.execute(into);
    sum.add(rows);
    onRows(shape.name, sum.table().rows);
  }
  return sum.table();
}

async function digestTable(shape: TableShape, db: Kysely<Tables>): Promise<CopiedTable> {
  const sum = startSum(shape);
  for await (const rows of pages(shape, db)) sum.add(rows);
  return sum.table();
}

/** All rows by their primary key, each page from where the last one ended. */
async function* pages({ name, columns, key }: TableShape, db: Kysely<Tables>): AsyncGenerator<readonly Row[]> {
  const keyColumns = sql.join(key.map((column) => sql.ref(column)));
  let last: Row | undefined;
  do {
    const after = last;
    const rest = after && sql`where (${keyColumns}) > (${sql.join(key.map((column) => after[column]))})`;
    const { rows } = await sql<Row>`
      select ${sql.join(columns.map((column) => sql.ref(column)))} from ${sql.table(name)} ${rest ?? sql``}
      order by ${keyColumns} limit ${PAGE}
    `.execute(db);
    if (rows.length > 0) yield rows;
    last = rows.length < PAGE ? undefined : rows.at(-1);
  } while (last !== undefined);
}

/** Digests of rows are added up, since the two databases do not sort text alike. */
function startSum({ name, columns }: TableShape) {
  let [count, total] = [0, 0n];
  return {
    add(rows: readonly Row[]): void {
      for (const row of rows) {
        const digest = hash('sha256', JSON.stringify(columns.map((column) => row[column])), 'hex').slice(0, 32);
        total = BigInt.asUintN(128, total + BigInt(`0x${digest}`));
      }
      count += rows.length;
    },
    table: (): CopiedTable => ({ name, rows: count, digest: total.toString(16).padStart(32, '0') }),
  };
}

function compare(source: CopiedTable | undefined, copy: CopiedTable): void {
  if (source?.rows === copy.rows && source.digest === copy.digest) return;
  throw new Fault(
    `migrate-store: the copy of the table ${copy.name} differs from its source (${source?.rows} rows, ${copy.rows} in the copy). ` +
      'Nothing was kept. Stop every bot that uses either database and start again.',
  );
}
