/** Which messages of a delivery are known to stand in their channel, so that what was sent in part is completed and not repeated. */

/** Message ids by their part, which counts from 1. */
export type Parts = ReadonlyMap<number, string>;

/** Which parts of a delivery this process has sent to a channel, by their numbers, with the ids of their messages. */
export interface SentParts {
  of(channelId: string, delivery: string): Parts;
  add(channelId: string, delivery: string, part: number, messageId: string): void;
}

/** Of deliveries longer ago nothing is remembered; the channel's own history tells of them. */
const MOST_REMEMBERED = 2_000;
const NONE: Parts = new Map();

/** In memory alone: after a restart the channel itself is asked. */
export function createSentParts(): SentParts {
  const known = new Map<string, Map<number, string>>();
  return {
    of: (channelId, delivery) => known.get(`${channelId} ${delivery}`) ?? NONE,
    add(channelId, delivery, part, messageId) {
      const key = `${channelId} ${delivery}`;
      const parts = known.get(key) ?? new Map<number, string>();
      known.delete(key);
      known.set(key, parts.set(part, messageId));
      const [oldest] = known.keys();
      if (known.size > MOST_REMEMBERED && oldest !== undefined) known.delete(oldest);
    },
  };
}

/** The name of a delivery's messages for the rest of the house: their ids in order, with commas between. */
export function messageIdOf(parts: Parts): string {
  return [...parts]
    .sort(([one], [other]) => one - other)
    .map(([, id]) => id)
    .join(',');
}

/** The ids again, at least one. */
export function idsOf(messageId: string): readonly [string, ...string[]] {
  const [first = '', ...rest] = messageId.split(',');
  return [first, ...rest];
}
