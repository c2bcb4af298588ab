/** The log of Slack's libraries in the house's log, without anything that could open a door. */
import { type AppOptions, LogLevel } from '@slack/bolt';
import type { Logger } from 'pino';

type SlackLogger = NonNullable<AppOptions['logger']>;

/** Tokens, keys of OAuth, the addresses that answers go to and tickets of sockets. */
const SECRET =
  /\bx(?:ox[a-z]|app)(?:\.[a-z]+)*-[\w-]+|\bBearer\s+\S+|https:\/\/hooks\.slack\.com\/\S+|\bwss?:\/\/\S+|([?&](?:code|state|client_secret|token|ticket)=)[^&\s"]+/gi;

/** The words with every secret taken out. */
export function withoutSecrets(words: string): string {
  return words.replace(SECRET, (_, name?: string) => `${name ?? ''}[secret]`);
}

/** An error for the log: its words alone, since those of the client carry headers and bodies. */
export function errorWords(error: unknown): string {
  return withoutSecrets(error instanceof Error ? `${error.name}: ${error.message}` : String(error));
}

/** Small talk of the libraries stays out: it repeats whole requests and answers. */
export function slackLogger(log: Logger): SlackLogger {
  const words = (given: readonly unknown[]) =>
    `slack: ${given.map((each) => (typeof each === 'string' ? withoutSecrets(each) : errorWords(each))).join(' ')}`;
  let level = LogLevel.INFO;
  return {
    debug() {},
    info(...given) {
      log.debug(words(given));
    },
    warn(...given) {
      log.warn(words(given));
    },
    error(...given) {
      log.error(words(given));
    },
    setLevel(asked) {
      level = asked;
    },
    getLevel: () => level,
    setName() {},
  };
}
