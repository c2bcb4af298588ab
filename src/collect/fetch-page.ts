/**
 * The one way in which the bot visits the web: a polite GET with a name and a contact, under limits of time and
 * size, that never goes to a private address. Feeds, article pages and GOV.UK all come through here.
 */
import type { Readable } from 'node:stream';
import { type Dispatcher, request as send } from 'undici';
import { addressGuard } from './guarded-address.ts';
import { guardedDispatcher, type Lookup } from './guarded-dispatcher.ts';
import type { FetchPage, PageOutcome, PageRequest } from './page-outcome.ts';
import { discard, readBody } from './read-body.ts';
import { redirectTarget, refusedAddress } from './redirect.ts';
import { failureOf, retryAfter, statusWords, stopped, waitingFor } from './response-words.ts';
import { createTurns } from './turns.ts';
import { startClock } from './visit-clock.ts';

/** Redirects followed before a visit is given up. */
const MOST_REDIRECTS = 5;

export interface PageFetcherOptions {
  readonly version: string;
  /** Address of whoever runs the bot, for the user agent. */
  readonly contact: string;
  /** CIDR ranges that may be visited though they are private; none unless told. */
  readonly allowAddresses?: readonly string[];
  /** Most bytes of a page after decompression; 8 MB unless told. */
  readonly maxBytes?: number;
  /** Milliseconds for a whole visit without its waiting for a turn; 30 seconds unless told. */
  readonly totalLimit?: number;
  /** Milliseconds until the headers must be there; 15 seconds unless told. */
  readonly headersLimit?: number;
  /** Milliseconds between two visits to one host; a second unless told. */
  readonly pause?: number;
  readonly lookup?: Lookup;
}

/** One for the whole process, since it keeps the turns of hosts; `close` ends its connections. */
export interface PageFetcher {
  readonly fetchPage: FetchPage;
  close(): Promise<void>;
}

/** Builds the fetcher; throws where a range of `allowAddresses` cannot be read. */
export function createPageFetcher(options: PageFetcherOptions): PageFetcher {
  const { maxBytes = 8_000_000, totalLimit = 30_000, headersLimit = 15_000, pause = 1_000 } = options;
  const mayConnect = addressGuard(options.allowAddresses ?? []);
  const dispatcher = guardedDispatcher({ mayConnect, connectLimit: headersLimit, lookup: options.lookup });
  const turns = createTurns(pause);
  const userAgent = userAgentOf(options.version, options.contact);

  async function fetchPage(request: PageRequest): Promise<PageOutcome> {
    let url = URL.parse(request.url);
    if (url === null) return { kind: 'refused', reason: 'scheme', words: 'has no proper address' };
    let left = totalLimit;
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
      const refused = refusedAddress(url);
      if (refused !== undefined) return refused;
      if (request.mayVisit !== undefined && !(await request.mayVisit(url))) {
        return { kind: 'refused', reason: 'robots', words: `is not for robots (robots.txt of ${url.host})` };
      }
      const quietUntil = turns.quietUntil(url.host);
      if (quietUntil !== undefined) return waitingFor(quietUntil);
      const endTurn = await turns.take(url.host, request.signal);
      if (endTurn === undefined) return stopped();
      const began = performance.now();
      const outcome = await visit(url, request, left).finally(endTurn);
      left -= performance.now() - began;
      if (!(outcome instanceof URL)) return outcome;
      url = outcome;
    }
    return { kind: 'failed', reason: 'redirects', words: `sends us on more than ${MOST_REDIRECTS} times` };
  }

  /** One hop: what the address gives, or the address that it sends us to. */
  async function visit(url: URL, request: PageRequest, timeLeft: number): Promise<PageOutcome | URL> {
    const clock = startClock(timeLeft, headersLimit, request.signal);
    try {
      const response = await send(url, {
        dispatcher,
        signal: clock.signal,
        headers: headersFor(request, userAgent),
        headersTimeout: 0,
        bodyTimeout: 0,
      });
      clock.headersCame();
      return await outcomeOf(url, response, request);
    } catch (error) {
      return clock.stopReason() ?? failureOf(error);
    } finally {
      clock.stop();
    }
  }

  async function outcomeOf(
    url: URL,
    response: Dispatcher.ResponseData,
    request: PageRequest,
  ): Promise<PageOutcome | URL> {
    const status = response.statusCode;
    const body = response.body as Readable;
    const header = (name: string) => headerOf(response, name);
    if (status !== 200) discard(body);
    if (status === 304 && (request.etag ?? request.lastModified) !== undefined) return { kind: 'unchanged' };
    if (REDIRECTS.has(status)) return redirectTarget(url, header('location'));
    if (status !== 200) {
      const until = retryAfter(header('retry-after'), Temporal.Now.instant());
      if (until !== undefined && (status === 429 || status === 503)) turns.quiet(url.host, until);
      return { kind: 'failed', reason: 'status', status, words: statusWords(status), retryAfter: until };
    }
    const limit = request.maxBytes ?? maxBytes;
    const read = await readBody(body, header('content-encoding') ?? '', limit);
    if (read.kind === 'too-large') {
      return { kind: 'failed', reason: 'too-large', words: `is longer than ${limit.toLocaleString('en-GB')} bytes` };
    }
    if (read.kind === 'unknown-encoding') {
      return { kind: 'failed', reason: 'encoding', words: `is compressed in a way not known here (${read.encoding})` };
    }
    return {
      kind: 'fetched',
      bytes: read.bytes,
      contentType: header('content-type'),
      finalUrl: url.href,
      etag: header('etag'),
      lastModified: header('last-modified'),
    };
  }

  return { fetchPage, close: () => dispatcher.destroy() };
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** The bot's name on the web, with the address of whoever runs it. */
function userAgentOf(version: string, contact: string): string {
  return `ChannelBrief/${version} (+${contact.replace(/[^\x21-\x7e]/g, '')})`;
}

function headersFor(request: PageRequest, userAgent: string): Record<string, string> {
  return {
    'user-agent': userAgent,
    accept: request.accept ?? '*/*',
    'accept-encoding': 'gzip, br',
    'accept-language': 'en-GB, en;q=0.8',
    ...(sendable(request.etag) ? { 'if-none-match': request.etag } : {}),
    ...(sendable(request.lastModified) ? { 'if-modified-since': request.lastModified } : {}),
  };
}

/** A validator goes back as it came, unless it could not travel in a header. */
function sendable(validator: string | undefined): validator is string {
  return validator !== undefined && validator.length <= 512 && /^[\x20-\x7e]+$/.test(validator);
}

function headerOf(response: Dispatcher.ResponseData, name: string): string | undefined {
  const value = response.headers[name];
  return Array.isArray(value) ? value[0] : value;
}
