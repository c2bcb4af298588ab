/** The bot's log: JSON lines on standard error that hold no secret and no text of an article, whoever writes them. */
import { type DestinationStream, type Logger, pino } from 'pino';
import type { Config } from '../config.ts';

/** Shorter ones would blot out common words. */
const SHORTEST_SECRET = 6;
/** Fields that are left out wherever they come up: rows of a database, bodies of pages, and what is sent to a platform. */
const HELD_BACK = ['token', 'password', 'secret', 'authorization', 'body', 'text', 'summary', 'headline', 'briefing'];
const LONGEST_LINE = 8_000;

/** A log on `to`, standard error unless told; `level` is the Config's unless told. */
export function openLog(config: Config, { level = config.logLevel, to }: LogOptions = {}): Logger {
  const hide = hider(secretsOf(config));
  return pino(
    {
      level,
      base: null,
      redact: { paths: HELD_BACK.flatMap((name) => [name, `*.${name}`]), remove: true },
      serializers: { err: (error: unknown) => errorWords(error) },
      hooks: { streamWrite: hide },
    },
    to ?? pino.destination({ fd: 2, sync: true }),
  );
}

/** What takes the place of the Config's level and of standard error. */
export interface LogOptions {
  readonly level?: Config['logLevel'];
  readonly to?: DestinationStream;
}

/** Every secret of the Config, in all spellings in which it may come up. */
function secretsOf({ databaseUrl, slack, discord }: Config): readonly string[] {
  const password = databaseUrl === undefined ? undefined : URL.parse(databaseUrl)?.password;
  const { clientId: _clientId, apiUrl: _slackUrl, ...ofSlack } = slack;
  const { apiUrl: _discordUrl, ...ofDiscord } = discord;
  const given = [databaseUrl, password, password && decoded(password)];
  return [...given, ...Object.values(ofSlack), ...Object.values(ofDiscord)].filter(
    (each): each is string => typeof each === 'string',
  );
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function hider(secrets: readonly string[]): (line: string) => string {
  const spellings = secrets
    .filter(({ length }) => length >= SHORTEST_SECRET)
    .flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)])
    .sort((a, b) => b.length - a.length);
  return (line) => spellings.reduce((shown, secret) => shown.replaceAll(secret, '[secret]'), line);
}

interface ErrorWords {
  readonly type: string;
  readonly message: string;
  readonly code?: unknown;
  readonly stack?: string;
  readonly cause?: ErrorWords;
}

/** Name, message, code, place and cause: what else hangs on an error may be a row of the database or an answer of a platform. */
function errorWords(error: unknown, depth = 0): ErrorWords {
  if (!(error instanceof Error)) return { type: typeof error, message: String(error).slice(0, LONGEST_LINE) };
  const { name, message, stack, cause } = error;
  const code = 'code' in error ? error.code : undefined;
  return {
    type: name,
    message: message.slice(0, LONGEST_LINE),
    ...(code === undefined ? {} : { code }),
    ...(stack === undefined ? {} : { stack: stack.slice(0, LONGEST_LINE) }),
    ...(cause === undefined || depth > 4 ? {} : { cause: errorWords(cause, depth + 1) }),
  };
}
