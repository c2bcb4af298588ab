/** What is known of channels: where a person reads, and where nothing can be done for the moment. */
import type { REST } from 'discord.js';
import type { Channel } from '../../domain/channel.ts';
import { BAD_TOKEN_REFUSAL, type Failure, failureOf, isBadToken, isShut } from './refusals.ts';
import { openDirectChannel } from './requests.ts';

export interface ChannelsParts {
  readonly rest: REST;
  readonly now: () => Temporal.Instant;
  /** Told of every error, for the log. */
  readonly onError: (error: unknown, channel: Channel) => void;
}

/** Does something in a channel, by its id on Discord; what it throws becomes a failure. Never throws. */
export type WithinChannel = <T>(channel: Channel, act: (channelId: string) => Promise<T>) => Promise<T | Failure>;

/** Discord shuts out whoever goes on asking for what is refused: 10,000 refusals in 10 minutes. */
const SHUT_FOR = { minutes: 1 };
const MOST_KNOWN = 5_000;

/** A channel that is shut is not asked again for a minute, and nothing is once the token was refused. */
export function createChannels({ rest, now, onError }: ChannelsParts): WithinChannel {
  const direct = new Map<string, string>();
  const shut = new Map<string, { readonly failure: Failure; readonly until: Temporal.Instant }>();
  let tokenIsBad = false;

  async function idOf({ id, person }: Channel): Promise<string> {
    if (!person) return id;
    const known = direct.get(id) ?? (await openDirectChannel(rest, id));
    return remember(direct, id, known);
  }

  return async (channel, act) => {
    if (tokenIsBad) return BAD_TOKEN_REFUSAL;
    const closed = shut.get(channel.id);
    if (closed !== undefined && Temporal.Instant.compare(now(), closed.until) < 0) return closed.failure;
    shut.delete(channel.id);
    try {
      return await act(await idOf(channel));
    } catch (error) {
      onError(error, channel);
      const failure = failureOf(error, now());
      tokenIsBad ||= isBadToken(error);
      if (isShut(error)) remember(shut, channel.id, { failure, until: now().add(SHUT_FOR) });
      return failure;
    }
  };
}

function remember<T>(map: Map<string, T>, key: string, value: T): T {
  map.set(key, value);
  const [oldest] = map.keys();
  if (map.size > MOST_KNOWN && oldest !== undefined) map.delete(oldest);
  return value;
}
