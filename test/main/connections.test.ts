/** What `/readyz` says when the way to a platform breaks after the start, and when it stands again: with real drops of the emulators. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, test } from 'vitest';
import { healthRoutes } from '../../src/main/health-routes.ts';
import { type OpenServer, openServer } from '../../src/main/http-server.ts';
import type { Platform } from '../../src/platforms/platform.ts';
import { createSlack } from '../../src/platforms/slack/slack.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { days, release } from '../contracts/store/store-for-tests.ts';
import { deskOf } from '../platforms/discord/plain-desk.ts';
import { startTwin } from '../platforms/discord/twin.ts';
import { startSocketServer } from '../platforms/slack/socket-server.ts';
import { setupFor, startWorkspace } from '../platforms/slack/workspace.ts';

const PATIENCE = { timeout: 30_000, interval: 200 };

let store: Store;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'channel-brief-connections-'));
  store = await openStore({ dataDir: folder });
  const yesterday = Temporal.Now.plainDateISO('Europe/London').subtract({ days: 1 }).toString();
  await store.observations.record(release(yesterday), days(yesterday, [3]));
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

/** Asks a server of the house, each time some seconds later by its clock, so that no answer is an old one. */
async function watched(name: string, platform: Platform) {
  let ahead = Temporal.Duration.from({ seconds: 0 });
  const now = () => Temporal.Now.instant().add(ahead);
  const server: OpenServer = await openServer(
    0,
    healthRoutes({
      store,
      monitor: { text: async () => ({ type: 'text/plain', body: '' }) },
      platforms: [{ name, connection: platform.connection }],
      lastTick: now,
      now,
      version: '1.2.3',
    }),
  );
  const get = async (path: string) => {
    ahead = ahead.add({ seconds: 3 });
    const response = await fetch(`http://127.0.0.1:${server.port}${path}`);
    return { status: response.status, body: await response.text() };
  };
  return {
    close: server.close,
    async ready() {
      const { status, body } = await get('/readyz');
      const { checks } = JSON.parse(body) as { checks: { name: string; ok: boolean; words: string }[] };
      return `${status} ${checks.find((check) => check.name === name)?.words}`;
    },
    lives: async () => (await get('/healthz')).status === 200,
    pass(minutes: number) {
      ahead = ahead.add({ minutes });
    },
  };
}

test.concurrent('a gateway of Discord that stays away is told after two minutes, and is ready again when it is back', async ({
  expect,
}) => {
  const twin = await startTwin();
  const platform = twin.platform();
  const watch = await watched('discord', platform);
  expect(await watch.ready()).toBe('503 is not connected: Discord has not answered yet');
  await platform.listen(deskOf([]));
  expect(await watch.ready()).toBe('200 is connected');
  twin.shutGateway(true);
  twin.dropGateway();
  await expect.poll(() => watch.ready(), PATIENCE).toMatch(/^200 has no connection since /);
  watch.pass(3);
  await expect.poll(() => watch.ready(), PATIENCE).toMatch(/^503 has no connection since .+: the connection /);
  expect(await watch.lives()).toBe(true);
  twin.shutGateway(false);
  await expect.poll(() => watch.ready(), PATIENCE).toBe('200 is connected');
  await watch.close();
  await twin.stop();
}, 90_000);

test.concurrent('a socket of Slack that stays away is told after two minutes, and is ready again when it is back', async ({
  expect,
}) => {
  const workspace = await startWorkspace();
  const socket = await startSocketServer(workspace.apiUrl);
  const platform = createSlack(setupFor(socket.apiUrl, { appToken: 'xapp-1-A1-2-abcdef' }));
  const watch = await watched('slack', platform);
  expect(await watch.ready()).toBe('503 is not connected: it does not listen');
  await platform.listen(deskOf([]));
  expect(await watch.ready()).toBe('200 is connected');
  socket.refuseNext('internal_error', 1);
  socket.drop();
  await expect.poll(() => watch.ready(), PATIENCE).toMatch(/^200 has no connection since /);
  watch.pass(3);
  expect(await watch.ready()).toMatch(
    /^503 has no connection since .+: the (?:socket was closed and is opened again|socket cannot be opened.*)$/,
  );
  expect(await watch.lives()).toBe(true);
  await expect.poll(() => watch.ready(), PATIENCE).toBe('200 is connected');
  await platform.close();
  await watch.close();
  await socket.close();
  await workspace.close();
}, 90_000);

test.concurrent('a Discord that was never reached is not ready, with the reason', async ({ expect }) => {
  const twin = await startTwin();
  const platform = twin.platform({ apiUrl: 'http://127.0.0.1:9/api' });
  const watch = await watched('discord', platform);
  await platform.listen(deskOf([]));
  expect(await watch.ready()).toMatch(/^503 is not connected: Discord cannot be reached \(.*ECONNREFUSED/);
  await watch.close();
  await twin.stop();
}, 60_000);
