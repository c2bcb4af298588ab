/** Who asks on Discord, and where. */
import { type BaseInteraction, PermissionFlagsBits } from 'discord.js';
import type { Asker } from '../../domain/command.ts';

/** The space of all direct messages, as Discord's own addresses call it. */
const DIRECT = '@me';

/** Somebody in direct messages manages what they read there. */
export function askerOf({ guildId, channelId, user, memberPermissions }: BaseInteraction): Asker {
  if (guildId === null || channelId === null) {
    return {
      channel: { platform: 'discord', space: DIRECT, id: user.id, person: true },
      person: user.id,
      mayManage: async () => true,
    };
  }
  return {
    channel: { platform: 'discord', space: guildId, id: channelId },
    person: user.id,
    mayManage: async () => memberPermissions?.has(PermissionFlagsBits.ManageChannels) === true,
  };
}

/** Whether the person may write where they ask, so that others read it. */
export function mayShare({ guildId, channel, memberPermissions }: BaseInteraction): boolean {
  if (guildId === null) return true;
  const needed = channel?.isThread() ? PermissionFlagsBits.SendMessagesInThreads : PermissionFlagsBits.SendMessages;
  return memberPermissions?.has(needed) === true;
}
