import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { discordLimited, type LimitingWay, openLimitingWay, slackLimited } from './limiting-way.ts';

/** Calls that came through. */
let heard: string[] = [];
const server = createServer((request, response) => {
  heard.push(request.url ?? '');
  request.resume().on('end', () => response.end('{"ok":true}'));
});
let origin = '';

beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());

/** Time stands still unless it is turned on. */
let now = 0;

async function through(platform: typeof slackLimited, act: (way: LimitingWay) => Promise<void>): Promise<void> {
  heard = [];
  const way = await openLimitingWay(origin, platform, { clock: () => now });
  await act(way);
  await way.close();
}

const post = (token: string, channel: string) => ({
  method: 'POST',
  headers: { authorization: `Bearer ${token}` },
  body: new URLSearchParams({ channel }),
});

test('on Slack a channel takes three at once and then one a second, whatever others get', async () => {
  await through(slackLimited, async ({ origin, counts }) => {
    const send = (channel: string) => fetch(`${origin}/api/chat.postMessage`, post('one', channel));
    for (let i = 0; i < 3; i += 1) expect((await send('C1')).status).toBe(200);
    const refused = await send('C1');
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '1']);
    expect(await refused.json()).toEqual({ ok: false, error: 'ratelimited' });
    expect((await send('C2')).status).toBe(200);
    expect((await fetch(`${origin}/api/auth.test`, post('one', 'C1'))).status).toBe(200);
    now += 1_000;
    expect((await send('C1')).status).toBe(200);
    expect((await send('C1')).status).toBe(429);
    expect(counts()).toEqual({ passed: 6, tooMany: 2 });
    expect(heard).toHaveLength(6);
  });
});

test('on Slack a workspace takes thirty at once, and another has its own thirty', async () => {
  await through(slackLimited, async ({ origin }) => {
    const send = async (token: string, i: number) =>
      (await fetch(`${origin}/api/chat.postMessage`, post(token, `C${i}`))).status;
    const first = await Promise.all(Array.from({ length: 35 }, (_, i) => send('one', i)));
    expect(first.filter((status) => status === 200)).toHaveLength(30);
    expect(first.filter((status) => status === 429)).toHaveLength(5);
    expect(await send('two', 1)).toBe(200);
  });
});

test('Discord tells with each message how many its channel takes still, and turns the sixth away', async () => {
  await through(discordLimited, async ({ origin }) => {
    const send = () => fetch(`${origin}/api/v10/channels/77/messages`, { method: 'POST', body: '{}' });
    const { headers } = await send();
    expect(headers.get('x-ratelimit-limit')).toBe('5');
    expect(headers.get('x-ratelimit-remaining')).toBe('4');
    expect(Number(headers.get('x-ratelimit-reset-after'))).toBe(5);
    for (let i = 0; i < 4; i += 1) await send();
    const refused = await send();
    expect([refused.status, refused.headers.get('x-ratelimit-scope')]).toEqual([429, 'user']);
    expect(await refused.json()).toMatchObject({ global: false, retry_after: 5 });
  });
});

test('Discord takes no more than fifty requests a second, of which answers to questions are no part', async () => {
  await through(discordLimited, async ({ origin }) => {
    const all = await Promise.all(Array.from({ length: 51 }, (_, i) => fetch(`${origin}/api/v10/channels/${i}`)));
    const refused = all.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(1);
    expect(refused[0]?.headers.get('x-ratelimit-global')).toBe('true');
    expect((await fetch(`${origin}/api/v10/interactions/1/token/callback`, { method: 'POST' })).status).toBe(200);
  });
});
