/** The bot as a process, with the unmodified clients of Slack and Discord and an emulator of each. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Channel } from '../../src/domain/channel.ts';
import { openFilledStore } from '../../src/main/open-filled-store.ts';
import { answerWith, startLoopback } from '../loopback.ts';
import { startTwin, type Twin } from '../platforms/discord/twin.ts';
import { BOT_TOKEN, startWorkspace, type Workspace } from '../platforms/slack/workspace.ts';
import { describeWithPostgres } from '../postgres.ts';
import { articlePage, feedXml } from '../worker/world.ts';
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
  async function runUntil(folder: string, until: () => Promise<void>, env: Readonly<Record<string, string>> = {}) {
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
        ...env,
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
    const channels = await subscribed({ dataDir: join(folder, 'data') });
    const digests = () => digestsIn(channels);
    const first = await runUntil(folder, () =>
      vi.waitFor(async () => expect(await digests()).toEqual([1, 1]), PATIENCE),
    );
    expect(first).toMatchObject({ code: 0, err: expect.not.stringMatching(/"level":(50|60)/) });
    expect(await workspace.shown(channels[0].id)).toMatch(/Due at \d/);
    const second = await runUntil(folder, () => new Promise((done) => setTimeout(done, 8_000)));
    expect(second.code).toBe(0);
    expect(await digests()).toEqual([1, 1]);
  });

  test('find in a digest that is late the news that came while the bot was away', async () => {
    const folder = newFolder();
    const story = {
      headline: 'Harbour talks on small boats begin',
      summary: 'Ministers met to talk about people who cross the Channel in small boats.',
      path: '/story',
      at: Temporal.Now.instant().subtract({ minutes: 90 }),
    };
    const server = await startLoopback({
      '/feed.xml': (request, response) =>
        answerWith(feedXml(`http://${request.headers.host}`, [story]), { 'content-type': 'application/rss+xml' })(
          request,
          response,
        ),
      '/story': answerWith(articlePage(story.summary)),
    });
    const feeds = join(folder, 'feeds.opml');
    writeFileSync(
      feeds,
      `<opml version="2.0"><body><outline text="Harbour Post" xmlUrl="${server.origin}/feed.xml"/></body></opml>`,
    );
    const [onSlack] = await subscribed({ dataDir: join(folder, 'data') });
    await runUntil(
      folder,
      () => vi.waitFor(async () => expect(await workspace.shown(onSlack.id)).toContain('Channel Brief, '), PATIENCE),
      { FEEDS_OPML: feeds, ALLOW_ADDRESSES: '127.0.0.0/8' },
    );
    await server.close();
    expect(await workspace.shown(onSlack.id)).toContain(story.headline);
  });

  describeWithPostgres('with PostgreSQL', (newDatabase) => {
    test('get it once from three processes that start at the same moment', async () => {
      const env = { DATABASE_URL: await newDatabase() };
      const channels = await subscribed({ dataDir: '/not/used', databaseUrl: env.DATABASE_URL });
      const all = vi.waitFor(async () => expect(await digestsIn(channels)).toEqual([1, 1]), PATIENCE);
      // Some seconds more, in which none of them may send another.
      const until = () => all.then(() => new Promise<void>((done) => setTimeout(done, 8_000)));
      const runs = await Promise.all([1, 2, 3].map(() => runUntil(newFolder(), until, env)));
      expect(runs.map(({ code }) => code)).toEqual([0, 0, 0]);
      expect(await digestsIn(channels)).toEqual([1, 1]);
    });
  });

  /** A channel of each platform whose digest is eight hours late. */
  async function subscribed(place: Parameters<typeof openFilledStore>[0]): Promise<readonly [Channel, Channel]> {
    const channels = [await workspace.newChannel(), await twin.channel()] as const;
    const now = Temporal.Now.instant();
    const store = await openFilledStore(place);
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
    return channels;
  }

  async function digestsIn([onSlack, onDiscord]: readonly [Channel, Channel]): Promise<readonly number[]> {
    const shown = [await workspace.shown(onSlack.id), await twin.shown(onDiscord.id)];
    return shown.map((text) => text.split('Channel Brief, ').length - 1);
  }
});
