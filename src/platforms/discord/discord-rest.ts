/** The way to Discord's requests for what is sent on our own account. Nothing is asked twice: who calls knows what may be repeated. */
import { REST } from 'discord.js';
import { createRequestPace } from './request-pace.ts';
import type { RestAddress } from './settings.ts';

/** A wait up to this long, in milliseconds, is sat out; for a longer one the delivery comes back later. */
const MOST_WAIT = 5_000;
/** Discord takes 50 requests a second from a bot, answers not counted; the few beside those for messages need the rest. */
const MOST_A_SECOND = 48;

/** Waits a little for a limit, and throws for a longer one; together with other processes it makes as many requests as Discord takes. */
export function createDiscordRest({ token, apiUrl }: RestAddress): REST {
  const pace = createRequestPace(MOST_A_SECOND);
  const rest = new REST({
    version: '10',
    ...(apiUrl === undefined ? {} : { api: apiUrl }),
    retries: 0,
    globalRequestsPerSecond: MOST_A_SECOND,
    // Asked before each wait, for Discord's sake or our own; Discord alone names the scope "global".
    rejectOnRateLimit: ({ scope, retryAfter, timeToReset }) => {
      if (scope === 'global') pace.refused(performance.now());
      rest.options.globalRequestsPerSecond = pace.most(performance.now());
      return (retryAfter || timeToReset) > MOST_WAIT;
    },
  }).setToken(token);
  return rest;
}

/** Ends the timers that the client keeps. */
export function closeRest(rest: REST): void {
  rest.clearHashSweeper();
  rest.clearHandlerSweeper();
}
