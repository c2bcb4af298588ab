import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Fault } from '../../../src/domain/fault.ts';
import type { Desk } from '../../../src/platforms/platform.ts';
import type { SlackSetup } from '../../../src/platforms/slack/setup.ts';
import { createSlack } from '../../../src/platforms/slack/slack.ts';
import { startFaultProxy } from './fault-proxy.ts';
import { listenOverHttp } from './listening.ts';
import { SIGNING_SECRET } from './slack-posts.ts';
import { setupFor, startWorkspace, type Workspace } from './workspace.ts';

let workspace: Workspace;
beforeAll(async () => {
  workspace = await startWorkspace();
});
afterAll(() => workspace.close());

/** Nobody asks in these tests. */
const DESK = { commands: [] } as unknown as Desk;

const HTTP = { signingSecret: SIGNING_SECRET, port: 0 };
const OAUTH = { botToken: undefined, clientId: 'c', clientSecret: 'cs', stateSecret: 'ss', tokenKey: 'ab'.repeat(32) };

async function told(more: Partial<SlackSetup>): Promise<string> {
  try {
    const platform = createSlack(setupFor(workspace.apiUrl, { ...HTTP, ...more }));
    await platform.listen(DESK);
    await platform.close();
    return 'it listens';
  } catch (error) {
    expect(error).toBeInstanceOf(Fault);
    return (error as Fault).message;
  }
}

test.each<[Partial<SlackSetup>, RegExp]>([
  [{ botToken: undefined }, /SLACK_BOT_TOKEN is not set; .*https:\/\/api\.slack\.com\/apps/],
  [{ botToken: 'xapp-1-2' }, /SLACK_BOT_TOKEN is no token of a bot/],
  [{ appToken: 'xoxb-1-2' }, /SLACK_APP_TOKEN is no token of an app/],
  [{ signingSecret: undefined }, /SLACK_SIGNING_SECRET is not set; .*https:\/\/api\.slack\.com\/apps/],
  [{ port: undefined }, /PORT is not set/],
  [{ ...OAUTH, clientSecret: undefined }, /SLACK_CLIENT_SECRET is not set/],
  [{ ...OAUTH, stateSecret: undefined }, /SLACK_STATE_SECRET is not set/],
  [{ ...OAUTH, tokenKey: undefined }, /TOKEN_KEY is not set/],
  [{ ...OAUTH, tokenKey: 'abc' }, /TOKEN_KEY is not 32 bytes/],
  [{ ...OAUTH, appToken: 'xapp-1' }, /leave out one of them/],
  [OAUTH, /it listens/],
  [{}, /it listens/],
])('%o is told in one sentence', async (more, words) => {
  const message = await told(more);
  expect(message).toMatch(words);
  expect(message.split('\n')).toHaveLength(1);
  for (const secret of Object.values(more)) {
    if (typeof secret === 'string' && secret.length > 3) expect(message).not.toContain(secret);
  }
});

test('a token that Slack does not accept is told with where to get one', async () => {
  const proxy = await startFaultProxy(workspace.apiUrl);
  proxy.fail({ method: 'auth.test', answer: { error: 'invalid_auth' } });
  expect(await told({ apiUrl: proxy.apiUrl })).toMatch(
    /^slack: SLACK_BOT_TOKEN is not accepted \(invalid_auth\); .*https:\/\/api\.slack\.com\/apps/,
  );
  await proxy.close();
});

test('where Slack cannot be reached it listens all the same, and finds out later', async () => {
  const proxy = await startFaultProxy(workspace.apiUrl);
  proxy.fail(...Array.from({ length: 3 }, () => ({ method: 'auth.test', answer: { status: 502 } }) as const));
  const { platform, log } = await listenOverHttp(proxy.apiUrl, DESK);
  expect(log.join('\n')).toContain('the token could not be tried');
  const channel = await workspace.newChannel();
  const briefing = { kind: 'answer', headline: 'Now it works', blocks: [] } as const;
  expect((await platform.send(channel, briefing, { deliveryId: 'd1', briefingId: 'b1' })).kind).toBe('sent');
  await platform.close();
  await proxy.close();
});

test('a port that is taken is told', async () => {
  const other = createServer();
  await new Promise<void>((listening) => other.listen(0, listening));
  const { port } = other.address() as AddressInfo;
  expect(await told({ port })).toBe(`slack: PORT ${port} is taken by another program; set another.`);
  other.close();
});

test('a platform that could not listen may be closed', async () => {
  const platform = createSlack(setupFor(workspace.apiUrl));
  await expect(platform.listen(DESK)).rejects.toThrow(Fault);
  await platform.close();
});
