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

test('a platform that there is not is told with those that there are', async () => {
  const { code, err } = await brief(['manifest', 'irc'], newFolder());
  expect(code).toBe(2);
  expect(err).toContain('discord');
});
