/** One bot as two processes on the same data: one hears Discord and answers, the other visits, writes and sends. */
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openFilledStore } from '../../src/main/open-filled-store.ts';
import { readerIn } from '../platforms/discord/reader.ts';
import { startTwin, type Twin } from '../platforms/discord/twin.ts';
import { brief, newFolder } from './brief.ts';

const PATIENCE = { timeout: 60_000, interval: 250 };

let twin: Twin;
beforeAll(async () => {
  twin = await startTwin();
});
afterAll(() => twin.stop());

/** A process of the bot with these roles, which ends when it is told to. */
function start(roles: string, folder: string) {
  let kill: ((signal: NodeJS.Signals) => void) | undefined;
  let log = '';
  const run = brief(['start'], folder, {
    env: {
      DISCORD_TOKEN: twin.discord.botToken,
      DISCORD_API_URL: twin.front.apiUrl,
      GOVUK_URL: 'http://127.0.0.1:9',
      FEEDS_BUNDLED: 'off',
      PORT: '0',
      ROLES: roles,
    },
    onError: (err, given) => {
      kill = given;
      log = err;
    },
  });
  return {
    async end() {
      kill?.('SIGTERM');
      return run;
    },
    async checks(): Promise<readonly { readonly name: string; readonly ok: boolean }[]> {
      const port = await vi.waitFor(() => {
        const [, found] = /"port":(\d+)/.exec(log) ?? [];
        expect(found).toBeDefined();
        return found;
      }, PATIENCE);
      const answer = await fetch(`http://127.0.0.1:${port}/readyz`);
      return ((await answer.json()) as { checks: readonly { name: string; ok: boolean }[] }).checks;
    },
    told: (words: string) => vi.waitFor(() => expect(log).toContain(words), PATIENCE),
  };
}

test('a gateway answers and a worker sends, each without doing the work of the other', {
  timeout: 180_000,
}, async () => {
  const folder = newFolder();
  const channel = await twin.channel();
  const store = await openFilledStore({ dataDir: join(folder, 'data') });
  const due = Temporal.Now.instant().subtract({ hours: 8 });
  await store.subscriptions.save(
    {
      channel,
      zone: 'Europe/London',
      digest: { time: due.toZonedDateTimeISO('Europe/London').toPlainTime() },
      alerts: new Set(),
      mostADay: 10,
      changedAt: due,
    },
    due,
  );
  await store.close();

  const gateway = start('gateway', folder);
  await vi.waitFor(() => expect(twin.intents()).toHaveLength(1), PATIENCE);
  const reader = readerIn(twin, await twin.channel());
  await reader.command('crossings', { when: '1 Jan to 30 Mar 2025' });
  await vi.waitFor(async () => expect((await reader.private())[0]?.text).toContain('6,642 people'), PATIENCE);
  const checks = await gateway.checks();
  expect(checks.map(({ name }) => name)).toEqual(['store', 'record', 'discord']);
  expect(checks.find(({ name }) => name === 'discord')?.ok).toBe(true);
  expect(await twin.shown(channel.id)).toBe('');

  const worker = start('worker', folder);
  await vi.waitFor(async () => expect(await twin.shown(channel.id)).toContain('Channel Brief, '), PATIENCE);
  expect((await worker.checks()).map(({ name }) => name)).toEqual(['store', 'record', 'schedule']);
  expect(twin.intents()).toHaveLength(1);

  expect(await worker.end()).toMatchObject({ code: 0, out: expect.stringContaining('Channel Brief, ') });
  expect(await gateway.end()).toMatchObject({ code: 0, out: '' });
});

test('a process whose roles leave it nothing to do says so, lives, and ends when it is told to', {
  timeout: 60_000,
}, async () => {
  const idle = start('http', newFolder());
  await idle.told('ROLES leaves this process nothing to do');
  expect((await idle.checks()).map(({ name }) => name)).toEqual(['store', 'record']);
  expect(await idle.end()).toMatchObject({ code: 0, out: '' });
});

test('a role that there is not is told with those that there are', async () => {
  const { code, err } = await brief(['start'], newFolder(), { env: { ROLES: 'sender' } });
  expect(code).toBe(2);
  expect(err).toContain('ROLES names no role, or one that there is not; write one or more of gateway, http, worker');
});
