/** A small HTTP server on PORT, for when no platform brings one of its own. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Fault } from '../domain/fault.ts';
import type { Route } from './health-routes.ts';

/** The port is the one that was opened, also where any free one was asked for; `close` breaks off what is under way. */
export interface OpenServer {
  readonly port: number;
  close(): Promise<void>;
}

/** Milliseconds in which a request must have come, so that a slow one holds nothing. */
const REQUEST_LIMIT = 10_000;
const MOST_CONNECTIONS = 100;

/** Serves the routes on all addresses of the machine. Throws a Fault where the port cannot be had; 0 takes any that is free. */
export async function openServer(port: number, routes: readonly Route[]): Promise<OpenServer> {
  const server = createServer({ requestTimeout: REQUEST_LIMIT, headersTimeout: REQUEST_LIMIT }, (request, response) => {
    const [path = ''] = (request.url ?? '').split('?');
    const found = routes.find((route) => route.path === path);
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    request.resume();
    if (found !== undefined && isRead) found.handler(request, response);
    else response.writeHead(found === undefined ? 404 : 405, { 'content-type': 'text/plain' }).end();
  });
  server.maxConnections = MOST_CONNECTIONS;
  await listen(server, port);
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((listening, failed) => {
    server.once('error', (error: NodeJS.ErrnoException) => failed(new Fault(portWords(port, error), { cause: error })));
    server.listen(port, () => {
      server.removeAllListeners('error');
      server.on('error', () => {});
      listening();
    });
  });
}

function portWords(port: number, { code, message }: NodeJS.ErrnoException): string {
  if (code === 'EADDRINUSE') {
    return `http: PORT ${port} is taken by another program. Stop that program, or set PORT to another number (0 takes any that is free).`;
  }
  if (code === 'EACCES') {
    return `http: this user may not open PORT ${port}. Set PORT to a number from 1024 to 65535.`;
  }
  return `http: PORT ${port} cannot be opened (${message}). Set PORT to another number, or leave it empty to serve nothing.`;
}
