/** Where people read: a channel of a space, or one person of it. */

export interface Channel {
  readonly platform: PlatformName;
  /** The workspace or server. */
  readonly space: string;
  readonly id: string;
  /** The id is that of a person, who reads alone. */
  readonly person?: true;
}

/** As rows, logs and numbers name it. */
export type PlatformName = 'terminal' | 'slack' | 'discord';

/** A person and a channel of the same id are two. */
export function sameChannel(one: Channel, other: Channel): boolean {
  return channelWords(one) === channelWords(other);
}

/** The channel in one line, for rows, logs and messages to whoever runs the bot: `slack T1 C1`. */
export function channelWords({ platform, space, id, person }: Channel): string {
  return `${platform} ${space} ${person ? '@' : ''}${id}`;
}
