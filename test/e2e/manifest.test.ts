import { expect, test } from 'vitest';
import { brief, newFolder } from './brief.ts';

test('`manifest discord` prints where the bot is let in, what it may do and every command', async () => {
  const token = `${Buffer.from('123456789012345678').toString('base64')}.a.b`;
  const { code, out, err } = await brief(['manifest', 'discord'], newFolder(), { env: { DISCORD_TOKEN: token } });
  expect([code, err]).toEqual([0, '']);
  const manifest = JSON.parse(out);
  expect(manifest.invite).toContain('client_id=123456789012345678');
  expect(manifest.permissions.map(({ name }: { name: string }) => name)).toContain('Send Messages');
  expect(manifest.commands.map(({ name }: { name: string }) => name)).toContain('crossings');
  expect(out).not.toContain(token);
});

test('`manifest slack` prints an app that reaches out itself, or one that Slack reaches at an address', async () => {
  const socket = await brief(['manifest', 'slack'], newFolder());
  expect([socket.code, socket.err]).toEqual([0, '']);
  const manifest = JSON.parse(socket.out);
  expect(manifest.settings.socket_mode_enabled).toBe(true);
  expect(manifest.features.slash_commands.map(({ command }: { command: string }) => command)).toContain('/crossings');
  expect(socket.out).not.toContain('http');
  expect((await brief(['manifest', 'slack', '--socket'], newFolder())).code).toBe(2);
  const http = await brief(['manifest', 'slack', '--url', 'https://brief.example/'], newFolder());
  expect(JSON.parse(http.out).settings).toMatchObject({
    socket_mode_enabled: false,
    interactivity: { request_url: 'https://brief.example/slack/events' },
  });
});

test('an address that Slack would not take is told', async () => {
  const { code, err } = await brief(['manifest', 'slack', '--url', 'http://brief.example'], newFolder());
  expect(code).toBe(2);
  expect(err).toContain('https://brief.example');
});

test('a platform that there is not is told with those that there are', async () => {
  const { code, err } = await brief(['manifest', 'irc'], newFolder());
  expect(code).toBe(2);
  expect(err).toContain('discord');
});
