/** The way into each workspace: its token, and clients that use it. */
import { webApi } from '@slack/bolt';
import { Fault } from '../../domain/fault.ts';
import type { KeptInstallation } from './kept-installations.ts';
import { errorWords, slackLogger } from './log-words.ts';
import { APPS_PAGE, codeOf } from './post-outcome.ts';
import type { SlackSetup } from './setup.ts';

export interface Space {
  readonly id: string;
  readonly token: string;
  readonly botId?: string | undefined;
  readonly botUserId?: string | undefined;
  /** Undefined where Slack did not say. */
  readonly scopes: ReadonlySet<string> | undefined;
  /** Tries once: for what must not be done twice. */
  readonly once: webApi.WebClient;
  /** Tries again after a fault of the network: for what may be done twice. Neither waits for a rate limit. */
  readonly again: webApi.WebClient;
}

export interface Spaces {
  /** Undefined where the bot is not installed. Throws what the client threw where its own token could not be tried. */
  open(id: string): Promise<Space | undefined>;
  /** Asks Slack whose the token is. Throws a Fault where Slack does not take it; false where Slack cannot be reached. */
  checkOwn(): Promise<boolean>;
  /** What is remembered of a space is forgotten. */
  forget(id: string): void;
}

/** Slack answers well within this, in milliseconds; a delivery must not hang on a connection that died. */
const TIMEOUT = 20_000;
const NOT_ACCEPTED: ReadonlySet<string> = new Set([
  'invalid_auth',
  'not_authed',
  'account_inactive',
  'token_revoked',
  'token_expired',
  'org_login_required',
]);

/** `find` gives the installation of a space, where there are any. */
export function createSpaces(
  { botToken, apiUrl, log }: Pick<SlackSetup, 'botToken' | 'apiUrl' | 'log'>,
  find: ((space: string) => Promise<KeptInstallation | undefined>) | undefined,
): Spaces {
  const opened = new Map<string, Space>();
  let own: Promise<Space> | undefined;

  function clients(token: string): Pick<Space, 'once' | 'again'> {
    const options = { ...clientOptions(apiUrl), logger: slackLogger(log) };
    return {
      once: new webApi.WebClient(token, { ...options, retryConfig: { retries: 0 } }),
      again: new webApi.WebClient(token, options),
    };
  }

  async function askOwn(token: string): Promise<Space> {
    const { once, again } = clients(token);
    const answer = await again.auth.test();
    const id = answer.is_enterprise_install ? answer.enterprise_id : answer.team_id;
    if (id === undefined) throw new Error('slack: auth.test names no workspace');
    const scopes = answer.response_metadata?.scopes;
    return {
      id,
      token,
      botId: answer.bot_id,
      botUserId: answer.user_id,
      scopes: scopes === undefined ? undefined : new Set(scopes),
      once,
      again,
    };
  }

  function openOwn(token: string): Promise<Space> {
    own ??= askOwn(token).catch((error) => {
      own = undefined;
      throw error;
    });
    return own;
  }

  return {
    async open(id) {
      if (botToken !== undefined) {
        const space = await openOwn(botToken);
        if (space.id === id) return space;
      }
      const kept = await find?.(id);
      if (kept === undefined) return undefined;
      const known = opened.get(id);
      if (known?.token === kept.token) return known;
      const space: Space = { id, ...kept, scopes: new Set(kept.scopes), ...clients(kept.token) };
      opened.set(id, space);
      return space;
    },

    async checkOwn() {
      if (botToken === undefined) return true;
      try {
        await openOwn(botToken);
        return true;
      } catch (error) {
        const code = codeOf(error) ?? '';
        if (NOT_ACCEPTED.has(code)) {
          throw new Fault(
            `slack: SLACK_BOT_TOKEN is not accepted (${code}); copy the Bot User OAuth Token (xoxb-) of your app from ${APPS_PAGE}, OAuth & Permissions.`,
            { exitCode: 2 },
          );
        }
        log.warn(`slack: the token could not be tried, and will be when it is needed (${errorWords(error)})`);
        return false;
      }
    },

    forget(id) {
      opened.delete(id);
    },
  };
}

/** Of every client: a few tries within seconds, and no waiting for a rate limit, which a delivery does better. */
export function clientOptions(apiUrl: string | undefined): webApi.WebClientOptions {
  return {
    ...(apiUrl === undefined ? {} : { slackApiUrl: `${apiUrl.replace(/\/+$/, '')}/` }),
    timeout: TIMEOUT,
    rejectRateLimitedCalls: true,
    retryConfig: { retries: 2, minTimeout: 200, factor: 3 },
  };
}
