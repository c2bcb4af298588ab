/** What Discord's errors mean for a message, and what to do about them. Error codes: Discord's developer documentation, "JSON". */
import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import type { SendOutcome } from '../platform.ts';

/** Every way in which sending may not come about. */
export type Failure = Exclude<SendOutcome, { kind: 'sent' }>;

/** Where a token is made and an application is set up. */
export const APPLICATIONS = 'https://discord.com/developers/applications';
/** What is wrong, where it is mended and how; it never repeats the token. */
export const BAD_TOKEN = `Discord does not accept the token in DISCORD_TOKEN. Open ${APPLICATIONS}, choose the application, then Bot, then Reset Token, and put the new token there.`;

/** No channel is at fault, so none loses its subscription. */
export const BAD_TOKEN_REFUSAL: Failure = { kind: 'refused', reason: `discord: ${BAD_TOKEN}`, everywhere: true };

/** The network's codes for a request that never reached Discord, so nothing was done. */
const NEVER_LEFT: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);
const PAUSE = { seconds: 30 };

const REASONS: Readonly<Record<string, string>> = {
  10003: 'the channel is gone, or the bot may not see it. Subscribe another channel, or invite the bot to this one.',
  10008: 'the message was deleted.',
  10013: 'the person is not known to Discord any more.',
  50001: 'the bot may not see the channel. Give it the permission View Channel there.',
  50007: 'the person takes no direct messages from the bot. They can allow them in the privacy settings of the server.',
  50278: 'the person shares no server with the bot and cannot be written to.',
  50013:
    'the bot may not write in the channel. Give it the permissions Send Messages (in a thread: Send Messages in Threads), Attach Files and Read Message History there.',
  50083: 'the thread is archived and locked. Open it again, or subscribe another channel.',
  160002: 'the bot may not answer older messages. Give it the permission Read Message History.',
};

/** Codes for what is wrong with the one message: its form, that it is empty, its size or a file of it. */
const MALFORMED: ReadonlySet<number | string> = new Set([40_005, 50_006, 50_035, 50_045, 50_046, 50_109]);

/** `now` is when the answer came. */
export function failureOf(error: unknown, now: Temporal.Instant): Failure {
  if (error instanceof RateLimitError) {
    const wait = Math.max(error.retryAfter || error.timeToReset, 1_000);
    return { kind: 'later', after: now.add({ milliseconds: Math.ceil(wait) }), limit: 'channel' };
  }
  if (isBadToken(error)) return BAD_TOKEN_REFUSAL;
  if (error instanceof DiscordAPIError) {
    return { kind: MALFORMED.has(error.code) ? 'malformed' : 'refused', reason: refusal(error) };
  }
  if (NEVER_LEFT.has(codeOf(error))) return { kind: 'later', after: now.add(PAUSE) };
  return { kind: 'unknown' };
}

/** The code of a refusal by Discord; undefined for anything else. */
export function refusalCode(error: unknown): number | undefined {
  return error instanceof DiscordAPIError ? Number(error.code) : undefined;
}

/** Discord answers 401 to whatever such a token asks. */
export function isBadToken(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.status === 401;
}

/** True for what the same request would meet again: the channel is gone, or the bot may not act there. */
export function isShut(error: unknown): boolean {
  return error instanceof DiscordAPIError && (error.status === 403 || error.code === 10_003);
}

/** For a log: what failed, without the address that was asked, since those of answers hold a secret. */
export function problemWords(error: unknown): string {
  if (error instanceof DiscordAPIError) return `${error.status}, ${error.code}: ${firstLine(error.message)}`;
  if (error instanceof HTTPError) return `${error.status} ${error.message}`;
  if (error instanceof RateLimitError) return `asked too often, free in ${error.retryAfter} ms`;
  if (!(error instanceof Error)) return 'no reason given';
  const code = codeOf(error);
  return code === '' || error.message.includes(code)
    ? firstLine(error.message)
    : `${code}: ${firstLine(error.message)}`;
}

function refusal(error: DiscordAPIError): string {
  return `discord: ${REASONS[error.code] ?? `Discord does not take this (${problemWords(error)}).`}`;
}

/** Of the network, by the system or by the client, also where it stands in the cause. */
function codeOf(error: unknown): string {
  const { code, cause } = (error ?? {}) as { code?: unknown; cause?: unknown };
  if (typeof code === 'string') return code;
  return cause === undefined || cause === error ? '' : codeOf(cause);
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? '';
}
