/** The way to Discord's requests for what is sent on our own account. Nothing is asked twice: who calls knows what may be repeated. */
import { REST } from 'discord.js';
import type { RestAddress } from './settings.ts';

/** A wait up to this long, in milliseconds, is sat out; for a longer one the delivery comes back later. */
const MOST_WAIT = 5_000;
/** Discord takes 50 requests a second from a bot, answers not counted; the few beside those for messages need the rest. */
const MOST_A_SECOND = 48;

/** Tries nothing again by itself, since a post may have arrived; waits for rate limits that end soon, and fails at once for longer ones. */
export function createDiscordRest({ token, apiUrl }: RestAddress): REST {
  return new REST({
    version: '10',
    ...(apiUrl === undefined ? {} : { api: apiUrl }),
    retries: 0,
    globalRequestsPerSecond: MOST_A_SECOND,
    rejectOnRateLimit: ({ retryAfter, timeToReset }) => (retryAfter || timeToReset) > MOST_WAIT,
  }).setToken(token);
}

/** Ends the timers that the client keeps. */
export function closeRest(rest: REST): void {
  rest.clearHashSweeper();
  rest.clearHandlerSweeper();
}
