import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { openPlatforms } from '../../src/main/open-platforms.ts';
import type { Desk } from '../../src/platforms/platform.ts';
import { EVERY_BLOCK } from '../contracts/platform.ts';
import { readerIn } from '../platforms/discord/reader.ts';
import { PICTURE, startTwin, type Twin } from '../platforms/discord/twin.ts';

let twin: Twin;
beforeAll(async () => {
  twin = await startTwin();
});
afterAll(() => twin.stop());

const desk: Desk = {
  commands: [],
  ask: async () => ({ id: 'a', briefing: EVERY_BLOCK }),
  suggest: async () => [],
  press: async () => ({ id: 'a', briefing: EVERY_BLOCK }),
  home: async () => EVERY_BLOCK,
  picture: async () => PICTURE,
  removed: async () => {},
};

async function open(environment: Record<string, string>) {
  const lines: string[] = [];
  const log = pino({ base: null }, { write: (line) => void lines.push(line) });
  const opened = await openPlatforms({ config: readConfig(environment), desk, log, now: Temporal.Now.instant });
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

test('a wrong token is told in one line, and stops nothing else', async () => {
  const { opened, lines } = await open({ DISCORD_TOKEN: 'MTIz.not.right', DISCORD_API_URL: twin.front.apiUrl });
  expect(opened).toEqual([]);
  const told = lines.filter((line) => line.includes('"level":50'));
  expect(told).toHaveLength(1);
  expect(told[0]).toContain('https://discord.com/developers/applications');
  expect(lines.join()).not.toContain('MTIz.not.right');
});
