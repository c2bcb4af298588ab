/** A real web server on this machine, for tests that fetch. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Loopback {
  /** `http://127.0.0.1:<port>`, without a slash at the end. */
  readonly origin: string;
  readonly port: number;
  /** Path and headers of every request so far, oldest first. */
  readonly requests: readonly { path: string; headers: IncomingMessage['headers']; at: number }[];
  close(): Promise<void>;
}

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** Starts a server on a free port of 127.0.0.1; `answers` by path, and 404 for the rest. */
export async function startLoopback(answers: Readonly<Record<string, Answer>>): Promise<Loopback> {
  const requests: { path: string; headers: IncomingMessage['headers']; at: number }[] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://loopback').pathname;
    requests.push({ path: request.url ?? '/', headers: request.headers, at: performance.now() });
    const answer = answers[path];
    if (answer !== undefined) answer(request, response);
    else response.writeHead(404).end('nothing here');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    requests,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}

/** An answer with a body and headers of its own. */
export function answerWith(body: string | Uint8Array, headers: Record<string, string> = {}, status = 200): Answer {
  return (_request, response) => {
    response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...headers }).end(body);
  };
}
