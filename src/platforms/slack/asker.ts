/** Who asks, and where: a direct conversation is the person, and what may be managed is asked of Slack. */
import type { Channel } from '../../domain/channel.ts';
import type { Asker } from '../../domain/command.ts';
import { Fault } from '../../domain/fault.ts';
import { codeOf, outcomeOf } from './post-outcome.ts';
import type { Space } from './spaces.ts';

export interface Where {
  /** The workspace, or the organization where it is installed for all of that. */
  readonly space: string;
  readonly person: string;
  /** Absent on a person's first page. */
  readonly channel?: string | undefined;
}

export function askerOf(
  { space, person, channel }: Where,
  openSpace: (id: string) => Promise<Space | undefined>,
): Asker {
  const alone = channel === undefined || channel.startsWith('D');
  const where: Channel = alone
    ? { platform: 'slack', space, id: person, person: true }
    : { platform: 'slack', space, id: channel };
  return {
    channel: where,
    person,
    mayManage: async () => where.person === true || mayManage(await openSpace(space), where.id, person),
  };
}

/**
 * Slack lets a bot see who administers a workspace and who made a channel, and no other manager of a channel.
 * Throws a Fault that says what to do where it does not tell enough.
 */
async function mayManage(space: Space | undefined, channel: string, person: string): Promise<boolean> {
  if (space === undefined) throw cannotTell('the bot is not installed in this workspace');
  const found = await Promise.allSettled([isAdmin(space, person), hasMade(space, channel, person)]);
  if (found.some((each) => each.status === 'fulfilled' && each.value)) return true;
  const failed = found.find((each) => each.status === 'rejected');
  if (failed === undefined) return false;
  const code = codeOf(failed.reason);
  if (code === 'missing_scope') {
    throw cannotTell(
      'the app lacks the scopes users:read, channels:read and groups:read; whoever runs it can add them',
    );
  }
  if (code === 'channel_not_found' || code === 'not_in_channel') {
    throw cannotTell(
      'it is not in this channel; write /invite @Channel Brief and ask again, or ask an admin of the workspace',
    );
  }
  const { kind } = outcomeOf(failed.reason, Temporal.Instant.fromEpochMilliseconds(0));
  throw cannotTell(
    kind === 'refused' ? `Slack refuses to say (${code})` : 'Slack did not answer; ask again in a minute',
  );
}

/** An admin of another workspace, met in a channel that both share, is none here. */
async function isAdmin(space: Space, person: string): Promise<boolean> {
  const { user } = await space.again.users.info({ user: person });
  if (user?.team_id !== space.id && user?.enterprise_user?.enterprise_id !== space.id) return false;
  return user.is_admin === true || user.is_owner === true || user.is_primary_owner === true;
}

async function hasMade(space: Space, channel: string, person: string): Promise<boolean> {
  return (await space.again.conversations.info({ channel })).channel?.creator === person;
}

function cannotTell(why: string): Fault {
  return new Fault(`The bot cannot see whether you may change this channel: ${why}.`);
}
