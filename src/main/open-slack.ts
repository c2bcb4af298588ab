/** Slack, where one of its tokens or secrets is set, so that what is not whole is told and not passed over. */
import type { Config } from '../config.ts';
import type { PlatformOpening } from './platform-opening.ts';

/** By the token of the app the bot opens a socket itself; without it Slack posts to PORT. */
export const openSlack: PlatformOpening = {
  name: 'slack',
  isSet: isSlackSet,
  hears: ({ roles, slack }) => roles.has(slack.appToken === undefined ? 'http' : 'gateway'),
  async open({ config, desk, store, routes, log, now }) {
    const { createSlack } = await import('../platforms/slack/slack.ts');
    const { installations } = store;
    return createSlack({ ...config.slack, port: config.port, installations, picture: desk.picture, routes, log, now });
  },
};

/** True where Slack posts to PORT of this process; then it serves the routes of the house there as well. */
export function takesPort(config: Config): boolean {
  return isSlackSet(config) && config.slack.appToken === undefined && config.roles.has('http');
}

function isSlackSet({ slack: { apiUrl: _apiUrl, tokenKey: _tokenKey, ...secrets } }: Config): boolean {
  return Object.values(secrets).some((secret) => secret !== undefined);
}
