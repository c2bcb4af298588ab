import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createSlack } from '../../../src/platforms/slack/slack.ts';
import { type DeskOnTrial, openTrialDesk } from './desk.ts';
import { catchLog } from './listening.ts';
import { buttonPayload, commandBody, eventBody, startAnswerBox } from './slack-posts.ts';
import { type SocketServer, startSocketServer } from './socket-server.ts';
import { ADMIN, setupFor, startWorkspace, TEAM, type Workspace } from './workspace.ts';

const APP_TOKEN = 'xapp-1-A1-2-abcdef';

let workspace: Workspace;
let trial: DeskOnTrial;
let box: Awaited<ReturnType<typeof startAnswerBox>>;
let server: SocketServer;

beforeAll(async () => {
  workspace = await startWorkspace();
  trial = await openTrialDesk();
  box = await startAnswerBox();
});
beforeEach(async () => {
  server = await startSocketServer(workspace.apiUrl);
  return () => server.close();
});
afterAll(async () => {
  await box.close();
  await workspace.close();
});

function open() {
  const { log, lines } = catchLog();
  return { platform: createSlack(setupFor(server.apiUrl, { appToken: APP_TOKEN, log })), lines };
}

function command(text: string, channel: string) {
  const responseUrl = box.address();
  const body = commandBody({ command: '/crossings', text, channel, responseUrl });
  return { responseUrl, payload: Object.fromEntries(new URLSearchParams(body)) };
}

test('commands, buttons and events come by the socket, and each is acknowledged at once', async () => {
  const { platform, lines } = open();
  const { id: channel } = await workspace.newChannel();
  await platform.listen(trial.desk);
  const asked = command('2025', channel);
  expect(await server.send('slash_commands', asked.payload)).toBeLessThan(3_000);
  const [reply] = await box.answers(asked.responseUrl);
  expect(reply?.text).toContain('people in');
  const responseUrl = box.address();
  const pressed = buttonPayload({ actionId: 'chart.0', value: 'year-to-date', channel, responseUrl });
  await server.send('interactive', pressed);
  expect((await box.answers(responseUrl))[0]?.blocks.some(({ type }) => type === 'image')).toBe(true);
  await server.send('events_api', JSON.parse(eventBody({ type: 'app_uninstalled' })));
  await expect.poll(() => trial.removed).toContain(`slack ${TEAM}`);
  expect(server.askedWith.every((each) => each === `Bearer ${APP_TOKEN}`)).toBe(true);
  await platform.close();
  expect(lines.join('\n')).not.toMatch(/xapp-|xoxb-|ticket=t/);
});

test('a socket that Slack renews is opened anew, and goes on', async () => {
  const { platform } = open();
  const { id: channel } = await workspace.newChannel();
  await platform.listen(trial.desk);
  server.refresh();
  await expect.poll(() => server.opened(), { timeout: 20_000 }).toBe(2);
  const asked = command('2024', channel);
  await server.send('slash_commands', asked.payload);
  expect(await box.answers(asked.responseUrl)).toHaveLength(1);
  await platform.close();
});

test('a socket that Slack does not open at first is opened when it does', async () => {
  const { platform } = open();
  server.refuseNext('internal_error', 2);
  await platform.listen(trial.desk);
  await expect.poll(() => server.opened(), { timeout: 20_000 }).toBe(1);
  await platform.close();
});

test('a token that is refused on the way back ends nothing, is told, and is tried again until it is taken', async () => {
  const { platform, lines } = open();
  const { id: channel } = await workspace.newChannel();
  await platform.listen(trial.desk);
  server.refuseNext('invalid_auth', 2);
  server.drop();
  const reason = 'SLACK_APP_TOKEN is not accepted any more (invalid_auth)';
  await expect.poll(() => platform.connection(), { timeout: 20_000 }).toMatchObject({ kind: 'broken', reason });
  await expect.poll(() => platform.connection(), { timeout: 20_000 }).toEqual({ kind: 'connected' });
  const asked = command('2024', channel);
  await server.send('slash_commands', asked.payload);
  expect(await box.answers(asked.responseUrl)).toHaveLength(1);
  expect(lines.filter((line) => line.includes(reason))).toHaveLength(1);
  await platform.close();
}, 60_000);

test('what was acknowledged before the end is answered', async () => {
  const { platform } = open();
  const { id: channel } = await workspace.newChannel();
  await platform.listen(trial.desk);
  const asked = Array.from({ length: 10 }, () => command('2025', channel));
  await Promise.all(asked.map(({ payload }) => server.send('slash_commands', payload)));
  await platform.close();
  expect(asked.map(({ responseUrl }) => box.soFar(responseUrl))).toEqual(asked.map(() => 1));
});

test.each(['invalid_auth', 'not_allowed_token_type', 'missing_scope'])(
  'a token of the app that is not accepted (%s) is told in a sentence with where to get one',
  async (error) => {
    const { platform } = open();
    server.refuseNext(error);
    const listening = platform.listen(trial.desk);
    await expect(listening).rejects.toThrow(`SLACK_APP_TOKEN is not accepted (${error})`);
    await expect(listening).rejects.toThrow('https://api.slack.com/apps');
    await platform.close();
    expect(server.opened()).toBe(0);
  },
);

test('a person’s own first page is asked for by the socket as well', async () => {
  const { platform, lines } = open();
  await platform.listen(trial.desk);
  const opened = { type: 'app_home_opened', user: ADMIN, channel: 'D1', tab: 'home', event_ts: '1.2' };
  await server.send('events_api', JSON.parse(eventBody(opened)));
  await platform.close();
  expect(lines.filter((line) => line.includes('"level":50'))).toEqual([]);
});
