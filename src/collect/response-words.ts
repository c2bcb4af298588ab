/** What went wrong on a visit, in words for a person, and when the server would like to see us again. */
import { readWebDate } from '../readers/web-date.ts';
import { AddressRefused } from './guarded-dispatcher.ts';
import type { Failed, Refused } from './page-outcome.ts';

/** Longest quiet that a server can ask for; a slip of the pen should not silence a source for a year. */
const LONGEST_QUIET = { hours: 24 } as const;

/** Reads a Retry-After header, seconds or a date (RFC 9110, 10.2.3); undefined where there is none or it has passed. */
export function retryAfter(header: string | undefined, now: Temporal.Instant): Temporal.Instant | undefined {
  if (header === undefined) return undefined;
  const latest = now.add(LONGEST_QUIET);
  const until = /^\d{1,9}$/.test(header.trim()) ? now.add({ seconds: Number(header) }) : readWebDate(header);
  if (until === undefined || Temporal.Instant.compare(until, now) <= 0) return undefined;
  return Temporal.Instant.compare(until, latest) > 0 ? latest : until;
}

const STATUS_WORDS: Readonly<Record<number, string>> = {
  401: 'asks for a password (401)',
  402: 'asks for payment (402)',
  403: 'refuses us (403)',
  404: 'does not exist (404)',
  410: 'is gone for good (410)',
  429: 'says that we come too often (429)',
  451: 'is withheld for legal reasons (451)',
  500: 'is broken at the other end (500)',
  502: 'is out of reach behind its gateway (502)',
  503: 'is out of service for now (503)',
  504: 'did not answer its gateway in time (504)',
};

/** Says what a status means, to stand behind the name of the page: "refuses us (403)". */
export function statusWords(status: number): string {
  return STATUS_WORDS[status] ?? `answered with status ${status}`;
}

/** A host that asked for quiet is not visited at all until it is over. */
export function waitingFor(until: Temporal.Instant): Failed {
  const time = until.round('second').toString();
  return { kind: 'failed', reason: 'status', words: `asked to be left alone until ${time}`, retryAfter: until };
}

/** The visit was broken off from our side, so it says nothing of the server. */
export function stopped(): Failed {
  return { kind: 'failed', reason: 'stopped', words: 'was left before it was there' };
}

const NETWORK_WORDS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'has a name that does not resolve',
  EAI_AGAIN: 'has a name that does not resolve for now',
  ECONNREFUSED: 'does not take connections',
  ECONNRESET: 'broke off the connection',
  EHOSTUNREACH: 'cannot be reached from here',
  ENETUNREACH: 'cannot be reached from here',
  EPIPE: 'broke off the connection',
  ETIMEDOUT: 'did not take the connection in time',
  UND_ERR_CONNECT_TIMEOUT: 'did not take the connection in time',
  UND_ERR_SOCKET: 'broke off the connection',
  UND_ERR_HEADERS_OVERFLOW: 'sent headers without end',
  CERT_HAS_EXPIRED: 'shows a certificate that has expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'shows a certificate that nobody vouches for',
  ERR_TLS_CERT_ALTNAME_INVALID: 'shows a certificate for another name',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'shows a certificate that nobody vouches for',
  Z_DATA_ERROR: 'sent compressed data that is damaged',
  Z_BUF_ERROR: 'broke off in the middle of compressed data',
};

/** The outcome that an exception of the network amounts to. */
export function failureOf(error: unknown): Refused | Failed {
  for (const cause of causesOf(error)) {
    if (cause instanceof AddressRefused) return { kind: 'refused', reason: 'address', words: cause.message };
  }
  for (const cause of causesOf(error)) {
    const code = (cause as { code?: unknown }).code;
    const words = typeof code === 'string' ? NETWORK_WORDS[code] : undefined;
    if (words !== undefined) return { kind: 'failed', reason: 'network', words };
  }
  const message = error instanceof Error ? error.message : String(error);
  return { kind: 'failed', reason: 'network', words: `could not be read (${message.slice(0, 200)})` };
}

/** An error, those it stands for, and those that caused it. */
function* causesOf(error: unknown, depth = 0): Generator<Error> {
  if (!(error instanceof Error) || depth > 5) return;
  yield error;
  if (error instanceof AggregateError) for (const part of error.errors) yield* causesOf(part, depth + 1);
  yield* causesOf(error.cause, depth + 1);
}
