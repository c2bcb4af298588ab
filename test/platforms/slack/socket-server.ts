/** Slack's side of Socket Mode on a loopback server: it hands out an address, opens a web socket there, and sends envelopes. */
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { bytesOf } from './fault-proxy.ts';

export interface SocketServer {
  readonly apiUrl: string;
  /** Tokens with which an address was asked for. */
  readonly askedWith: string[];
  /** What the next callers for an address are told instead of one. */
  refuseNext(error: string, times?: number): void;
  /** How many sockets were opened so far. */
  opened(): number;
  /** Sends an envelope and waits for its acknowledgement; milliseconds until it came. */
  send(type: string, payload: unknown): Promise<number>;
  /** Tells the bot to leave, as Slack does with every socket in time. */
  refresh(): void;
  /** Breaks the socket off. */
  drop(): void;
  close(): Promise<void>;
}

/** Other calls go on to the emulator. */
export async function startSocketServer(emulator: string): Promise<SocketServer> {
  const askedWith: string[] = [];
  const refusals: string[] = [];
  const sockets: Socket[] = [];
  const waiting = new Map<string, () => void>();
  let current: Socket | undefined;
  let sent = 0;

  const server = createServer(async (request, response) => {
    const { authorization = '', 'content-type': type = '' } = request.headers;
    const body = await bytesOf(request);
    response.setHeader('content-type', 'application/json');
    if (request.url !== '/api/apps.connections.open') {
      const headers = { authorization, 'content-type': type };
      const path = (request.url ?? '').replace(/^\/api/, '');
      const answer = await fetch(`${emulator}${path}`, { method: 'POST', headers, body: new Uint8Array(body) });
      response.end(await answer.text());
      return;
    }
    askedWith.push(authorization);
    const refusal = refusals.shift();
    const { port } = server.address() as AddressInfo;
    response.end(
      JSON.stringify(
        refusal === undefined
          ? { ok: true, url: `ws://127.0.0.1:${port}/link?ticket=t` }
          : { ok: false, error: refusal },
      ),
    );
  });

  server.on('upgrade', (request, socket: Socket) => {
    const accept = createHash('sha1')
      .update(`${request.headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`)
      .digest('base64');
    socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
    );
    sockets.push(socket);
    current = socket;
    let rest = Buffer.alloc(0);
    socket.on('error', () => {});
    socket.on('data', (chunk) => {
      rest = readFrames(Buffer.concat([rest, Buffer.from(chunk)]), (code, data) => {
        if (code === 8) socket.end(frame(8, data));
        if (code === 9) socket.write(frame(10, data));
        if (code !== 1) return;
        const { envelope_id: id } = JSON.parse(data.toString()) as { envelope_id: string };
        waiting.get(id)?.();
        waiting.delete(id);
      });
    });
    socket.write(frame(1, Buffer.from(JSON.stringify({ type: 'hello', num_connections: 1 }))));
  });

  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    apiUrl: `http://127.0.0.1:${port}/api`,
    askedWith,
    refuseNext(error, times = 1) {
      refusals.push(...Array.from({ length: times }, () => error));
    },
    opened: () => sockets.length,
    async send(type, payload) {
      sent += 1;
      const id = `envelope-${sent}`;
      const began = performance.now();
      const { promise, resolve } = Promise.withResolvers<void>();
      waiting.set(id, resolve);
      const envelope = { envelope_id: id, type, payload, accepts_response_payload: true };
      current?.write(frame(1, Buffer.from(JSON.stringify(envelope))));
      await promise;
      return performance.now() - began;
    },
    refresh() {
      current?.write(frame(1, Buffer.from(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' }))));
    },
    drop: () => current?.destroy(),
    close: () =>
      new Promise((closed) => {
        for (const socket of sockets) socket.destroy();
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}

/** An unmasked frame, as servers send them. */
function frame(code: number, data: Buffer): Buffer {
  const { length } = data;
  const head =
    length < 126 ? Buffer.from([0x80 | code, length]) : Buffer.from([0x80 | code, 126, length >> 8, length & 255]);
  return Buffer.concat([head, data]);
}

/** Hands over every whole frame, unmasked, and gives back what is left. */
function readFrames(bytes: Buffer, onFrame: (code: number, data: Buffer) => void): Buffer<ArrayBuffer> {
  let rest = Buffer.from(bytes);
  while (rest.length >= 2) {
    const short = (rest[1] ?? 0) & 127;
    const head = short === 126 ? 4 : 2;
    const length = short === 126 && rest.length >= 4 ? rest.readUInt16BE(2) : short;
    if (rest.length < head + 4 + length) break;
    const mask = rest.subarray(head, head + 4);
    const data = Buffer.from(rest.subarray(head + 4, head + 4 + length).map((byte, i) => byte ^ (mask[i % 4] ?? 0)));
    onFrame((rest[0] ?? 0) & 15, data);
    rest = rest.subarray(head + 4 + length);
  }
  return rest;
}
