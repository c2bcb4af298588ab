import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { SECRETS, VARIABLES } from '../src/config/variables.ts';
import { type Environment, readConfig } from '../src/config.ts';
import { Fault } from '../src/domain/fault.ts';

const folder = mkdtempSync(join(tmpdir(), 'channel-brief-config-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileWith(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** The lines of the fault that an environment gives. */
function faultsOf(environment: Environment): readonly string[] {
  try {
    readConfig(environment);
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    expect(error.exitCode).toBe(2);
    return error.message.split('\n').slice(1);
  }
  return [];
}

test('with nothing set the bot has all it needs', () => {
  expect(readConfig({})).toMatchObject({
    dataDir: './data',
    databaseUrl: undefined,
    govukUrl: 'https://www.gov.uk',
    feedsBundled: true,
    articlePages: true,
    allowAddresses: [],
    timeZone: 'Europe/London',
    logLevel: 'info',
    port: undefined,
    roles: new Set(['gateway', 'http', 'worker']),
    colour: true,
  });
});

test('an empty or blank variable is not set', () => {
  const empty = Object.fromEntries(VARIABLES.map((name, i) => [name, i % 2 === 0 ? '' : '  ']));
  expect(readConfig(empty)).toEqual(readConfig({}));
});

test('every variable reaches the config', () => {
  const config = readConfig({
    DATA_DIR: '/srv/brief',
    DATABASE_URL: 'postgres://brief:word@db/brief',
    GOVUK_URL: 'http://127.0.0.1:4000/',
    FEEDS_OPML: fileWith('feeds.opml', '<opml/>'),
    FEEDS_BUNDLED: 'off',
    ARTICLE_PAGES: 'OFF',
    ALLOW_ADDRESSES: '127.0.0.0/8, ::1/128',
    CONTACT: 'desk@example.org',
    TIMEZONE: 'Europe/Paris',
    LOG_LEVEL: 'Debug',
    PORT: '8080',
    ROLES: 'Gateway, http',
    NO_COLOR: '1',
    SLACK_BOT_TOKEN: 'a',
    SLACK_SIGNING_SECRET: 'b',
    SLACK_APP_TOKEN: 'c',
    SLACK_CLIENT_ID: 'd',
    SLACK_CLIENT_SECRET: 'e',
    SLACK_STATE_SECRET: 'f',
    SLACK_API_URL: 'http://127.0.0.1:5000/api/',
    DISCORD_TOKEN: 'g',
    DISCORD_API_URL: 'http://127.0.0.1:6000',
    DISCORD_SHARDS: '4',
  });
  expect(config).toEqual({
    dataDir: '/srv/brief',
    databaseUrl: 'postgres://brief:word@db/brief',
    govukUrl: 'http://127.0.0.1:4000',
    feedsOpml: join(folder, 'feeds.opml'),
    feedsBundled: false,
    articlePages: false,
    allowAddresses: ['127.0.0.0/8', '::1/128'],
    contact: 'desk@example.org',
    timeZone: 'Europe/Paris',
    logLevel: 'debug',
    port: 8080,
    roles: new Set(['gateway', 'http']),
    colour: false,
    slack: {
      botToken: 'a',
      signingSecret: 'b',
      appToken: 'c',
      clientId: 'd',
      clientSecret: 'e',
      stateSecret: 'f',
      apiUrl: 'http://127.0.0.1:5000/api',
    },
    discord: { token: 'g', apiUrl: 'http://127.0.0.1:6000', shards: { count: 4 } },
  });
});

const WRONG: Environment = {
  DATABASE_URL: 'mysql://root:hunter2@db/brief',
  GOVUK_URL: 'ftp://hunter2@www.gov.uk',
  FEEDS_OPML: '/nowhere/hunter2.opml',
  FEEDS_BUNDLED: 'hunter2',
  ARTICLE_PAGES: 'hunter2',
  ALLOW_ADDRESSES: '10.0.0.0/8,10.0.0.0/hunter2',
  CONTACT: 'hunter2',
  TIMEZONE: 'Mars/hunter2',
  LOG_LEVEL: 'hunter2',
  PORT: 'hunter2',
  ROLES: 'hunter2',
  SLACK_BOT_TOKEN_FILE: '/nowhere/hunter2',
  SLACK_API_URL: 'hunter2',
  DISCORD_API_URL: 'hunter2',
  DISCORD_SHARDS: 'hunter2',
};

test('all faults are told at once, one line each, by the name of the variable', () => {
  const faults = faultsOf(WRONG);
  expect(faults.map((fault) => fault.trim().split(' ')[0]).sort()).toEqual(Object.keys(WRONG).sort());
  for (const fault of faults) expect(fault).toMatch(/^ {2}[A-Z_]+ (is|says|names|holds) .*[;,] .+/);
});

test('no fault repeats a value, since it may be a secret', () => {
  expect(faultsOf(WRONG).join('\n')).not.toContain('hunter2');
});

test.each(['-1', '65536', '1e3', '80.5', '0x50'])('%s is no port', (port) => {
  expect(faultsOf({ PORT: port })).toEqual(['  PORT is no port; write a whole number from 0 to 65535']);
});

test.each(['10.0.0.0', '10.0.0.0/33', '::1/129', '300.0.0.0/8', 'localhost/8', '10.0.0.0/8;11.0.0.0/8'])(
  '%s is no list of address ranges',
  (ranges) => {
    expect(faultsOf({ ALLOW_ADDRESSES: ranges })).toHaveLength(1);
  },
);

test.each([
  ['auto', undefined],
  ['4', { count: 4 }],
  ['0/4', { count: 4, ids: [0] }],
  ['2-3/4', { count: 4, ids: [2, 3] }],
  [' 5, 0-1 / 16 ', { count: 16, ids: [0, 1, 5] }],
])('DISCORD_SHARDS may be %j', (words, shards) => {
  expect(readConfig({ DISCORD_SHARDS: words }).discord.shards).toEqual(shards);
});

test.each(['0', '-1', '4/4', '3-1/4', '/4', '0/', '0/0', '0..1/4', '1,/4', '1e1'])(
  '%j is no choice of connections',
  (words) => {
    expect(faultsOf({ DISCORD_SHARDS: words })).toEqual([
      '  DISCORD_SHARDS is no choice of connections; write "auto", how many there are, or which of them are of this process: 0/4, 2-3/4',
    ]);
  },
);

test.each(['sender', 'worker,', ','])('%j of roles is understood or told with those that there are', (words) => {
  if (words === 'worker,') expect(readConfig({ ROLES: words }).roles).toEqual(new Set(['worker']));
  else expect(faultsOf({ ROLES: words })[0]).toContain('write one or more of gateway, http, worker');
});

test('a secret may stand in a file, whose last line break does not count', () => {
  const path = fileWith('token', 'xoxb-1\n');
  expect(readConfig({ SLACK_BOT_TOKEN_FILE: path }).slack.botToken).toBe('xoxb-1');
  for (const name of SECRETS) {
    const secret = name === 'DATABASE_URL' ? 'postgresql://a:b@c/d' : 'secret';
    const config = JSON.stringify(readConfig({ [`${name}_FILE`]: fileWith(name, secret) }));
    expect(config, name).toContain(secret);
  }
});

test('a secret given twice is a fault, and so is an empty file', () => {
  const path = fileWith('twice', 'xoxb-1');
  expect(faultsOf({ SLACK_BOT_TOKEN: 'xoxb-2', SLACK_BOT_TOKEN_FILE: path })).toEqual([
    '  SLACK_BOT_TOKEN and SLACK_BOT_TOKEN_FILE are both set; keep one of them',
  ]);
  expect(faultsOf({ DISCORD_TOKEN_FILE: fileWith('empty', '\n') })).toHaveLength(1);
});

test('a variable that is no secret is not read from a file', () => {
  expect(readConfig({ TIMEZONE_FILE: fileWith('zone', 'Europe/Paris') }).timeZone).toBe('Europe/London');
});

test('.env.example names every variable once, each with a line of explanation, and no other', () => {
  const example = readFileSync(resolve(import.meta.dirname, '../.env.example'), 'utf8');
  const lines = example.split('\n');
  const names = lines.flatMap((line) => /^([A-Z_]+)=/.exec(line)?.[1] ?? []);
  expect(names).toEqual(VARIABLES);
  for (const name of names) {
    const at = lines.findIndex((line) => line.startsWith(`${name}=`));
    expect(lines[at - 1], name).toMatch(/^# .{10,}\.$/);
    expect(lines[at - 1]?.endsWith('Secret.'), `${name} says that it is secret`).toBe(SECRETS.includes(name));
  }
});

test('.env.example as it stands gives the same as an empty environment', () => {
  const example = readFileSync(resolve(import.meta.dirname, '../.env.example'), 'utf8');
  expect(readConfig(parseEnv(example))).toEqual(readConfig({}));
});
