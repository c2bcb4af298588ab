import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Fault } from '../../src/domain/fault.ts';
import { MIGRATIONS } from '../../src/store/migrations/index.ts';
import type { StorePlace } from '../../src/store/open-database.ts';
import { openStore } from '../../src/store/open-store.ts';
import { article, days, moment, release } from '../contracts/store/store-for-tests.ts';
import { describeWithPostgres } from '../postgres.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'channel-brief-open-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('every migration in the folder is listed under the name of its file', () => {
  const files = readdirSync(join(import.meta.dirname, '../../src/store/migrations')).filter((file) => /^\d/.test(file));
  expect(Object.keys(MIGRATIONS)).toEqual(files.map((file) => file.replace(/\.ts$/, '')).sort());
});

describe('a file', () => {
  test('is made with its folder, and what was stored is there when it is opened again', async () => {
    const dataDir = join(folder, 'new', 'deep');
    await keepSomething({ dataDir });
    expect(existsSync(join(dataDir, 'channel-brief.sqlite'))).toBe(true);
    await findSomething({ dataDir });
  });

  test('that is something else is left as it is, and the fault says what to do', async () => {
    const dataDir = newFolder();
    writeFileSync(join(dataDir, 'channel-brief.sqlite'), 'Dear diary, '.repeat(500));
    const fault = await faultOf({ dataDir });
    expect(fault.message).toContain(`${join(dataDir, 'channel-brief.sqlite')} is not a Channel Brief database`);
    expect(fault.message).toContain('DATA_DIR');
  });

  test('that cannot be made is told with DATA_DIR', async () => {
    const file = join(newFolder(), 'file');
    writeFileSync(file, '');
    expect((await faultOf({ dataDir: file })).message).toMatch(/cannot be written \(.*Set DATA_DIR to a folder/);
    const dataDir = newFolder();
    mkdirSync(join(dataDir, 'channel-brief.sqlite'));
    expect((await faultOf({ dataDir })).message).toMatch(/cannot be written \(.*Set DATA_DIR to a folder/);
  });

  test.skipIf(process.platform !== 'linux')('in a folder that takes none is told at once', async () => {
    expect((await faultOf({ dataDir: '/proc/nope/deeper' })).message).toMatch(
      /cannot be written \(ENOENT.*Set DATA_DIR/,
    );
  });

  test('that a newer program has written is refused', async () => {
    const dataDir = newFolder();
    await (await openStore({ dataDir })).close();
    const connection = new DatabaseSync(join(dataDir, 'channel-brief.sqlite'));
    connection.exec("insert into kysely_migration values ('9999-from-the-future', '2100-01-01T00:00:00Z')");
    connection.close();
    expect((await faultOf({ dataDir })).message).toContain('written by a newer Channel Brief');
  });
});

describe('an address', () => {
  test.each(['localhost:5432/name', 'mysql://user:secret@host/name', 'postgres://user:se#cr/et@host:1/name'])(
    'that is none is wrong use: %s',
    async (databaseUrl) => {
      const fault = await faultOf({ dataDir: folder, databaseUrl });
      expect(fault.exitCode).toBe(2);
      expect(fault.message).toContain('DATABASE_URL is not an address such as postgres://');
      expect(everythingIn(fault)).not.toMatch(/secret|se#cr/);
    },
  );

  test('where nobody answers is told with its host and port, without its password', async () => {
    const port = await closedPort();
    const fault = await faultOf({ dataDir: folder, databaseUrl: `postgres://user:secret@127.0.0.1:${port}/name` });
    expect(fault.message).toContain(`DATABASE_URL: PostgreSQL at 127.0.0.1:${port}/name as user cannot be used`);
    expect(fault.message).toContain('ECONNREFUSED');
    expect(everythingIn(fault)).not.toContain('secret');
  });

  describeWithPostgres('of a PostgreSQL', (newDatabase) => {
    test('keeps what was stored when it is opened again', async () => {
      const place = { dataDir: '/not/used', databaseUrl: await newDatabase() };
      await keepSomething(place);
      await findSomething(place);
    });

    test('with the wrong password or of no database is told without the password', async () => {
      const wrong = (await newDatabase()).replace(':password@', ':secret@');
      const fault = await faultOf({ dataDir: '/not/used', databaseUrl: wrong });
      expect(fault.message).toContain('password authentication failed for user "postgres"');
      expect(everythingIn(fault)).not.toContain('secret');
      const missing = (await newDatabase()).replace(/test_\d+$/, 'missing');
      const nothing = await faultOf({ dataDir: '/not/used', databaseUrl: missing });
      expect(nothing.message).toContain('database "missing" does not exist');
      expect(everythingIn(nothing)).not.toContain(':password@');
    });
  });
});

async function keepSomething(place: StorePlace): Promise<void> {
  const store = await openStore(place);
  await store.articles.save([article('kept')], moment('2026-08-18'));
  await store.observations.record(release('2026-08-18'), days('2026-08-17', [250]));
  await store.close();
}

async function findSomething(place: StorePlace): Promise<void> {
  const store = await openStore(place);
  expect(await store.articles.known([article('kept')])).toEqual(new Set([article('kept')]));
  expect((await store.observations.series('small_boat_arrivals')).points).toHaveLength(1);
  await store.close();
}

async function faultOf(place: StorePlace): Promise<Fault> {
  const fault: unknown = await openStore(place).catch((error: unknown) => error);
  if (!(fault instanceof Fault)) throw new Error(`not a Fault: ${fault}`, { cause: fault });
  return fault;
}

/** All that a log could show of a fault. */
function everythingIn(error: unknown): string {
  if (!(error instanceof Error)) return JSON.stringify(error) ?? '';
  const inside = error instanceof AggregateError ? error.errors.map(everythingIn).join() : '';
  return [error.message, JSON.stringify(error), inside, everythingIn(error.cause)].join(' ');
}

function newFolder(): string {
  return mkdtempSync(join(folder, 'data-'));
}

async function closedPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}
