/** The bot as a process, with the unmodified clients of Slack and Discord and an emulator of each. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Channel } from '../../src/domain/channel.ts';
import { openFilledStore } from '../../src/main/open-filled-store.ts';
import { startTwin, type Twin } from '../platforms/discord/twin.ts';
import { BOT_TOKEN, startWorkspace, type Workspace } from '../platforms/slack/workspace.ts';
import { brief, newFolder } from './brief.ts';

const PATIENCE = { timeout: 60_000, interval: 250 };

describe('channels that subscribed', { timeout: 180_000 }, () => {
  let workspace: Workspace;
  let twin: Twin;
  beforeAll(async () => {
    workspace = await startWorkspace();
    twin = await startTwin();
  });
  afterAll(async () => {
    await twin.stop();
    await workspace.close();
  });

  /** Runs `npm start` until `until` holds, then sends SIGTERM; the exit code and the log. */
  async function runUntil(folder: string, until: () => Promise<void>) {
    let kill: ((signal: NodeJS.Signals) => void) | undefined;
    const run = brief(['start'], folder, {
      env: {
        SLACK_BOT_TOKEN: BOT_TOKEN,
        SLACK_SIGNING_SECRET: 'a secret of a test',
        SLACK_API_URL: `${workspace.apiUrl}/`,
        PORT: '0',
        DISCORD_TOKEN: twin.discord.botToken,
        DISCORD_API_URL: twin.front.apiUrl,
        FEEDS_BUNDLED: 'off',
        GOVUK_URL: 'http://127.0.0.1:9',
        CONTACT: 'desk@news.example',
        LOG_LEVEL: 'warn',
      },
      onOutput: (_out, given) => {
        kill = given;
      },
    });
    try {
      await until();
    } finally {
      await vi.waitFor(() => expect(kill).toBeDefined(), PATIENCE);
      kill?.('SIGTERM');
    }
    return run;
  }

  test('get the digest that is due, once, however often the bot is stopped and started', async () => {
    const folder = newFolder();
    const channels: Channel[] = [await workspace.newChannel(), await twin.channel()];
    const [onSlack, onDiscord] = channels;
    if (onSlack === undefined || onDiscord === undefined) throw new Error('no channels');
    const now = Temporal.Now.instant();
    const store = await openFilledStore({ dataDir: join(folder, 'data') });
    for (const channel of channels) {
      await store.subscriptions.save(
        {
          channel,
          zone: 'Europe/London',
          digest: { time: now.toZonedDateTimeISO('Europe/London').subtract({ hours: 8 }).toPlainTime() },
          alerts: new Set(['figures']),
          mostADay: 10,
          changedAt: now,
        },
        now.subtract({ hours: 8 }),
      );
    }
    await store.close();

    const digests = async () => [
      (await workspace.shown(onSlack.id)).split('Channel Brief, ').length - 1,
      (await twin.shown(onDiscord.id)).split('Channel Brief, ').length - 1,
    ];
    const first = await runUntil(folder, () =>
      vi.waitFor(async () => expect(await digests()).toEqual([1, 1]), PATIENCE),
    );
    expect(first).toMatchObject({ code: 0, err: expect.not.stringMatching(/"level":(50|60)/) });
    expect(await workspace.shown(onSlack.id)).toMatch(/Due at \d/);
    const second = await runUntil(folder, () => new Promise((done) => setTimeout(done, 8_000)));
    expect(second.code).toBe(0);
    expect(await digests()).toEqual([1, 1]);
  });
});
