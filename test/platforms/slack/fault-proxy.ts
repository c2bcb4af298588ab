/** A way to the emulator on which things go wrong, each fault once and in the order given. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** `after`: the emulator acted before the answer was lost; without it, it never heard of the call. */
export interface Fault {
  /** Of the API: `chat.postMessage`. */
  readonly method: string;
  readonly after?: true;
  /** Calls of that method that go well first. */
  readonly skip?: number;
  readonly answer:
    | 'cut'
    | { readonly status: number; readonly headers?: Record<string, string>; readonly body?: string }
    | { readonly error: string; readonly more?: Record<string, unknown> };
}

export interface FaultProxy {
  readonly apiUrl: string;
  /** Methods called, in order. */
  readonly calls: string[];
  /** Bodies of the calls, in order. */
  readonly bodies: URLSearchParams[];
  fail(...faults: Fault[]): void;
  close(): Promise<void>;
}

export async function startFaultProxy(apiUrl: string): Promise<FaultProxy> {
  let faults: { fault: Fault; skip: number }[] = [];
  const calls: string[] = [];
  const bodies: URLSearchParams[] = [];

  async function forward(request: IncomingMessage, method: string, body: Buffer): Promise<Response> {
    const { authorization = '', 'content-type': type = '' } = request.headers;
    return fetch(`${apiUrl}/${method}`, {
      method: 'POST',
      headers: { authorization, 'content-type': type },
      body: new Uint8Array(body),
    });
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const method = (request.url ?? '').replace(/^\/api\//, '');
    const body = await bytesOf(request);
    calls.push(method);
    bodies.push(new URLSearchParams(body.toString()));
    const next = faults.find(({ fault }) => fault.method === method);
    if (next === undefined || next.skip > 0) {
      if (next !== undefined) next.skip -= 1;
      const answer = await forward(request, method, body);
      response.writeHead(answer.status, { 'content-type': 'application/json' }).end(await answer.text());
      return;
    }
    faults = faults.filter((each) => each !== next);
    const { after, answer } = next.fault;
    if (after) await forward(request, method, body);
    if (answer === 'cut') request.socket.destroy();
    else if ('status' in answer) response.writeHead(answer.status, answer.headers).end(answer.body ?? 'no');
    else {
      const refusal = JSON.stringify({ ok: false, error: answer.error, ...answer.more });
      response.writeHead(200, { 'content-type': 'application/json' }).end(refusal);
    }
  }

  const server = createServer((request, response) => void handle(request, response));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    apiUrl: `http://127.0.0.1:${port}/api`,
    calls,
    bodies,
    fail(...given) {
      faults = given.map((fault) => ({ fault, skip: fault.skip ?? 0 }));
    },
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}

export async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
