/**
 * The environment as a Config. Every fault is told at once, each with the variable's name and what to do;
 * no message repeats a value, since a value may be a secret.
 */
import { readFileSync, statSync } from 'node:fs';
import { BlockList } from 'node:net';
import { parseEnv } from 'node:util';
import { z } from 'zod';
import { Fault } from './domain/fault.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

export interface Config {
  /** Folder of the SQLite file and whatever else is kept on disk. */
  readonly dataDir: string;
  /** PostgreSQL; without it SQLite in `dataDir`. */
  readonly databaseUrl?: string;
  /** Without a slash at its end. */
  readonly govukUrl: string;
  /** Path of an OPML file with feeds of one's own. */
  readonly feedsOpml?: string;
  readonly feedsBundled: boolean;
  readonly articlePages: boolean;
  /** Private ranges that may be fetched, each in CIDR form. */
  readonly allowAddresses: readonly string[];
  /** Mail or web address that stands in the user agent. */
  readonly contact?: string;
  /** IANA name. */
  readonly timeZone: string;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /** Without it no port is opened; 0 takes any that is free. */
  readonly port?: number;
  /** False where the reader asked for no colour. */
  readonly colour: boolean;
  readonly slack: {
    readonly botToken?: string;
    readonly signingSecret?: string;
    readonly appToken?: string;
    readonly clientId?: string;
    readonly clientSecret?: string;
    readonly stateSecret?: string;
    /** Seals the tokens of installations in the store. */
    readonly tokenKey?: string;
    readonly apiUrl?: string;
  };
  readonly discord: {
    readonly token?: string;
    readonly apiUrl?: string;
    /** Connections to its gateway; as many as Discord advises unless told. */
    readonly shards?: number;
  };
}

const text = z.string().optional();
const webAddress = z
  .url({ protocol: /^https?$/, error: 'is no web address; write it as https://host or http://host:port' })
  .transform((address) => address.replace(/\/+$/, ''));

/** `on` unless the variable says `off`. */
const toggle = z
  .string()
  .toLowerCase()
  .pipe(z.enum(['on', 'off'], 'says neither "on" nor "off"; write one of them or leave it empty'))
  .transform((word) => word === 'on')
  .default(true);

/** One entry a variable, in the order of `.env.example`. */
const SCHEMA = z.object({
  DATA_DIR: z.string().default('./data'),
  DATABASE_URL: z
    .url({
      protocol: /^postgres(ql)?$/,
      error: 'is no PostgreSQL address; write it as postgres://user:password@host/name',
    })
    .optional(),
  GOVUK_URL: webAddress.default('https://www.gov.uk'),
  FEEDS_OPML: z
    .string()
    .refine(isFile, 'names a file that is not there; correct the path or leave it empty')
    .optional(),
  FEEDS_BUNDLED: toggle,
  ARTICLE_PAGES: toggle,
  ALLOW_ADDRESSES: z
    .string()
    .default('')
    .transform((list) => list.split(/[\s,]+/).filter((range) => range !== ''))
    .refine(
      (ranges) => ranges.every(isRange),
      'holds what is no address range; write a list such as 10.0.0.0/8,::1/128',
    ),
  CONTACT: z
    .string()
    .refine(
      (contact) => z.email().or(webAddress).safeParse(contact).success,
      'is neither a mail nor a web address; write one where publishers can reach you',
    )
    .optional(),
  TIMEZONE: z
    .string()
    .refine(isTimeZone, 'is no time zone; write an IANA name such as Europe/London')
    .default('Europe/London'),
  LOG_LEVEL: z
    .string()
    .toLowerCase()
    .pipe(z.enum(LOG_LEVELS, `is no level; write one of ${LOG_LEVELS.join(', ')}`))
    .default('info'),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'is no port; write a whole number from 0 to 65535')
    .transform(Number)
    .refine((port) => port <= 65_535, 'is no port; write a whole number from 0 to 65535')
    .optional(),
  NO_COLOR: text,
  SLACK_BOT_TOKEN: text,
  SLACK_SIGNING_SECRET: text,
  SLACK_APP_TOKEN: text,
  SLACK_CLIENT_ID: text,
  SLACK_CLIENT_SECRET: text,
  SLACK_STATE_SECRET: text,
  TOKEN_KEY: text,
  SLACK_API_URL: webAddress.optional(),
  DISCORD_TOKEN: text,
  DISCORD_API_URL: webAddress.optional(),
  DISCORD_SHARDS: z
    .string()
    .toLowerCase()
    .regex(/^(?:auto|[1-9]\d{0,3})$/, 'is no number of connections; write "auto" or a whole number from 1')
    .transform((word) => (word === 'auto' ? undefined : Number(word)))
    .optional(),
});

