import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { Fault } from '../../src/domain/fault.ts';
import type { Route } from '../../src/main/health-routes.ts';
import { openServer } from '../../src/main/http-server.ts';

const hello: Route = { path: '/hello', method: 'GET', handler: (_, response) => void response.end('hello') };

test('a path is served with and without a query, and nothing else is', async () => {
  const server = await openServer(0, [hello]);
  const ask = (path: string, method = 'GET') => fetch(`http://127.0.0.1:${server.port}${path}`, { method });
  expect(await (await ask('/hello?x=1')).text()).toBe('hello');
  expect((await ask('/hello', 'HEAD')).status).toBe(200);
  expect((await ask('/hello', 'POST')).status).toBe(405);
  for (const path of ['/', '/hello/', '/../../etc/passwd', '/constructor', '/%00']) {
    expect([path, (await ask(path)).status]).toEqual([path, 404]);
  }
  await server.close();
});

test('a port that another program has is told with what to do', async () => {
  const server = await openServer(0, []);
  const fault: unknown = await openServer(server.port, []).catch((error: unknown) => error);
  expect(fault).toBeInstanceOf(Fault);
  expect(fault).toMatchObject({
    message: `http: PORT ${server.port} is taken by another program. Stop that program, or set PORT to another number (0 takes any that is free).`,
  });
  await server.close();
});

test('a connection that says nothing does not hold up the end', async () => {
  const server = await openServer(0, [hello]);
  const silent = connect(server.port, '127.0.0.1');
  await new Promise((connected) => silent.once('connect', connected));
  const gone = new Promise((closed) => silent.once('close', closed));
  await server.close();
  await gone;
});
