/** How Slack reaches the bot, by what is set: Socket Mode with a token of the app, else HTTP, with OAuth where it is asked for. */
import { Fault } from '../../domain/fault.ts';
import { APPS_PAGE } from './post-outcome.ts';
import { createSeal, type Seal } from './seal.ts';
import type { SlackSetup } from './setup.ts';

/** What installing in any workspace takes; the seal keeps their tokens. */
export interface OAuth {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly stateSecret: string;
  readonly seal: Seal;
}

/** The way on which questions come, with all that it takes. */
export type Reception =
  | { readonly kind: 'socket'; readonly appToken: string }
  | {
      readonly kind: 'http';
      readonly signingSecret: string;
      readonly port: number;
      readonly oauth: OAuth | undefined;
    };

/** Throws one Fault that says what is missing and where it is found. Never repeats a value. */
export function checkSetup(setup: SlackSetup): Reception {
  const { botToken, appToken, clientId, signingSecret, port, log } = setup;
  if (botToken === undefined && clientId === undefined) {
    throw wrong(
      `SLACK_BOT_TOKEN is not set; copy the Bot User OAuth Token (xoxb-) from ${APPS_PAGE}, OAuth & Permissions`,
    );
  }
  if (botToken !== undefined && !botToken.startsWith('xoxb-')) {
    throw wrong(
      `SLACK_BOT_TOKEN is no token of a bot, which begins with xoxb-; copy it from ${APPS_PAGE}, OAuth & Permissions`,
    );
  }
  if (appToken !== undefined) {
    if (!appToken.startsWith('xapp-')) {
      throw wrong(
        `SLACK_APP_TOKEN is no token of an app, which begins with xapp-; make one with connections:write at ${APPS_PAGE}, Basic Information`,
      );
    }
    if (botToken === undefined) {
      throw wrong('SLACK_CLIENT_ID needs HTTP, and SLACK_APP_TOKEN is for Socket Mode; leave out one of them');
    }
    if (clientId !== undefined) {
      log.warn(
        'slack: SLACK_APP_TOKEN is set, so the bot serves the one workspace of SLACK_BOT_TOKEN; SLACK_CLIENT_ID is not used',
      );
    }
    return { kind: 'socket', appToken };
  }
  if (signingSecret === undefined) {
    throw wrong(
      `SLACK_SIGNING_SECRET is not set; copy it from ${APPS_PAGE}, Basic Information, or set SLACK_APP_TOKEN for Socket Mode`,
    );
  }
  if (port === undefined) {
    throw wrong('PORT is not set, and Slack posts to /slack/events there; set it, or SLACK_APP_TOKEN for Socket Mode');
  }
  return { kind: 'http', signingSecret, port, oauth: oauthOf(setup) };
}

function oauthOf({ clientId, clientSecret, stateSecret, tokenKey }: SlackSetup): OAuth | undefined {
  if (clientId === undefined) return undefined;
  if (clientSecret === undefined) {
    throw wrong(`SLACK_CLIENT_SECRET is not set beside SLACK_CLIENT_ID; copy it from ${APPS_PAGE}, Basic Information`);
  }
  if (stateSecret === undefined) {
    throw wrong('SLACK_STATE_SECRET is not set beside SLACK_CLIENT_ID; any long random text will do');
  }
  return { clientId, clientSecret, stateSecret, seal: createSeal(tokenKey) };
}

function wrong(words: string): Fault {
  return new Fault(`slack: ${words}.`, { exitCode: 2 });
}