/** Names of all variables, in the order of `.env.example`. */
export const VARIABLES: readonly string[] = Object.keys(SCHEMA.shape);

/** Variables that may stand in a file instead, named by `NAME_FILE`, as container platforms hand out secrets. */
export const SECRETS: readonly string[] = [
  'DATABASE_URL',
  'SLACK_BOT_TOKEN',
  'SLACK_SIGNING_SECRET',
  'SLACK_APP_TOKEN',
  'SLACK_CLIENT_SECRET',
  'SLACK_STATE_SECRET',
  'TOKEN_KEY',
  'DISCORD_TOKEN',
];

/** The environment of this process; a file `.env` in the working directory fills in what is not set. */
function processEnvironment(): Environment {
  const fromFile = isFile('.env') ? parseEnv(readFileSync('.env', 'utf8')) : {};
  return { ...fromFile, ...process.env };
}

/** True where npm runs this program, as `npm start` does. */
export function isRunByNpm(): boolean {
  return process.env.npm_lifecycle_event !== undefined;
}

/** Throws one Fault with exit code 2 that names every variable at fault, a line each. An empty variable is not set. */
export function readConfig(environment: Environment = processEnvironment()): Config {
  const faults: string[] = [];
  const given: Record<string, string> = {};
  for (const name of VARIABLES) {
    const value = environment[name]?.trim();
    const fromFile = secretFromFile(name, environment, faults);
    if (value && fromFile) faults.push(`${name} and ${name}_FILE are both set; keep one of them`);
    if (value || fromFile) given[name] = value || (fromFile as string);
  }
  const parsed = SCHEMA.safeParse(given);
  for (const issue of parsed.error?.issues ?? []) faults.push(`${String(issue.path[0])} ${issue.message}`);
  if (parsed.data === undefined || faults.length > 0) {
    throw new Fault(`config: the environment cannot be used\n${faults.map((fault) => `  ${fault}`).join('\n')}`, {
      exitCode: 2,
    });
  }
  return toConfig(parsed.data);
}

function secretFromFile(name: string, environment: Environment, faults: string[]): string | undefined {
  const path = SECRETS.includes(name) ? environment[`${name}_FILE`]?.trim() : undefined;
  if (!path) return undefined;
  try {
    const secret = readFileSync(path, 'utf8').trim();
    if (secret === '') faults.push(`${name}_FILE names an empty file; put the secret into it or unset the variable`);
    return secret;
  } catch {
    faults.push(`${name}_FILE names a file that cannot be read; correct the path or its permissions`);
    return undefined;
  }
}

function toConfig(read: z.output<typeof SCHEMA>): Config {
  return {
    dataDir: read.DATA_DIR,
    databaseUrl: read.DATABASE_URL,
    govukUrl: read.GOVUK_URL,
    feedsOpml: read.FEEDS_OPML,
    feedsBundled: read.FEEDS_BUNDLED,
    articlePages: read.ARTICLE_PAGES,
    allowAddresses: read.ALLOW_ADDRESSES,
    contact: read.CONTACT,
    timeZone: read.TIMEZONE,
    logLevel: read.LOG_LEVEL,
    port: read.PORT,
    colour: read.NO_COLOR === undefined,
    slack: {
      botToken: read.SLACK_BOT_TOKEN,
      signingSecret: read.SLACK_SIGNING_SECRET,
      appToken: read.SLACK_APP_TOKEN,
      clientId: read.SLACK_CLIENT_ID,
      clientSecret: read.SLACK_CLIENT_SECRET,
      stateSecret: read.SLACK_STATE_SECRET,
      tokenKey: read.TOKEN_KEY,
      apiUrl: read.SLACK_API_URL,
    },
    discord: { token: read.DISCORD_TOKEN, apiUrl: read.DISCORD_API_URL, shards: read.DISCORD_SHARDS },
  };
}

/** A folder of that name is none: some tools keep theirs in a folder `.env`. */
function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === false;
}

function isTimeZone(name: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return true;
  } catch {
    return false;
  }
}

function isRange(range: string): boolean {
  const [, address, prefix] = /^([0-9a-f.:]+)\/(\d{1,3})$/i.exec(range) ?? [];
  if (address === undefined) return false;
  try {
    new BlockList().addSubnet(address, Number(prefix), address.includes(':') ? 'ipv6' : 'ipv4');
    return true;
  } catch {
    return false;
  }
}
