/** A workspace of the Slack emulator: the bot's token with the scopes that the app asks for, and eyes that see what readers see. */
import { webApi } from '@slack/bolt';
import { createEmulator } from 'emulate';
import { type Logger, pino } from 'pino';
import type { Channel } from '../../../src/domain/channel.ts';
import type { SlackBody } from '../../../src/platforms/slack/render-briefing.ts';
import { SCOPE_NAMES } from '../../../src/platforms/slack/scopes.ts';
import type { InstallationRows, SlackSetup } from '../../../src/platforms/slack/setup.ts';
import { shownOnSlack } from '../../contracts/limits-slack.ts';

/** The emulator's only team, and the person who is there from the start, an admin. */
export const TEAM = 'T000000001';
export const ADMIN = 'U000000001';
export const BOT_TOKEN = 'xoxb-0000-bot';
const EYES = 'xoxp-0000-eyes';

export interface Posted {
  readonly ts: string;
  readonly thread_ts?: string;
  readonly text: string;
  readonly blocks: SlackBody['blocks'];
  readonly metadata?: unknown;
  readonly edited?: unknown;
}

export interface Workspace {
  readonly apiUrl: string;
  readonly url: string;
  /** The client of a person who may do everything. */
  readonly eyes: webApi.WebClient;
  newChannel(options?: { readonly isPrivate?: boolean }): Promise<Channel>;
  /** Messages of a conversation and of its threads, oldest first. */
  posted(conversation: string): Promise<readonly Posted[]>;
  /** What readers see of them, in one line. */
  shown(conversation: string): Promise<string>;
  close(): Promise<void>;
}

let channels = 0;
let port = 20_000 + (process.pid % 20_000);

export interface Seed {
  readonly tokens?: readonly { readonly token: string; readonly user?: string; readonly scopes: readonly string[] }[];
  readonly oauthApps?: readonly Record<string, unknown>[];
}

export async function startWorkspace({ tokens = [], oauthApps }: Seed = {}): Promise<Workspace> {
  const emulator = await startEmulator({
    strict_scopes: true,
    users: [
      { name: 'channel-brief', real_name: 'Channel Brief' },
      { name: 'jo', real_name: 'Jo Reader' },
    ],
    tokens: [
      { token: BOT_TOKEN, user: 'channel-brief', scopes: [...SCOPE_NAMES] },
      { token: EYES, user: ADMIN },
      ...tokens.map((token) => ({ user: 'channel-brief', ...token, scopes: [...token.scopes] })),
    ],
    ...(oauthApps === undefined ? {} : { oauth_apps: oauthApps }),
  });
  const apiUrl = `${emulator.url}/api`;
  const eyes = new webApi.WebClient(EYES, { slackApiUrl: `${apiUrl}/`, logLevel: webApi.LogLevel.ERROR });

  async function posted(channel: string): Promise<readonly Posted[]> {
    const { messages = [] } = await eyes.conversations.history({ channel, limit: 999 });
    const all: Posted[] = [];
    for (const { ts = '' } of messages.toReversed()) {
      all.push(...(((await eyes.conversations.replies({ channel, ts })).messages ?? []) as unknown as Posted[]));
    }
    return all;
  }

  return {
    apiUrl,
    url: emulator.url,
    eyes,
    async newChannel({ isPrivate = false } = {}) {
      channels += 1;
      const { channel } = await eyes.conversations.create({ name: `desk-${channels}`, is_private: isPrivate });
      return { platform: 'slack', space: TEAM, id: channel?.id ?? '' };
    },
    posted,
    async shown(conversation) {
      const all = await posted(conversation);
      const lines = all.flatMap(
        ({ text, blocks }) => shownOnSlack({ place: 'channel', body: bodyOf(text, blocks) }).lines,
      );
      return lines.join(' ').replace(/\s+/g, ' ').trim();
    },
    close: () => emulator.close(),
  };
}

/** A port that another program has is left to it. */
async function startEmulator(slack: Record<string, unknown>) {
  for (let tries = 0; ; tries += 1) {
    port += 1;
    try {
      return await createEmulator({ service: 'slack', port, seed: { slack } });
    } catch (error) {
      if (tries === 20) throw error;
    }
  }
}

/** A message as it was handed over. */
export function bodyOf(text: string, blocks: SlackBody['blocks']): SlackBody {
  return { text, blocks, mrkdwn: false, parse: 'none', link_names: false, unfurl_links: false, unfurl_media: false };
}

export const SILENT: Logger = pino({ level: 'silent' });

/** For tests in which nothing is installed. */
export const NO_INSTALLATIONS: InstallationRows = {
  save: async () => {},
  find: async () => undefined,
  remove: async () => {},
};

export function setupFor(apiUrl: string, more: Partial<SlackSetup> = {}): SlackSetup {
  return {
    botToken: BOT_TOKEN,
    apiUrl,
    installations: NO_INSTALLATIONS,
    log: SILENT,
    now: Temporal.Now.instant,
    fileWaits: [],
    ...more,
  };
}
