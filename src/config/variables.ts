/** The variables of the environment: what each may hold, and what is said of one that holds something else. */
import { BlockList } from 'node:net';
import { z } from 'zod';
import { isFile } from './is-file.ts';
import { roles } from './roles.ts';
import { shards } from './shards.ts';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
/** From the least said to the most; `silent` says nothing. */
export type LogLevel = (typeof LOG_LEVELS)[number];

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
export const SCHEMA = z.object({
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
  ROLES: roles,
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
  DISCORD_SHARDS: shards,
});

/** What the variables give, by their names. */
export type Read = z.output<typeof SCHEMA>;

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
