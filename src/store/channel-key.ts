/** How a channel stands in a row, and how it comes out again. */
import type { Channel, PlatformName } from '../domain/channel.ts';
import { storable } from './columns.ts';

export interface ChannelKey {
  platform: PlatformName;
  space: string;
  /** The channel's id, with `@` before it where it is a person's. */
  channel: string;
}

/** As rows name the channel; without characters that PostgreSQL cannot keep. */
export function keyOf({ platform, space, id, person }: Channel): ChannelKey {
  return { platform, space: storable(space), channel: storable(`${person ? '@' : ''}${id}`) };
}

/** The channel that a row names. */
export function channelOf({ platform, space, channel }: ChannelKey): Channel {
  return channel.startsWith('@')
    ? { platform, space, id: channel.slice(1), person: true }
    : { platform, space, id: channel };
}
