import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually, readerIn } from '../platforms/discord/reader.ts';
import { startTwin, type Twin } from '../platforms/discord/twin.ts';
import { brief, newFolder } from './brief.ts';

let twin: Twin;
beforeAll(async () => {
  twin = await startTwin();
});
afterAll(() => twin.stop());

test('`start` with a token answers on Discord, and leaves cleanly when it is told to stop', async () => {
  let end: ((signal: NodeJS.Signals) => void) | undefined;
  const run = brief(['start'], newFolder(), {
    env: {
      DISCORD_TOKEN: twin.discord.botToken,
      DISCORD_API_URL: twin.front.apiUrl,
      GOVUK_URL: 'http://channel-brief.invalid',
      FEEDS_BUNDLED: 'off',
    },
    onError: (_err, kill) => {
      end = kill;
    },
    onOutput: (_out, kill) => {
      end = kill;
    },
  });
  await eventually(
    async () => twin.intents(),
    ({ length }) => length === 1,
    60_000,
  );
  const reader = readerIn(twin, await twin.channel());
  await reader.command('crossings', { when: '1 Jan to 30 Mar 2025' });
  const answers = await eventually(
    () => reader.private(),
    ([answer]) => answer?.attachments.length === 1,
    30_000,
  );
  expect(answers[0]?.text).toContain('6,642 people');
  end?.('SIGTERM');
  const { code, err, out } = await run;
  expect(code).toBe(0);
  expect(`${err}${out}`).not.toContain(twin.discord.botToken);
  await eventually(
    async () => twin.intents(),
    ({ length }) => length === 0,
  );
  expect(twin.front.faults).toEqual([]);
}, 120_000);
