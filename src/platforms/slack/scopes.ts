/** What the app asks Slack to allow, each with its reason; the manifest, the installation and the README have them from here. */

export interface Scope {
  readonly name: string;
  readonly why: string;
  /** The bot goes on without it, and does less. */
  readonly optional?: true;
}

/** What the app asks a workspace for, the needed ones first, each with what it is for. */
export const SCOPES: readonly Scope[] = [
  { name: 'commands', why: 'the slash commands' },
  { name: 'chat:write', why: 'to post in channels that it was invited to, and to write to a person who asked for it' },
  { name: 'im:write', why: 'to open the direct conversation with a person who subscribed there' },
  {
    name: 'files:write',
    why: 'to show charts as pictures; without it they are told in words',
    optional: true,
  },
  {
    name: 'channels:history',
    why: 'to find its own message after a fault of the network instead of posting it again; it reads nothing else',
    optional: true,
  },
  { name: 'groups:history', why: 'the same in private channels that it was invited to', optional: true },
  { name: 'im:history', why: 'the same in its direct conversations', optional: true },
  {
    name: 'users:read',
    why: 'to know whether the person who changes a subscription is an admin or owner of the workspace',
    optional: true,
  },
  { name: 'channels:read', why: 'to know whether that person made the channel', optional: true },
  { name: 'groups:read', why: 'the same in private channels that it was invited to', optional: true },
];

/** Names of all scopes. */
export const SCOPE_NAMES: readonly string[] = SCOPES.map(({ name }) => name);
