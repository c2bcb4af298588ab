/** The app as Slack is told of it, made from the commands: pasted once where apps are made, it sets everything but the secrets. */
import type { Command } from '../../domain/command.ts';
import { fitting } from '../../text/fitting.ts';
import { ONE_COMMAND } from './read-wish.ts';
import { SCOPE_NAMES } from './scopes.ts';

/** Where the bot can be reached; without an address it reaches out itself, by Socket Mode. */
export interface ManifestOptions {
  /** `https://brief.example`, without a slash at its end. */
  readonly url?: string;
}

/** A command in Slack's own terms. */
export interface SlashCommand {
  readonly command: string;
  readonly description: string;
  readonly usage_hint?: string;
  readonly should_escape: false;
  readonly url?: string;
}

/** What Slack tells the bot unasked; none of it needs a scope. */
const EVENTS = ['app_home_opened', 'app_uninstalled', 'tokens_revoked'] as const;

/** Slack's limits: 140 letters for what the app is, 2,000 for a command's description, 1,000 for its hint. */
const MOST_ABOUT = 140;
const MOST_DESCRIPTION = 2_000;
const MOST_HINT = 1_000;

/** Of the kind that Slack takes as JSON under *Create New App*, *From a manifest*. */
export function slackManifest(commands: readonly Command[], { url }: ManifestOptions) {
  const events = url === undefined ? {} : { request_url: `${url}/slack/events` };
  return {
    display_information: {
      name: 'Channel Brief',
      description: fitting('Holds the figures in migration news against the official record.', MOST_ABOUT),
    },
    features: {
      // Where the messages of an app can only be read, no command can be written there either.
      app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
      bot_user: { display_name: 'Channel Brief', always_online: true },
      slash_commands: slashCommands(commands, url),
    },
    oauth_config: {
      ...(url === undefined ? {} : { redirect_urls: [`${url}/slack/oauth_redirect`] }),
      scopes: { bot: SCOPE_NAMES },
    },
    settings: {
      event_subscriptions: { ...events, bot_events: [...EVENTS] },
      interactivity: { is_enabled: true, ...events },
      org_deploy_enabled: false,
      socket_mode_enabled: url === undefined,
      token_rotation_enabled: false,
    },
  };
}

function slashCommands(commands: readonly Command[], url: string | undefined): readonly SlashCommand[] {
  const address = url === undefined ? {} : { url: `${url}/slack/events` };
  const made = (name: string, description: string, hint: string): SlashCommand => ({
    command: `/${name}`,
    description: fitting(description, MOST_DESCRIPTION),
    ...(hint === '' ? {} : { usage_hint: fitting(hint, MOST_HINT) }),
    should_escape: false,
    ...address,
  });
  return [
    ...commands.map((command) => made(command.name, command.description, hintOf(command))),
    made(ONE_COMMAND, 'All commands by one name, and help.', `help | ${commands.map(({ name }) => name).join(' | ')}`),
  ];
}

/** `[when] [compare …] [as-of …]`; the first open option is written without its name. */
function hintOf({ options }: Command): string {
  const first = options.find(({ choices, shape }) => choices === undefined && shape === undefined);
  return options
    .map((option) => {
      const { name, choices } = option;
      const words = choices === undefined ? (option === first ? name : `${name} …`) : choices.join('|');
      return option.required ? words : `[${words}]`;
    })
    .join(' ');
}
