/** A whole Discord on this machine for a file of tests: a server with channels, people, and the bot. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DigitalDiscord, type DiscordGateway } from 'discord-digital-twin';
import type { Channel } from '../../../src/domain/channel.ts';
import { createDiscord } from '../../../src/platforms/discord/discord.ts';
import type { DiscordSettings } from '../../../src/platforms/discord/settings.ts';
import type { Platform } from '../../../src/platforms/platform.ts';
import { shownOnDiscord } from '../../contracts/limits-discord.ts';
import { directChannelOf, type Front, openDirect, startFront } from './front.ts';

export interface Twin {
  readonly discord: DigitalDiscord;
  readonly front: Front;
  readonly person: string;
  /** A new text channel. */
  channel(): Promise<Channel>;
  /** What readers of a channel see, oldest first, without markup; answers for one person alone are left out. */
  shown(channelId: string): Promise<string>;
  /** Messages as they stand, oldest first. */
  messages(channelId: string): Promise<readonly Message[]>;
  /** The channel in which the bot and the person write to each other. */
  readonly directChannel: string;
  /** The person's command in direct messages. */
  askDirectly(name: string, options: Readonly<Record<string, string>>): Promise<void>;
  /** The same without the twin's knowledge, for a front that is swift; gives the question's token. */
  ask(wish: Wish): string;
  /** Something that Discord tells the bot. */
  tell(event: string, data: unknown): void;
  /** What each connection that is identified asked to hear of, as Discord's number. */
  intents(): readonly number[];
  /** As which of how many each connection so far came, oldest first: "0 of 2". */
  readonly shards: readonly string[];
  /** Breaks every gateway connection off. */
  dropGateway(): void;
  /** From now on the gateway takes no connection, or takes them again. */
  shutGateway(isShut: boolean): void;
  platform(settings?: Partial<DiscordSettings>): Platform;
  stop(): Promise<void>;
}

export interface Message {
  readonly id: string;
  readonly isPrivate: boolean;
  readonly flags: number;
  readonly components: unknown[];
  readonly attachments: readonly { filename: string }[];
  readonly under?: string;
  readonly text: string;
}

export interface Wish {
  readonly name: string;
  readonly options: Readonly<Record<string, string>>;
}

interface Socket {
  on(event: 'message', heard: (raw: Buffer) => void): void;
  send(text: string): void;
  terminate(): void;
}

const EPHEMERAL = 64;
const TOKEN = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.GhIjKl.a-secret-that-nobody-may-print';
export const PICTURE = new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10]);
/** All that the platforms of this file have logged. */
export const logged: string[] = [];
const log = (level: string) => (first: unknown, second?: unknown) =>
  void logged.push(`${level} ${typeof first === 'string' ? first : `${JSON.stringify(first)} ${second}`}`);
export const LOG = { info: log('info'), warn: log('warn'), error: log('error') } as DiscordSettings['log'];

