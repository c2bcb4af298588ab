/** All that Discord is told of the bot, to read before it is let in. */
import type { Command } from '../../domain/command.ts';
import { applicationCommand, type ChatInputCommand } from './application-commands.ts';
import { inviteAddress, PERMISSIONS } from './invite.ts';

export interface DiscordManifest {
  readonly invite: string;
  readonly permissions: readonly { readonly name: string; readonly why: string }[];
  /** What the gateway is asked for. */
  readonly intents: readonly string[];
  readonly commands: readonly ChatInputCommand[];
}

/** Stands in the address where no token says which application it is. */
const ANY_APPLICATION = 'APPLICATION_ID';

export function discordManifest(commands: readonly Command[], token?: string): DiscordManifest {
  return {
    invite: inviteAddress(applicationOf(token) ?? ANY_APPLICATION),
    permissions: PERMISSIONS.map(({ name, why }) => ({ name, why })),
    intents: ['Guilds'],
    commands: commands.map(applicationCommand),
  };
}

/** A token begins with the application's id in base 64, which is no secret. */
function applicationOf(token = ''): string | undefined {
  const id = Buffer.from(token.split('.', 1)[0] ?? '', 'base64').toString('latin1');
  return /^\d{15,20}$/.test(id) ? id : undefined;
}
