/** What the Discord platform is built with. */
import type { Logger } from 'pino';
import type { Picture } from './attach-pictures.ts';

export interface RestAddress {
  readonly token: string;
  /** Of Discord's API without its version, such as `https://discord.com/api`; the usual one unless told. */
  readonly apiUrl?: string;
}

export interface DiscordSettings extends RestAddress {
  /** How many connections share the servers, and which of them, by their numbers from 0, are made here; as many as Discord advises unless told. */
  readonly shards?: { readonly count: number; readonly ids?: readonly number[] };
  /** The PNG of a chart, for what is sent on schedule. Never throws. */
  readonly picture: Picture;
  readonly now: () => Temporal.Instant;
  readonly log: Pick<Logger, 'info' | 'warn' | 'error'>;
  /** Milliseconds that `close` waits for answers under way; 8 seconds unless told. */
  readonly patience?: number;
}
