import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStore } from '../../../src/store/open-store.ts';
import type { Store } from '../../../src/store/store.ts';
import { EVERY_BLOCK, sending } from '../../contracts/platform.ts';
import { newFolder } from '../../worker/world.ts';
import { type DeskOnTrial, openTrialDesk } from './desk.ts';
import { type Listening, listenOverHttp } from './listening.ts';
import { commandBody, eventBody, postSigned, startAnswerBox } from './slack-posts.ts';
import { ADMIN, startWorkspace, TEAM, type Workspace } from './workspace.ts';

const APP = { client_id: 'client-1', client_secret: 'client-secret-1', name: 'Channel Brief' };
const TOKEN_KEY = '0f'.repeat(32);

let workspace: Workspace;
let trial: DeskOnTrial;
let store: Store;
let slack: Listening;
let box: Awaited<ReturnType<typeof startAnswerBox>>;

beforeAll(async () => {
  workspace = await startWorkspace({
    oauthApps: [{ ...APP, redirect_uris: ['https://brief.example/slack/oauth_redirect'], scopes: [] }],
  });
  trial = await openTrialDesk();
  store = await openStore({ dataDir: newFolder() });
  box = await startAnswerBox();
  slack = await listenOverHttp(workspace.apiUrl, trial.desk, {
    botToken: undefined,
    clientId: APP.client_id,
    clientSecret: APP.client_secret,
    stateSecret: 'any long random text',
    tokenKey: TOKEN_KEY,
    authorizeUrl: `${workspace.url}/oauth/v2/authorize`,
    installations: store.installations,
  });
});
afterAll(async () => {
  await slack.platform.close();
  await store.close();
  await box.close();
  await workspace.close();
});

/** The way of a person's browser through an installation; `change` may spoil the way back. */
async function install(change: (back: URL) => void = () => {}): Promise<Response> {
  const begun = await fetch(`${slack.origin}/slack/install`, { redirect: 'manual' });
  expect(begun.status).toBe(302);
  const authorize = new URL(begun.headers.get('location') ?? '');
  const form = new URLSearchParams({
    user_id: ADMIN,
    redirect_uri: `${slack.origin}/slack/oauth_redirect`,
    scope: authorize.searchParams.get('scope') ?? '',
    state: authorize.searchParams.get('state') ?? '',
    client_id: authorize.searchParams.get('client_id') ?? '',
  });
  const allowed = await fetch(`${workspace.url}/oauth/v2/authorize/callback`, {
    method: 'POST',
    body: form,
    redirect: 'manual',
  });
  const back = new URL(allowed.headers.get('location') ?? '');
  change(back);
  const cookie = (begun.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  return fetch(back, { headers: { cookie }, redirect: 'manual' });
}

async function token(): Promise<string | undefined> {
  return store.installations.find('slack', TEAM);
}

test('a briefing for a workspace that never installed the bot is refused', async () => {
  const channel = await workspace.newChannel();
  expect(await slack.platform.send(channel, EVERY_BLOCK, sending('d0'))).toMatchObject({
    kind: 'refused',
    reason: expect.stringContaining('not installed'),
  });
});

test('a way back that nobody began installs nothing', async () => {
  const answer = await install((back) => back.searchParams.set('state', 'forged'));
  expect(answer.status).toBeGreaterThanOrEqual(400);
  expect(await token()).toBeUndefined();
});

test('an installation is kept sealed, and briefings and commands work from then on', async () => {
  expect((await install()).status).toBe(200);
  const sealed = await token();
  expect(sealed).toBeDefined();
  expect(Buffer.from(sealed ?? '', 'base64').toString('latin1')).not.toContain('xoxb');
  const channel = await workspace.newChannel();
  expect((await slack.platform.send(channel, EVERY_BLOCK, sending('d1'))).kind).toBe('sent');
  expect(await workspace.shown(channel.id)).toContain('Hundreds arrive at Dover');
  const responseUrl = box.address();
  const body = commandBody({ command: '/crossings', text: '2025', channel: channel.id, responseUrl });
  expect((await postSigned(slack.origin, body)).status).toBe(200);
  expect((await box.answers(responseUrl))[0]?.text).toContain('people in');
});

test('installed again, it goes on with the new token', async () => {
  const before = await token();
  expect((await install()).status).toBe(200);
  expect(await token()).not.toBe(before);
  const channel = await workspace.newChannel();
  expect((await slack.platform.send(channel, EVERY_BLOCK, sending('d2'))).kind).toBe('sent');
});

test('a workspace that removes the bot takes its token and all of its rows with it', async () => {
  const channel = await workspace.newChannel();
  await trial.store.subscriptions.save(
    {
      channel,
      zone: 'Europe/London',
      alerts: new Set(),
      mostADay: 10,
      changedAt: Temporal.Instant.from('2026-08-18T07:00:00Z'),
    },
    undefined,
  );
  await postSigned(slack.origin, eventBody({ type: 'app_uninstalled' }), {}, 'application/json');
  await expect.poll(() => trial.removed).toEqual([`slack ${TEAM}`]);
  expect(await token()).toBeUndefined();
  await expect.poll(() => trial.store.subscriptions.find(channel)).toBeUndefined();
  expect(await slack.platform.send(channel, EVERY_BLOCK, sending('d3'))).toMatchObject({ kind: 'refused' });
});

test('a token that is sealed with another key stops nothing, and is told', async () => {
  expect((await install()).status).toBe(200);
  const other = await listenOverHttp(workspace.apiUrl, trial.desk, {
    botToken: undefined,
    clientId: APP.client_id,
    clientSecret: APP.client_secret,
    stateSecret: 'any long random text',
    tokenKey: 'ee'.repeat(32),
    installations: store.installations,
  });
  const channel = await workspace.newChannel();
  const outcome = await other.platform.send(channel, EVERY_BLOCK, sending('d4'));
  expect(outcome).toMatchObject({ kind: 'refused', everywhere: true, reason: expect.stringContaining('TOKEN_KEY') });
  const responseUrl = box.address();
  const body = commandBody({ command: '/crossings', text: '2025', channel: channel.id, responseUrl });
  await postSigned(other.origin, body);
  expect((await box.answers(responseUrl))[0]?.text).toContain('people in');
  await other.platform.close();
});

test('no log has a token, a code or a secret in it', () => {
  expect(slack.log.join('\n')).not.toMatch(/xoxb-|client-secret-1|any long random text|code=[^[]/);
});
