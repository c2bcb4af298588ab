/**
 * The environment as a Config. Every fault is told at once, each with the variable's name and what to do;
 * no message repeats a value, since a value may be a secret.
 */
import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { isFile } from './config/is-file.ts';
import type { Role } from './config/roles.ts';
import type { Shards } from './config/shards.ts';
import { type LogLevel, type Read, SCHEMA, SECRETS, VARIABLES } from './config/variables.ts';
import { Fault } from './domain/fault.ts';

/** Names and values as the system hands them over. */
export type Environment = Readonly<Record<string, string | undefined>>;

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
  readonly logLevel: LogLevel;
  /** Without it no port is opened; 0 takes any that is free. */
  readonly port?: number;
  /** What this process does of the bot's work; all of it unless told. */
  readonly roles: ReadonlySet<Role>;
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
    /** Connections to its gateway; as many as Discord advises, all from this process, unless told. */
    readonly shards?: Shards;
  };
}

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

function toConfig(read: Read): Config {
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
    roles: read.ROLES,
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
