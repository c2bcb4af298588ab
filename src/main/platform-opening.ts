/** How a chat platform is opened: a file each, and one line in the list of all. */
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import type { PlatformName } from '../domain/channel.ts';
import type { Desk, Platform } from '../platforms/platform.ts';
import type { Store } from '../store/store.ts';
import type { Route } from './health-routes.ts';

export interface PlatformParts {
  readonly config: Config;
  readonly desk: Desk;
  readonly store: Pick<Store, 'installations'>;
  /** What the house serves on PORT, for the platform that has the port. */
  readonly routes: readonly Route[];
  readonly log: Logger;
  readonly now: () => Temporal.Instant;
}

export interface PlatformOpening {
  readonly name: PlatformName;
  isSet(config: Config): boolean;
  /** Whether this process is to bring questions from there; any process may send. */
  hears(config: Config): boolean;
  /** Throws a Fault where it cannot be opened as it is set up. */
  open(parts: PlatformParts): Promise<Platform>;
}
