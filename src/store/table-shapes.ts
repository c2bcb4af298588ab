/**
 * The tables as the migrations make them, read from a database in memory, so that whatever goes over all tables knows
 * of a new one without being told.
 */
import { type Kysely, sql } from 'kysely';
import { updateTables } from './open-database.ts';
import { openInMemory } from './sqlite.ts';
import type { Tables } from './tables.ts';

export interface TableShape {
  readonly name: string;
  /** In the order of the table. */
  readonly columns: readonly string[];
  /** Columns of the primary key, in its order. */
  readonly key: readonly string[];
  /** Tables that its rows point to. */
  readonly pointsTo: readonly string[];
}

const FILLS = /\binsert into (\w+)/gi;

/** Every table, each after those that it points to; without those that the database fills by itself. */
export async function tableShapes(): Promise<readonly TableShape[]> {
  const database = openInMemory();
  try {
    await updateTables(database);
    return inOrder(await readShapes(database.db));
  } finally {
    await database.db.destroy();
  }
}

async function readShapes(db: Kysely<Tables>): Promise<readonly TableShape[]> {
  const { rows: tables } = await sql<{ name: string }>`
    select name from pragma_table_list
    where type = 'table' and schema = 'main' and name not like 'sqlite%' and name not like 'kysely%' order by name
  `.execute(db);
  const { rows: triggers } = await sql<{ sql: string }>`select sql from sqlite_schema where type = 'trigger'`.execute(
    db,
  );
  const filled = new Set(triggers.flatMap((trigger) => [...trigger.sql.matchAll(FILLS)].map(([, name]) => name)));
  return Promise.all(tables.filter(({ name }) => !filled.has(name)).map(({ name }) => readShape(db, name)));
}

async function readShape(db: Kysely<Tables>, name: string): Promise<TableShape> {
  const { rows: columns } = await sql<{ name: string; pk: number }>`
    select name, pk from pragma_table_info(${name}) order by cid
  `.execute(db);
  const { rows: parents } = await sql<{ parent: string }>`
    select distinct "table" as parent from pragma_foreign_key_list(${name})
  `.execute(db);
  const key = columns.filter(({ pk }) => pk > 0).sort((a, b) => a.pk - b.pk);
  return {
    name,
    columns: columns.map((column) => column.name),
    key: key.map((column) => column.name),
    pointsTo: parents.map(({ parent }) => parent),
  };
}

function inOrder(shapes: readonly TableShape[]): readonly TableShape[] {
  const ordered: TableShape[] = [];
  const isPlaced = (name: string) => ordered.some((placed) => placed.name === name);
  while (ordered.length < shapes.length) {
    const next = shapes.find(
      ({ name, pointsTo }) => !isPlaced(name) && pointsTo.every((parent) => parent === name || isPlaced(parent)),
    );
    if (next === undefined) throw new Error('store: tables point to each other in a circle');
    ordered.push(next);
  }
  return ordered;
}
