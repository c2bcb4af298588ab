import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDatabase, type StorePlace } from '../../src/store/open-database.ts';
import { tableShapes } from '../../src/store/table-shapes.ts';
import { describeWithPostgres } from '../postgres.ts';

/** Kinds of columns in which both databases keep the same; a copy of any other has to be thought of first. */
const SAME_IN_BOTH = ['text', 'integer', 'bigint', 'int4', 'int8'];

/** What a database makes of the other rows by itself, and nobody copies. */
const MADE_BY_ITSELF = /^(?:article_words(?:_\w+)?|searched_article|article_text\.words)$/;

async function expectAll(place: StorePlace): Promise<void> {
  const { db } = await openDatabase(place);
  const tables = (await db.introspection.getTables()).filter(({ schema }) => (schema ?? 'public') === 'public');
  await db.destroy();
  const found = tables.flatMap(({ name, columns }) =>
    columns.map(({ name: column, dataType, isAutoIncrementing }) => ({
      column: `${name}.${column}`,
      isByItself: MADE_BY_ITSELF.test(name) || MADE_BY_ITSELF.test(`${name}.${column}`),
      isAlike: SAME_IN_BOTH.includes(dataType.toLowerCase()) && !isAutoIncrementing,
    })),
  );
  const kept = found.filter(({ isByItself }) => !isByItself);
  const known = (await tableShapes()).flatMap(({ name, columns }) => columns.map((column) => `${name}.${column}`));
  expect(known.toSorted()).toEqual(kept.map(({ column }) => column).toSorted());
  expect(kept.filter(({ isAlike }) => !isAlike)).toEqual([]);
  expect(known.length).toBeGreaterThan(50);
}

test('every table has a primary key, and stands after the tables that it points to', async () => {
  const shapes = await tableShapes();
  for (const [index, { name, key, pointsTo }] of shapes.entries()) {
    expect([name, key.length]).not.toEqual([name, 0]);
    const before = shapes.slice(0, index).map((shape) => shape.name);
    expect(before).toEqual(expect.arrayContaining(pointsTo.filter((parent) => parent !== name)));
  }
  expect(shapes.find(({ name }) => name === 'verdict')).toMatchObject({
    key: ['article_id', 'text_version', 'ordinal'],
    pointsTo: ['article_text'],
  });
});

test('the tables known are those of a file', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'channel-brief-shapes-'));
  await expectAll({ dataDir });
  rmSync(dataDir, { recursive: true });
});

describeWithPostgres('on PostgreSQL', (newDatabase) => {
  test('the tables known are those of the database', async () => {
    await expectAll({ dataDir: '', databaseUrl: await newDatabase() });
  });
});
