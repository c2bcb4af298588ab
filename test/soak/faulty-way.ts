/**
 * The way between a real client and an emulator on which everything goes wrong now and then: status errors and cut connections before
 * and after the server acted, storms of rate limits, answers that say no, slow answers. What goes wrong is drawn by lot from a seed.
 */
import {
  Agent,
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  request,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

export type FaultName =
  | 'status before'
  | 'status after'
  | 'cut before'
  | 'cut after'
  | 'refusal before'
  | 'refusal after'
  | 'slow answer'
  | 'rate limit';

export interface WayOptions {
  /** `http://host:port` of what stands behind. */
  readonly target: string;
  readonly seed: number;
  /** Share of calls that go wrong, outside of storms. */
  readonly share: number;
  /** Faults that are drawn from; rate limits come in storms. */
  readonly faults: readonly Exclude<FaultName, 'rate limit'>[];
  /** A storm of so many milliseconds begins every so many. */
  readonly storms: { readonly every: number; readonly last: number };
  /** The body of an answer that says no with status 200. */
  readonly refusal: unknown;
  /** Changes the headers of a call on its way. */
  readonly headersOf?: (headers: IncomingHttpHeaders) => IncomingHttpHeaders;
}

export interface FaultyWay {
  readonly origin: string;
  /** How often each thing went wrong. */
  readonly counts: ReadonlyMap<FaultName, number>;
  calls(): number;
  close(): Promise<void>;
}

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

const LONGEST_ANSWER = 3_000;

export async function openFaultyWay(options: WayOptions): Promise<FaultyWay> {
  const { target, share, faults, storms, refusal, headersOf = (headers) => headers } = options;
  const draw = drawing(options.seed);
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const counts = new Map<FaultName, number>();
  const began = performance.now();
  let calls = 0;

  function faultNow(): FaultName | undefined {
    if ((performance.now() - began + storms.every / 2) % storms.every < storms.last) return 'rate limit';
    return draw() < share ? faults[Math.floor(draw() * faults.length)] : undefined;
  }

  async function handle(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    calls += 1;
    const body = await bytesOf(incoming);
    const fault = faultNow();
    if (fault !== undefined) counts.set(fault, (counts.get(fault) ?? 0) + 1);
    const isBefore = fault === 'rate limit' || fault?.endsWith('before');
    const answer = isBefore ? undefined : await forward(incoming, body);
    if (fault === 'slow answer') await wait(draw() * LONGEST_ANSWER);
    if (fault === 'cut before' || fault === 'cut after') return void incoming.socket.destroy();
    if (fault === 'status before' || fault === 'status after') return end(outgoing, 503, {});
    if (fault === 'refusal before' || fault === 'refusal after') return end(outgoing, 200, refusal);
    if (fault === 'rate limit') return end(outgoing, 429, { message: 'slow down', retry_after: 1, global: false });
    const { 'transfer-encoding': _chunked, connection: _connection, ...headers } = (answer as Answer).headers;
    outgoing.writeHead((answer as Answer).status, headers).end((answer as Answer).body);
  }

  function end(outgoing: ServerResponse, status: number, content: unknown): void {
    const retry: Record<string, string> = status === 429 ? { 'retry-after': '1' } : {};
    outgoing.writeHead(status, { 'content-type': 'application/json', ...retry }).end(JSON.stringify(content));
  }

  function forward({ method, url, headers }: IncomingMessage, body: Buffer): Promise<Answer> {
    const { connection: _connection, host: _host, ...given } = headersOf(headers);
    return new Promise((answered, failed) => {
      const call = request(`${target}${url}`, { method, agent, headers: { ...given, 'content-length': body.length } });
      call.on('error', failed);
      call.on('response', (response) => {
        bytesOf(response).then(
          (bytes) => answered({ status: response.statusCode ?? 500, headers: response.headers, body: bytes }),
          failed,
        );
      });
      call.end(body);
    });
  }

  const server = createServer((incoming, outgoing) => {
    // A client that was killed leaves a broken call behind, which is nobody's any more.
    handle(incoming, outgoing).catch(() => incoming.socket.destroy());
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    counts,
    calls: () => calls,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        agent.destroy();
        server.close(() => closed());
      }),
  };
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function drawing(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

async function bytesOf(stream: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
