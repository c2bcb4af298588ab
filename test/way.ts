/** A way between a real client and what it talks to, on which a gatekeeper decides about each call. */
import {
  Agent,
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  request,
} from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Call {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface Answer {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body: Buffer | string;
}

/** `pass` hands the call on, with other headers where some are given, and brings the answer; `cut` breaks the connection off. */
export type Gatekeeper = (
  call: Call,
  pass: (headers?: IncomingHttpHeaders) => Promise<Answer>,
) => Promise<Answer | 'cut'>;

export interface Way {
  readonly origin: string;
  close(): Promise<void>;
}

/** `target` is `http://host:port`. */
export async function openWay(target: string, decide: Gatekeeper): Promise<Way> {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });

  function forward({ method, path, body }: Call, headers: IncomingHttpHeaders): Promise<Answer> {
    const { connection: _connection, host: _host, ...given } = headers;
    return new Promise((answered, failed) => {
      const call = request(`${target}${path}`, { method, agent, headers: { ...given, 'content-length': body.length } });
      call.on('error', failed);
      call.on('response', (response) => {
        const { 'transfer-encoding': _chunked, connection: _connection, ...told } = response.headers;
        bytesOf(response).then(
          (bytes) => answered({ status: response.statusCode ?? 500, headers: told, body: bytes }),
          failed,
        );
      });
      call.end(body);
    });
  }

  async function handle(incoming: IncomingMessage): Promise<Answer | 'cut'> {
    const { method = 'GET', url = '/', headers } = incoming;
    const call: Call = { method, path: url, headers, body: await bytesOf(incoming) };
    return decide(call, (others = headers) => forward(call, others));
  }

  const server = createServer((incoming, outgoing) => {
    handle(incoming).then(
      (answer) => {
        if (answer === 'cut') incoming.socket.destroy();
        else outgoing.writeHead(answer.status, answer.headers).end(answer.body);
      },
      // A client that was killed leaves a broken call behind, which is nobody's any more.
      () => incoming.socket.destroy(),
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        agent.destroy();
        server.close(() => closed());
      }),
  };
}

/** An answer of JSON. */
export function jsonAnswer(status: number, content: unknown, headers: OutgoingHttpHeaders = {}): Answer {
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(content) };
}

async function bytesOf(stream: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
