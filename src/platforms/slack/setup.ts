/** What floor 5 hands in: the app's tokens and secrets, where installations are kept, and what else is served on the port. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import type { Desk } from '../platform.ts';

/** Spaces that let the bot in, each with a text that this platform seals; the house's store has it. */
export interface InstallationRows {
  save(platform: 'slack', space: string, secret: string, at: Temporal.Instant): Promise<void>;
  find(platform: 'slack', space: string): Promise<string | undefined>;
  remove(platform: 'slack', space: string): Promise<void>;
}

/** A page of the house on the port where Slack posts: `/healthz`, `/metrics`. */
export interface Route {
  readonly path: string;
  readonly method: 'GET';
  readonly handler: (request: IncomingMessage, response: ServerResponse) => void;
}

export interface SlackSetup {
  /** Of the one workspace it serves; without it the bot is installed by OAuth. */
  readonly botToken?: string | undefined;
  readonly signingSecret?: string | undefined;
  /** With it Slack is reached by Socket Mode, and no port is opened. */
  readonly appToken?: string | undefined;
  readonly clientId?: string | undefined;
  readonly clientSecret?: string | undefined;
  readonly stateSecret?: string | undefined;
  /** Seals the tokens of installations. */
  readonly tokenKey?: string | undefined;
  /** Of Slack's Web API, where it is not the usual one. */
  readonly apiUrl?: string | undefined;
  /** Page where people allow an installation, where it is not the usual one. */
  readonly authorizeUrl?: string | undefined;
  readonly port?: number | undefined;
  /** The PNG of a chart, for what is sent where nobody listens; while it listens, the desk has them. */
  readonly picture?: Desk['picture'];
  readonly installations: InstallationRows;
  readonly routes?: readonly Route[];
  readonly log: Logger;
  readonly now: () => Temporal.Instant;
  /** Milliseconds that an answer waits for its chart before it is told in words; 1,500 unless told. */
  readonly patience?: number;
  /** Milliseconds before each further try with a file that Slack has not made ready. */
  readonly fileWaits?: readonly number[];
}