export async function startTwin(): Promise<Twin> {
  const folder = mkdtempSync(join(tmpdir(), 'channel-brief-discord-'));
  const discord = new DigitalDiscord({
    channels: [{ name: 'general', type: 0 }],
    users: [{ username: 'Reader' }],
    botToken: TOKEN,
    dbUrl: `file:${join(folder, 'twin.db')}`,
  });
  await discord.start();
  const gateway = (discord as unknown as { server: { gateway: DiscordGateway } | null }).server?.gateway;
  if (gateway === undefined) throw new Error('twin: no gateway');
  // The twin knows no RESUME (6) and stays silent; Discord answers "invalid session" (9), after which the client begins anew.
  let isShut = false;
  const shards: string[] = [];
  gateway.wss.on('connection', (socket: Socket) => {
    if (isShut) socket.terminate();
    socket.on('message', (raw) => {
      const { op, d } = JSON.parse(String(raw)) as { op: number; d?: { shard?: readonly number[] } };
      if (op === 2) shards.push(d?.shard?.join(' of ') ?? '');
      if (op === 6) socket.send(JSON.stringify({ op: 9, d: false }));
    });
  });
  const front = await startFront(discord);
  const platforms: Platform[] = [];
  let made = 0;

  async function messages(channelId: string): Promise<readonly Message[]> {
    const rows = await discord.prisma.message.findMany({ where: { channelId } });
    return rows
      .sort((one, other) => (BigInt(one.id) < BigInt(other.id) ? -1 : 1))
      .map(({ id, flags, components, attachments, messageReference }) => {
        const parsed = JSON.parse(components);
        const body = { flags: flags & ~EPHEMERAL, components: parsed, allowed_mentions: { parse: [] as [] } };
        return {
          id,
          flags,
          isPrivate: (flags & EPHEMERAL) !== 0,
          components: parsed,
          attachments: JSON.parse(attachments),
          ...(messageReference === null ? {} : { under: JSON.parse(messageReference).message_id }),
          text: shownOnDiscord({ body: unnumbered(body), pictures: [], text: '-' }).lines.join(' '),
        };
      });
  }

  const newQuestion = () => {
    made += 1;
    const id = String(800_000_000_000_000_000n + BigInt(made));
    return { id, token: `test-interaction-token-${id}` };
  };
  const put = ({ id, token }: { id: string; token: string }, { name, options }: Wish) => {
    const given = Object.entries(options).map(([option, value]) => ({ name: option, type: 3, value }));
    gateway.broadcast('INTERACTION_CREATE', {
      ...{ id, token, application_id: discord.botUserId, type: 2, version: 1, context: 1, locale: 'en-GB' },
      ...{ channel_id: directChannel, channel: { id: directChannel, type: 1 }, app_permissions: '0', entitlements: [] },
      user: { id: person, username: 'Reader', discriminator: '0', avatar: null },
      authorizing_integration_owners: {},
      data: { id: '1', name, type: 1, options: given },
    });
  };
  const person = (await discord.getFirstNonBotUserId()) ?? '';
  const directChannel = directChannelOf(person);
  return {
    discord,
    front,
    person,
    directChannel,
    async askDirectly(name, options) {
      await openDirect(discord, person);
      const question = newQuestion();
      const { id: interactionId, token: interactionToken } = question;
      const row = {
        interactionId,
        interactionToken,
        applicationId: discord.botUserId,
        channelId: directChannel,
        type: 0,
      };
      await discord.prisma.interactionResponse.create({ data: row });
      put(question, { name, options });
    },
    ask(wish) {
      const question = newQuestion();
      put(question, wish);
      return question.token;
    },
    tell: (event, data) => gateway.broadcast(event, data),
    async channel() {
      made += 1;
      const { id } = await discord.prisma.channel.create({
        data: {
          id: String(900_000_000_000_000_000n + BigInt(made)),
          guildId: discord.guildId,
          type: 0,
          name: `c${made}`,
        },
      });
      return { platform: 'discord', space: discord.guildId, id };
    },
    messages,
    async shown(channelId) {
      const open = (await messages(channelId)).filter(({ isPrivate }) => !isPrivate);
      return open
        .map(({ text }) => text)
        .join(' ')
        .replace(/\s+/g, ' ')
        .trim();
    },
    intents: () => gateway.clients.filter(({ identified }) => identified).map(({ intents }) => intents),
    shards,
    dropGateway() {
      for (const { ws } of gateway.clients) ws.terminate();
    },
    shutGateway(shut) {
      isShut = shut;
    },
    platform(settings = {}) {
      const platform = createDiscord({
        token: discord.botToken,
        apiUrl: front.apiUrl,
        picture: async () => PICTURE,
        now: Temporal.Now.instant,
        log: LOG,
        ...settings,
      });
      platforms.push(platform);
      return platform;
    },
    async stop() {
      for (const platform of platforms) await platform.close();
      await front.close();
      await discord.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Without the numbers that Discord gives to components. */
function unnumbered<T>(body: T): T {
  return JSON.parse(
    JSON.stringify(body, (key, value) => (key === 'id' && typeof value === 'number' ? undefined : value)),
  );
}
