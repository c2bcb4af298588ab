import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import type { Route } from '../../src/main/health-routes.ts';
import { heardPlatforms, openPlatforms } from '../../src/main/open-platforms.ts';
import { takesPort } from '../../src/main/open-slack.ts';
import type { Desk } from '../../src/platforms/platform.ts';
import { EVERY_BLOCK } from '../contracts/platform.ts';
import { readerIn } from '../platforms/discord/reader.ts';
import { startTwin, type Twin } from '../platforms/discord/twin.ts';
import { PNG } from '../platforms/slack/desk.ts';
import { BOT_TOKEN, startWorkspace } from '../platforms/slack/workspace.ts';

let twin: Twin;
beforeAll(async () => {
  twin = await startTwin();
});
afterAll(() => twin.stop());

const store = {
  installations: {
    save: async () => {},
    find: async () => undefined,
    spaces: async () => [],
    remove: async () => {},
  },
};
const routes: readonly Route[] = [
  { path: '/healthz', method: 'GET', handler: (_request, response) => void response.end('alive') },
];
const desk: Desk = {
  commands: [],
  ask: async () => ({ id: 'a', briefing: EVERY_BLOCK }),
  suggest: async () => [],
  press: async () => ({ id: 'a', briefing: EVERY_BLOCK }),
  home: async () => EVERY_BLOCK,
  picture: async () => PNG,
  removed: async () => {},
};

async function open(environment: Record<string, string>) {
  const lines: string[] = [];
  const log = pino({ base: null }, { write: (line) => void lines.push(line) });
  const opened = await openPlatforms({
    config: readConfig(environment),
    desk,
    store,
    routes,
    log,
    now: Temporal.Now.instant,
  });
  return { opened, lines };
}

test('without a token no platform is opened, and nothing is said', async () => {
  expect(await open({})).toEqual({ opened: [], lines: [] });
});

test('with a token Discord answers', async () => {
  const { opened } = await open({ DISCORD_TOKEN: twin.discord.botToken, DISCORD_API_URL: twin.front.apiUrl });
  expect(opened.map(({ name }) => name)).toEqual(['discord']);
  const reader = readerIn(twin, await twin.channel());
  await reader.command('digest');
  expect((await reader.private())[0]?.text).toContain('Hundreds arrive at Dover');
  for (const { platform } of opened) await platform.close();
});

test('a worker sends to Discord without a connection of its own, and hears nothing', async () => {
  const { opened, lines } = await open({
    DISCORD_TOKEN: twin.discord.botToken,
    DISCORD_API_URL: twin.front.apiUrl,
    ROLES: 'worker',
  });
  const channel = await twin.channel();
  const [discord] = opened;
  const sent = await discord?.platform.send(channel, EVERY_BLOCK, { deliveryId: 'd1', briefingId: 'b1' });
  expect(sent?.kind).toBe('sent');
  expect(await twin.shown(channel.id)).toContain('Hundreds arrive at Dover');
  expect([twin.intents(), lines]).toEqual([[], []]);
  await discord?.platform.close();
});

test('a worker sends charts to Slack without listening there', async () => {
  const workspace = await startWorkspace();
  const slack = { SLACK_BOT_TOKEN: BOT_TOKEN, SLACK_SIGNING_SECRET: 'secret', SLACK_API_URL: workspace.apiUrl };
  const { opened, lines } = await open({ ...slack, ROLES: 'worker' });
  const channel = await workspace.newChannel();
  const image = { kind: 'image', chart: 'year-to-date', alt: 'Line chart: 15,897 people.' } as const;
  const briefing = { ...EVERY_BLOCK, blocks: [image] };
  const sent = await opened[0]?.platform.send(channel, briefing, { deliveryId: 'd1', briefingId: 'b1' });
  expect(sent?.kind).toBe('sent');
  const blocks = (await workspace.posted(channel.id)).flatMap((message) => message.blocks);
  expect(blocks.some(({ type }) => type === 'image')).toBe(true);
  expect(lines.join('')).not.toContain('listens on port');
  await opened[0]?.platform.close();
  await workspace.close();
});

test.each([
  ['gateway', {}, []],
  ['http', {}, ['slack']],
  ['http', { SLACK_APP_TOKEN: 'xapp-1' }, []],
  ['gateway', { SLACK_APP_TOKEN: 'xapp-1' }, ['slack']],
  ['gateway,http', { DISCORD_TOKEN: 'x' }, ['slack', 'discord']],
  ['worker', { DISCORD_TOKEN: 'x' }, []],
])('a process that is %s hears the platforms that its role is for', (roles, environment, heard) => {
  expect(heardPlatforms(readConfig({ SLACK_BOT_TOKEN: 'xoxb-1', ROLES: roles, ...environment }))).toEqual(heard);
});

test('a wrong token is told in one line, and stops nothing else', async () => {
  const { opened, lines } = await open({ DISCORD_TOKEN: 'MTIz.not.right', DISCORD_API_URL: twin.front.apiUrl });
  expect(opened).toEqual([]);
  const told = lines.filter((line) => line.includes('"level":50'));
  expect(told).toHaveLength(1);
  expect(told[0]).toContain('https://discord.com/developers/applications');
  expect(lines.join()).not.toContain('MTIz.not.right');
});

test('with its tokens Slack listens on PORT, and has the pages of the house there', async () => {
  const workspace = await startWorkspace();
  const { opened, lines } = await open({
    SLACK_BOT_TOKEN: BOT_TOKEN,
    SLACK_SIGNING_SECRET: 'secret',
    SLACK_API_URL: workspace.apiUrl,
    PORT: '0',
  });
  expect(opened.map(({ name }) => name)).toEqual(['slack']);
  const [, port] = /listens on port (\d+)/.exec(lines.join()) ?? [];
  expect(await (await fetch(`http://127.0.0.1:${port}/healthz`)).text()).toBe('alive');
  for (const { platform } of opened) await platform.close();
  await workspace.close();
});

test('a setting of Slack that is missing is told in one line, and Discord answers all the same', async () => {
  const { opened, lines } = await open({
    SLACK_APP_TOKEN: 'xapp-1',
    DISCORD_TOKEN: twin.discord.botToken,
    DISCORD_API_URL: twin.front.apiUrl,
  });
  expect(opened.map(({ name }) => name)).toEqual(['discord']);
  const told = lines.filter((line) => line.includes('"level":50'));
  expect(told).toHaveLength(1);
  expect(told[0]).toContain('SLACK_BOT_TOKEN is not set');
  for (const { platform } of opened) await platform.close();
});

test('the port of the house is Slack’s where Slack posts to it, and only there', () => {
  expect(takesPort(readConfig({ SLACK_BOT_TOKEN: 'xoxb-1' }))).toBe(true);
  expect(takesPort(readConfig({ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' }))).toBe(false);
  expect(takesPort(readConfig({ SLACK_BOT_TOKEN: 'xoxb-1', ROLES: 'worker' }))).toBe(false);
  expect(takesPort(readConfig({ SLACK_API_URL: 'https://slack.example/api', TOKEN_KEY: 'x' }))).toBe(false);
});
