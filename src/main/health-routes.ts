/**
 * What the bot says of itself over HTTP, as handlers that any server can hang in: `/healthz` the process lives, `/readyz` it does
 * its work, `/metrics` its numbers. Nothing here holds a secret or a text of an article.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Connection } from '../platforms/platform.ts';
import type { Store } from '../store/store.ts';
import { type Check, readiness } from '../worker/readiness.ts';
import type { Monitor } from './monitor.ts';

/** In the shape in which Bolt takes routes of one's own. */
export interface Route {
  readonly path: string;
  readonly method: 'GET';
  readonly handler: (request: IncomingMessage, response: ServerResponse) => void;
}

export interface HealthParts {
  readonly store: Pick<Store, 'observations'>;
  readonly monitor: Pick<Monitor, 'text'>;
  /** Platforms on which people ask, each with its connection as it is now; undefined where it could not be opened. */
  readonly platforms: readonly { readonly name: string; readonly connection: () => Connection | undefined }[];
  /** When the schedule last began or ended a round; undefined in a process that makes none. */
  readonly lastTick: () => Temporal.Instant | undefined;
  readonly now: () => Temporal.Instant;
  readonly version: string;
}

/** Milliseconds in which a store that answers at all has answered. */
const PATIENCE = 5_000;
/** Milliseconds for which an answer stands, since anyone may ask: Slack's port is open to the world. */
const STANDS = 2_000;

interface Answer {
  readonly status: 200 | 503;
  readonly type: string;
  readonly body: string;
}

export function healthRoutes(parts: HealthParts): readonly Route[] {
  return [
    route('/healthz', async () => json(200, { alive: true, version: parts.version })),
    route(
      '/readyz',
      kept(parts.now, () => readyAnswer(parts)),
    ),
    route(
      '/metrics',
      kept(parts.now, async () => ({ status: 200, ...(await parts.monitor.text()) })),
    ),
  ];
}

async function readyAnswer(parts: HealthParts): Promise<Answer> {
  const checks = await checksOf(parts);
  const ready = checks.every(({ ok }) => ok);
  return json(ready ? 200 : 503, { ready, checks });
}

async function checksOf({ store, platforms, lastTick, now }: HealthParts): Promise<readonly Check[]> {
  const lastDay = () => store.observations.series('small_boat_arrivals').then(({ span }) => ({ lastDay: span?.to }));
  return readiness({
    now: now(),
    record: await within(PATIENCE, lastDay).catch(() => 'failed' as const),
    platforms: platforms.map(({ name, connection }) => ({ name, connection: connection() })),
    lastTick: lastTick(),
  });
}

async function within<Result>(milliseconds: number, ask: () => Promise<Result>): Promise<Result> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error('no answer in time')), milliseconds);
  return Promise.race([ask(), promise]).finally(() => clearTimeout(timer));
}

/** The same answer for whoever asks within two seconds, so that many who ask cost the store no more than one. */
function kept(now: () => Temporal.Instant, answer: () => Promise<Answer>): () => Promise<Answer> {
  let last: { readonly at: number; readonly answer: Promise<Answer> } | undefined;
  return () => {
    const at = now().epochMilliseconds;
    if (last === undefined || at - last.at > STANDS || at < last.at) last = { at, answer: answer() };
    return last.answer;
  };
}

function route(path: string, answer: () => Promise<Answer>): Route {
  return {
    path,
    method: 'GET',
    handler: (_request, response) => {
      answer()
        .catch(() => json(503, { problem: 'this could not be answered' }))
        .then(({ status, type, body }) => {
          response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
        });
    },
  };
}

function json(status: Answer['status'], data: unknown): Answer {
  return { status, type: 'application/json; charset=utf-8', body: `${JSON.stringify(data)}\n` };
}
