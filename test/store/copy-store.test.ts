import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Fault } from '../../src/domain/fault.ts';
import { copyStore } from '../../src/store/copy-store.ts';
import { openDatabase, type StorePlace } from '../../src/store/open-database.ts';
import { openStore } from '../../src/store/open-store.ts';
import { postgresPlace } from '../../src/store/postgres.ts';
import { tableShapes } from '../../src/store/table-shapes.ts';
import { article, moment } from '../contracts/store/store-for-tests.ts';
import { describeWithPostgres } from '../postgres.ts';
import { fillStore, tellStore } from './full-store.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'channel-brief-copy-'));
});
afterAll(() => rmSync(folder, { recursive: true }));
const newFolder = (): StorePlace => ({ dataDir: mkdtempSync(join(folder, 'data-')) });

async function within<T>(place: StorePlace, use: (store: Awaited<ReturnType<typeof openStore>>) => Promise<T>) {
  const store = await openStore(place);
  return use(store).finally(() => store.close());
}

async function rowsIn(place: StorePlace): Promise<number> {
  const { db } = await openDatabase(place);
  let all = 0;
  for (const { name } of await tableShapes()) {
    const { rows } = await sql<{ many: number }>`select count(*) as many from ${sql.table(name)}`.execute(db);
    all += rows[0]?.many ?? 0;
  }
  await db.destroy();
  return all;
}

async function faultOf(outcome: Promise<unknown>): Promise<Fault> {
  const fault: unknown = await outcome.catch((error: unknown) => error);
  if (!(fault instanceof Fault)) throw new Error(`not a Fault: ${fault}`, { cause: fault });
  return fault;
}

test('a folder without a store is refused and stays without one', async () => {
  const [from, to] = [newFolder(), newFolder()];
  expect((await faultOf(copyStore(from, to))).message).toContain('holds no store of Channel Brief. Correct --from.');
  expect(existsSync(join(from.dataDir, 'channel-brief.sqlite'))).toBe(false);
  expect(existsSync(join(to.dataDir, 'channel-brief.sqlite'))).toBe(false);
});

test('a file that is something else is refused', async () => {
  const from = newFolder();
  writeFileSync(join(from.dataDir, 'channel-brief.sqlite'), 'Dear diary, '.repeat(500));
  expect((await faultOf(copyStore(from, newFolder()))).message).toContain('is not a Channel Brief database');
});

test('a store copied broken off at any table leaves the target empty, and the next copy is whole', async () => {
  const [from, to] = [newFolder(), newFolder()];
  await within(from, fillStore);
  for (const broken of ['article', 'article_text', 'subscription']) {
    const fault = await faultOf(
      copyStore(from, to, (table) => {
        if (table === broken) throw new Error('the disk is full');
      }),
    );
    expect(fault.message).toBe(
      `migrate-store: the table ${broken} cannot be copied (the disk is full). Nothing was kept.`,
    );
    expect(await rowsIn(to)).toBe(0);
  }
  await copyStore(from, to);
  expect(await within(to, tellStore)).toEqual(await within(from, tellStore));
});

describeWithPostgres('between a file and PostgreSQL', (newDatabase) => {
  const newPostgres = async (): Promise<StorePlace> => ({ dataDir: '', databaseUrl: await newDatabase() });

  test('a store goes there and back, and tells the same in all three places', async () => {
    const [file, postgres, back] = [newFolder(), await newPostgres(), newFolder()];
    await within(file, fillStore);
    const told = await within(file, tellStore);
    expect(told.between).toHaveLength(451);
    const there = await copyStore(file, postgres);
    expect(await within(postgres, tellStore)).toEqual(told);
    const again = await copyStore(postgres, back);
    expect(await within(back, tellStore)).toEqual(told);
    expect(again).toEqual(there);
    expect(there.find(({ name }) => name === 'article_text')?.rows).toBe(452);
    expect(await rowsIn(file)).toBe(there.reduce((sum, { rows }) => sum + rows, 0));
  });

  test('what is not empty is refused and stays as it is', async () => {
    const from = newFolder();
    await within(from, fillStore);
    for (const to of [newFolder(), await newPostgres()]) {
      await within(to, (store) => store.articles.save([article('mine')], moment('2026-08-18')));
      const { message } = await faultOf(copyStore(from, to));
      expect(message).toMatch(/is not empty \(the table article has rows\), and nothing was changed there\. Name an/);
      expect(message).not.toContain('password@');
      expect(await rowsIn(to)).toBe(2);
    }
  });

  test('a database of something else is no source and gets no tables', async () => {
    const from = await newPostgres();
    const fault = await faultOf(copyStore(from, newFolder()));
    expect(fault.message).toContain(`${postgresPlace(from.databaseUrl ?? '')} holds no store`);
    expect(await postgresTables(from)).toEqual([]);
  });

  test.each([
    ['loses a row', 'return case when new.version = 2 then null else new end', '451 in the copy'],
    ['changes a row', "new.headline := 'changed'; return new", '452 in the copy'],
  ])('a copy whose target %s is found out and not kept', async (_, body, told) => {
    const [from, to] = [newFolder(), await newPostgres()];
    await within(from, fillStore);
    const { db } = await openDatabase(to);
    await sql.raw(`create function meddle() returns trigger language plpgsql as $$ begin ${body}; end $$`).execute(db);
    await sql`create trigger meddling before insert on article_text for each row execute function meddle()`.execute(db);
    await db.destroy();
    const { message } = await faultOf(copyStore(from, to));
    expect(message).toContain('the copy of the table article_text differs from its source (452 rows');
    expect(message).toContain(told);
    expect(await rowsIn(to)).toBe(0);
  });
});

async function postgresTables({ databaseUrl = '' }: StorePlace): Promise<readonly string[]> {
  const { openPostgres } = await import('../../src/store/postgres.ts');
  const { db } = await openPostgres(databaseUrl);
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  await db.destroy();
  return tables.map(({ name }) => name);
}
