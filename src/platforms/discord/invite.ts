/** How a server lets the bot in: the fewest permissions that it can do its work with, and what each is for. */
import { PermissionFlagsBits } from 'discord.js';

/** The fewest that the bot can do its work with, each with what it is for. */
export const PERMISSIONS = [
  { name: 'View Channel', bit: PermissionFlagsBits.ViewChannel, why: 'to see the channels that subscribe' },
  { name: 'Send Messages', bit: PermissionFlagsBits.SendMessages, why: 'to post digests and alerts' },
  {
    name: 'Send Messages in Threads',
    bit: PermissionFlagsBits.SendMessagesInThreads,
    why: 'to post them in a thread that subscribes',
  },
  {
    name: 'Attach Files',
    bit: PermissionFlagsBits.AttachFiles,
    why: 'to show charts; without it they are told in words',
  },
  {
    name: 'Read Message History',
    bit: PermissionFlagsBits.ReadMessageHistory,
    why: 'to answer and edit its own messages, and to look after an outage whether one arrived',
  },
] as const;

/** The address that a server's owner opens to invite the bot. `applicationId` is the application's id. */
export function inviteAddress(applicationId: string): string {
  const bits = PERMISSIONS.reduce((sum, { bit }) => sum | bit, 0n);
  const query = new URLSearchParams({ client_id: applicationId, permissions: String(bits) });
  return `https://discord.com/oauth2/authorize?${query}&scope=bot+applications.commands`;
}
