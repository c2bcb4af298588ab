/** The connection over which Discord brings what people ask. */
import {
  Client,
  type ClientOptions,
  DiscordjsError,
  DiscordjsErrorCodes,
  Events,
  GatewayIntentBits,
  Options,
  type REST,
} from 'discord.js';
import { Fault } from '../../domain/fault.ts';
import type { Desk } from '../platform.ts';
import { answerQuestion } from './answer-question.ts';
import type { GatewayState } from './gateway-state.ts';
import { inviteAddress } from './invite.ts';
import { BAD_TOKEN, isBadToken, problemWords } from './refusals.ts';
import { registerCommands } from './register-commands.ts';
import type { DiscordSettings } from './settings.ts';
import { createTurns } from './turns.ts';

export interface ConnectParts {
  readonly settings: DiscordSettings;
  readonly desk: Desk;
  readonly posts: REST;
  readonly leaving: () => boolean;
  readonly state: GatewayState;
  /** Told of everything that is being answered. */
  readonly onWork: (work: Promise<void>) => void;
}

/** Gateway close code: authentication failed. */
const NOT_AUTHENTICATED = 4004;
/** Answers a second. Discord's limit of 50 requests does not count them, but the client would. */
const MOST_A_SECOND = 1_000;

/** A client that is ready. Throws a Fault where the token is not accepted, and what the network or Discord answers otherwise. */
export async function connect(parts: ConnectParts): Promise<Client<true>> {
  const { settings } = parts;
  const client = new Client({
    // To know servers and their channels; neither messages nor members are asked for.
    intents: [GatewayIntentBits.Guilds],
    rest: {
      version: '10',
      globalRequestsPerSecond: MOST_A_SECOND,
      ...(settings.apiUrl === undefined ? {} : { api: settings.apiUrl }),
    },
    allowedMentions: { parse: [] },
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, MessageManager: 0 }),
    ...shardOptions(settings.shards),
  });
  parts.state.follow(client);
  hear(client, parts);
  try {
    const ready = readiness(client);
    await Promise.all([ready, client.login(settings.token)]);
    return await ready;
  } catch (error) {
    await client.destroy();
    throw isTokenFault(error) ? new Fault(`discord: ${BAD_TOKEN}`, { exitCode: 2 }) : error;
  }
}

function shardOptions(shards: DiscordSettings['shards']): Pick<ClientOptions, 'shards' | 'shardCount'> {
  if (shards === undefined) return { shards: 'auto' };
  const { count, ids } = shards;
  return { shardCount: count, ...(ids && { shards: ids }) };
}

function hear(client: Client, { settings, desk, posts, leaving, onWork }: ConnectParts): void {
  const { log, shards } = settings;
  const hasFirst = shards?.ids?.includes(0) ?? true;
  const turns = createTurns();
  client.on(Events.InteractionCreate, (interaction) => {
    const answer = answerQuestion({ desk, posts, leaving, turns }, interaction);
    onWork(answer.catch((error) => log.warn(`discord: a question stayed without an answer (${problemWords(error)})`)));
  });
  client.on(Events.GuildDelete, ({ id }) => {
    const words = 'discord: a server removed the bot, but it could not be forgotten';
    onWork(desk.removed('discord', id).catch((error) => log.error({ err: error }, words)));
  });
  client.once(Events.ClientReady, (ready) => {
    log.info(
      `discord: connected to ${ready.guilds.cache.size} servers; invite it to others with ${inviteAddress(ready.application.id)}`,
    );
    // Direct messages come over the first connection too, so whoever has it speaks for the application.
    if (hasFirst) onWork(register(ready, desk, log));
  });
  client.on(Events.ShardDisconnect, ({ code }) => {
    log.error(code === NOT_AUTHENTICATED ? `discord: ${BAD_TOKEN}` : `discord: Discord ended the connection (${code})`);
  });
  client.on(Events.ShardReconnecting, () => log.info('discord: the connection broke and is made again'));
  client.on(Events.ShardError, (error) => log.warn(`discord: the connection had an error (${problemWords(error)})`));
  client.on(Events.Error, (error) => log.warn(`discord: the connection had an error (${problemWords(error)})`));
}

async function register(client: Client<true>, desk: Desk, log: DiscordSettings['log']): Promise<void> {
  try {
    const done = await registerCommands(client.application.commands, desk.commands);
    log.info(`discord: ${desk.commands.length} commands are ${done}`);
  } catch (error) {
    log.error(
      `discord: the commands could not be registered and are tried again at the next start (${problemWords(error)})`,
    );
  }
}

/** Fails where the connection is refused for good. */
function readiness(client: Client): Promise<Client<true>> {
  return new Promise((done, failed) => {
    client.once(Events.ClientReady, done);
    client.once(Events.ShardDisconnect, ({ code }) => failed(new GatewayRefusal(code)));
  });
}

class GatewayRefusal extends Error {
  override readonly name = 'GatewayRefusal';
  readonly code: number;

  constructor(code: number) {
    super(`the gateway ended the connection (${code})`);
    this.code = code;
  }
}

function isTokenFault(error: unknown): boolean {
  if (error instanceof GatewayRefusal) return error.code === NOT_AUTHENTICATED;
  return isBadToken(error) || (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid);
}
