/**
 * What became of a call, by the error that Slack's client throws: whether the message may be there nevertheless, may be sent
 * later, or never will be, and then what to do about it.
 */
import { webApi } from '@slack/bolt';
import type { SendOutcome } from '../platform.ts';

/** Where the tokens, scopes and secrets of an app are found. */
export const APPS_PAGE = 'https://api.slack.com/apps';

/** Seconds until the next try where Slack, or what stands before it, does not say. */
const SOON = 60;
const LATER = 300;

/** Slack may have done a part of what was asked before it gave up. */
const MAY_HAVE_ACTED: ReadonlySet<string> = new Set([
  'internal_error',
  'fatal_error',
  'service_unavailable',
  'request_timeout',
  'update_failed',
]);

/** Nothing was done, and the same call will be good later. */
const NOT_NOW: ReadonlySet<string> = new Set([
  'ratelimited',
  'rate_limited',
  'message_limit_exceeded',
  'team_added_to_org',
  'accesslimited',
]);

const INSTALL = `install the app again (${APPS_PAGE}) or, where it serves one workspace, set the new SLACK_BOT_TOKEN`;
const OUR_FAULT = 'Slack does not take this message as it is made; please report it';

/** By Slack's code: what is wrong, and what to do. */
const REFUSED: Readonly<Record<string, string>> = {
  channel_not_found:
    'the channel is not there, or it is private and the bot is not in it; write /invite @Channel Brief there',
  not_in_channel: 'the bot is not in the channel; write /invite @Channel Brief there',
  is_archived: 'the channel is archived; unarchive it, or subscribe another',
  user_not_found: 'the person is not in this workspace any more',
  user_disabled: 'the person’s account is switched off',
  cannot_dm_bot: 'a bot takes no direct messages',
  messages_tab_disabled: `the app takes no direct messages; turn on its Messages tab (${APPS_PAGE}, App Home)`,
  restricted_action: 'the rules of the workspace do not let the bot post here; ask an admin to allow it',
  ekm_access_denied: 'an admin has locked the messages of this channel; ask them to allow the bot',
  account_inactive: `the bot was removed from the workspace; ${INSTALL}`,
  token_revoked: `the bot’s token was withdrawn; ${INSTALL}`,
  token_expired: `the bot’s token has run out; ${INSTALL}`,
  invalid_auth: `the bot’s token is not valid; ${INSTALL}`,
  not_authed: `the bot’s token is not valid; ${INSTALL}`,
  org_login_required: 'the workspace moved into an organization; install the app again there',
  team_access_not_granted: 'the organization has not let the app into this workspace; ask an admin to add it',
  message_not_found: 'the message is not there any more',
  cant_update_message: 'the message is not the bot’s, so it cannot be changed',
  edit_window_closed: 'the workspace lets messages be changed only for a while, and that is over',
};

/** Refusals for the sake of this one channel, person or message; all others are of the bot, or of how it writes. */
const OF_THE_CHANNEL =
  /^(?:(?:channel|user|message|thread)_not_found|not_in_channel|is_archived|user_disabled|cannot_dm_bot|messages_tab_disabled|restricted_action.*|ekm_access_denied|cant_update_message|edit_window_closed)$/;

/** Refusals of the one message for the way it is made, whichever channel it goes to. */
const OF_THE_MESSAGE =
  /^(?:invalid_(?:blocks|attachments|metadata|arg|array_arg|charset|form_data|post_type|json|thread_ts).*|(?:msg|text)_.*|no_text|too_many_.*|metadata_too_large|markdown_text_conflict|block_mismatch)$/;

/** `at` is now. Never says what was in the call, nor its headers. */
export function outcomeOf(error: unknown, at: Temporal.Instant): SendOutcome {
  const later = (seconds: number) => ({ kind: 'later', after: at.add({ seconds: Math.ceil(seconds) }) }) as const;
  // Slack counts by workspace and method, and does not say where a channel's own second was too short.
  if (error instanceof webApi.WebAPIRateLimitedError) return { ...later(error.retryAfter), limit: 'space' };
  if (error instanceof webApi.WebAPIHTTPError) {
    return error.statusCode >= 500 || error.statusCode === 408 ? { kind: 'unknown' } : later(LATER);
  }
  if (error instanceof webApi.WebAPIRequestError) return neverLeft(error.original) ? later(SOON) : { kind: 'unknown' };
  if (error instanceof webApi.WebAPIPlatformError) {
    const code = codeOf(error) ?? '';
    if (NOT_NOW.has(code)) return later(error.data.response_metadata?.retryAfter ?? SOON);
    // What is no code at all is a page that some proxy put in the place of Slack's answer.
    if (MAY_HAVE_ACTED.has(code) || !/^[a-z_]+$/.test(code)) return { kind: 'unknown' };
    const reason = `slack: ${reasonOf(error)}`;
    if (OF_THE_MESSAGE.test(code)) return { kind: 'malformed', reason };
    const refused = { kind: 'refused', reason } as const;
    return OF_THE_CHANNEL.test(code) ? refused : { ...refused, everywhere: true };
  }
  // The client's own words for a 429 that does not say when.
  if (error instanceof Error && error.message.startsWith('Retry header')) return later(SOON);
  return { kind: 'unknown' };
}

/** Slack's code of a refusal (`channel_not_found`); undefined where the error is none. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof webApi.WebAPIPlatformError ? String(error.data.error) : undefined;
}

/** A refusal in words for whoever runs the bot or subscribed the channel. */
export function reasonOf(error: unknown): string {
  const code = codeOf(error);
  if (code === undefined) return error instanceof webApi.SlackError ? 'Slack did not answer' : 'something failed here';
  if (code === 'missing_scope') {
    const { needed } = (error as webApi.WebAPIPlatformError).data as { readonly needed?: string };
    return `the app lacks the scope ${needed ?? 'it needs'}; add it (${APPS_PAGE}, OAuth & Permissions) and install the app again`;
  }
  const known = REFUSED[code] ?? (code.startsWith('restricted_action') ? REFUSED.restricted_action : undefined);
  return `${known ?? OUR_FAULT} (${code})`;
}

/** Codes of a connection that was never made. */
const NO_CONNECTION = /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT)$/;

/** True where the request cannot have reached Slack. */
function neverLeft({ cause }: Error): boolean {
  return cause instanceof Error && 'code' in cause && NO_CONNECTION.test(String(cause.code));
}
