/** The way from Slack to the bot: a socket that the bot opens, or a port to which Slack posts. */
import { App, HTTPReceiver, type Receiver, SocketModeReceiver, webApi } from '@slack/bolt';
import { Fault } from '../../domain/fault.ts';
import type { Connection } from '../platform.ts';
import type { Reception } from './check-setup.ts';
import { keepSocket } from './keep-socket.ts';
import { keptInstallations } from './kept-installations.ts';
import { errorWords, slackLogger } from './log-words.ts';
import { APPS_PAGE, codeOf } from './post-outcome.ts';
import { SCOPE_NAMES } from './scopes.ts';
import type { SlackSetup } from './setup.ts';
import { clientOptions } from './spaces.ts';

export interface Reached {
  readonly app: App;
  /** Throws a Fault where Slack does not take the token, or the port is another's. Where Slack cannot be reached it goes on trying. */
  start(): Promise<void>;
  /** Over HTTP it stands as long as the port is open: whether Slack posts there cannot be known. */
  connection(): Connection;
  /** Takes nothing new. */
  stop(): Promise<void>;
}

/** Milliseconds that a start waits for a socket, and a stop for requests that are being answered. */
const MOST_START = 10_000;
const MOST_STOP = 3_000;

export function createReached(setup: SlackSetup, reception: Reception): Reached {
  return reception.kind === 'socket' ? bySocket(setup, reception) : byHttp(setup, reception);
}

/**
 * Bolt would look for the token of each request before it is acknowledged; the bot looks for it itself, later, and only where it
 * needs it. A receiver that installs is handed over without its installer, which Bolt would ask otherwise.
 */
function appOf(setup: SlackSetup, receiver: HTTPReceiver | SocketModeReceiver): App {
  const { apiUrl, log } = setup;
  const bare: Receiver = { init: (given) => receiver.init(given), start: async () => {}, stop: async () => {} };
  const app = new App({
    receiver: bare,
    logger: slackLogger(log),
    clientOptions: clientOptions(apiUrl),
    convoStore: false,
    ignoreSelf: false,
    authorize: async ({ teamId, enterpriseId }) => ({
      ...(teamId === undefined ? {} : { teamId }),
      ...(enterpriseId === undefined ? {} : { enterpriseId }),
    }),
  });
  app.error(async (error) => {
    log.error(`slack: ${errorWords(error)}`);
  });
  return app;
}

function bySocket(setup: SlackSetup, { appToken }: Reception & { kind: 'socket' }): Reached {
  const { apiUrl, log } = setup;
  const receiver = new SocketModeReceiver({
    appToken,
    logger: slackLogger(log),
    autoReconnectEnabled: false,
    // Of its own client, whose tries are ours.
    installerOptions: {
      clientOptions: { retryConfig: { retries: 0 }, ...(apiUrl === undefined ? {} : { slackApiUrl: `${apiUrl}/` }) },
    },
  });
  const app = appOf(setup, receiver);
  const socket = keepSocket(receiver.client, setup);
  let started = false;
  return {
    app,
    connection: socket.connection,
    async start() {
      await checkAppToken(appToken, setup);
      started = true;
      const connected = socket.open();
      const slow = new Promise<false>((resolve) => setTimeout(() => resolve(false), MOST_START).unref());
      if ((await Promise.race([connected, slow])) === false) {
        log.warn('slack: the socket is not open yet; it goes on trying');
      }
    },
    async stop() {
      if (started) await socket.close();
      started = false;
    },
  };
}

/** The client of the socket would go on for ever with a token that is never taken. */
async function checkAppToken(appToken: string, { apiUrl, log }: SlackSetup): Promise<void> {
  try {
    const client = new webApi.WebClient(appToken, { ...clientOptions(apiUrl), logger: slackLogger(log) });
    await client.apps.connections.open({});
  } catch (error) {
    const code = codeOf(error);
    if (code === undefined || code === 'internal_error') return;
    throw new Fault(
      `slack: SLACK_APP_TOKEN is not accepted (${code}); make one with the scope connections:write at ${APPS_PAGE}, Basic Information, and turn Socket Mode on.`,
      { exitCode: 2, cause: error },
    );
  }
}

function byHttp(setup: SlackSetup, { signingSecret, port, oauth }: Reception & { kind: 'http' }): Reached {
  const { apiUrl, authorizeUrl, installations, routes = [], log, now } = setup;
  const receiver = new HTTPReceiver({
    signingSecret,
    port,
    endpoints: '/slack/events',
    logger: slackLogger(log),
    customRoutes: [...routes],
    ...(oauth && {
      clientId: oauth.clientId,
      clientSecret: oauth.clientSecret,
      stateSecret: oauth.stateSecret,
      scopes: [...SCOPE_NAMES],
      installationStore: keptInstallations(installations, oauth.seal, now).forBolt,
      installerOptions: {
        directInstall: true,
        clientOptions: clientOptions(apiUrl),
        ...(authorizeUrl === undefined ? {} : { authorizationUrl: authorizeUrl }),
      },
    }),
  });
  const app = appOf(setup, receiver);
  let server: { closeAllConnections(): void } | undefined;
  return {
    app,
    connection: () => ({ kind: 'connected' }),
    async start() {
      try {
        const opened = await receiver.start(port);
        server = opened;
        const address = opened.address();
        const open = typeof address === 'object' ? address?.port : port;
        log.info(`slack: listens on port ${open}; Slack posts to /slack/events`);
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException;
        if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
        const why = code === 'EADDRINUSE' ? 'is taken by another program' : 'may not be opened by this user';
        throw new Fault(`slack: PORT ${port} ${why}; set another.`, { exitCode: 2, cause: error });
      }
    },
    async stop() {
      if (server === undefined) return;
      const open = server;
      server = undefined;
      const timer = setTimeout(() => open.closeAllConnections(), MOST_STOP);
      await receiver.stop();
      clearTimeout(timer);
    },
  };
}
