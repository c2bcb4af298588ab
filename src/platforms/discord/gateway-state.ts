/** Whether the connections to Discord's gateway stand, from what the client tells of each. */
import { type Client, Events } from 'discord.js';
import type { Connection } from '../platform.ts';
import { problemWords } from './refusals.ts';

export interface GatewayState {
  /** Follows the connections of this client from now on. */
  follow(client: Client): void;
  /** No client could be connected; why in words. */
  failed(reason: string): void;
  /** With several connections, that of the one which has been broken for longest. */
  connection(): Connection;
}

type Broken = Extract<Connection, { kind: 'broken' }>;

export function createGatewayState(now: () => Temporal.Instant): GatewayState {
  let hasStood = false;
  let reason = 'Discord has not answered yet';
  const broken = new Map<number, Broken>();

  function breaks(shard: number, why: string): void {
    broken.set(shard, { kind: 'broken', since: broken.get(shard)?.since ?? now(), reason: why });
  }

  return {
    follow(client) {
      client.once(Events.ClientReady, () => {
        hasStood = true;
      });
      client.on(Events.ShardReady, (shard) => void broken.delete(shard));
      client.on(Events.ShardResume, (shard) => void broken.delete(shard));
      client.on(Events.ShardReconnecting, (shard) => breaks(shard, 'the connection broke and is made again'));
      client.on(Events.ShardDisconnect, ({ code }, shard) => breaks(shard, `Discord ended the connection (${code})`));
      client.on(Events.ShardError, (error, shard) => {
        if (broken.has(shard)) breaks(shard, `the connection cannot be made (${problemWords(error)})`);
      });
    },
    failed(why) {
      reason = why;
    },
    connection() {
      if (!hasStood) return { kind: 'awaited', reason };
      const [longest] = [...broken.values()].sort((a, b) => Temporal.Instant.compare(a.since, b.since));
      return longest ?? { kind: 'connected' };
    },
  };
}
