/**
 * The way between a real client and an emulator on which the platform's own limits hold, which no emulator knows: a call too many
 * is turned away with 429, in the platform's words, and the emulator never hears of it.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { type Answer, type Call, jsonAnswer, openWay, type Way } from '../way.ts';
import { createGate, type Gate, type GateState, type Limit } from './limit.ts';

/** The limits on a call, by the place at which each holds. */
export type Held = readonly { readonly place: string; readonly limit: Limit }[];

export interface Platform {
  /** Empty where the call is not limited. */
  limitsOf(call: Call): Held;
  /** `milliseconds` until it would pass, and the place that turned it away. */
  tooMany(milliseconds: number, place: string): Answer;
  /** What the headers of an answer say of the limit that was named first. */
  told?(held: Held[number], state: GateState): Readonly<Record<string, string>>;
}

export interface WayOptions {
  /** Milliseconds that each call is on its way, as over a real network. */
  readonly latency?: number;
  /** The clock, in milliseconds. */
  readonly clock?: () => number;
}

export interface LimitingWay extends Way {
  /** Calls that passed, and that were turned away. */
  counts(): { readonly passed: number; readonly tooMany: number };
}

export async function openLimitingWay(
  target: string,
  { limitsOf, tooMany, told = () => ({}) }: Platform,
  { latency = 0, clock = () => performance.now() }: WayOptions = {},
): Promise<LimitingWay> {
  const gates = new Map<string, Gate>();
  const counts = { passed: 0, tooMany: 0 };

  function gateOf({ place, limit }: Held[number]): Gate {
    const gate = gates.get(place) ?? createGate(limit);
    gates.set(place, gate);
    return gate;
  }

  const way = await openWay(target, async (call, pass) => {
    if (latency > 0) await wait(latency);
    const now = clock();
    const held = limitsOf(call).map((each) => ({ ...each, gate: gateOf(each) }));
    const [longest] = held.toSorted((one, other) => other.gate.waitAt(now) - one.gate.waitAt(now));
    const milliseconds = longest?.gate.waitAt(now) ?? 0;
    if (longest !== undefined && milliseconds > 0) {
      counts.tooMany += 1;
      return tooMany(milliseconds, longest.place);
    }
    for (const { gate } of held) gate.take(now);
    counts.passed += 1;
    const [first] = held;
    const headers = first === undefined ? {} : told(first, first.gate.state(now));
    const answer = await pass();
    return { ...answer, headers: { ...answer.headers, ...headers } };
  });
  return { ...way, counts: () => counts };
}

/**
 * "It will generally allow an app to post 1 message per second to a specific channel. There are limits governing your app's
 * relationship with the entire workspace above that, limiting posting to several hundred messages per minute. Generous burst behavior
 * is also granted." (docs.slack.dev/reference/methods/chat.postMessage). Several hundred is read as the fewest that it can mean, and
 * no number is given for bursts.
 */
export const SLACK_LIMITS = {
  channel: { kind: 'bucket', most: 3, every: 1_000 },
  workspace: { kind: 'bucket', most: 30, every: 60_000 / 300 },
} as const satisfies Record<string, Limit>;

/** The emulator is one workspace, so each token stands for one of its own. */
export const slackLimited: Platform = {
  limitsOf({ path, headers, body }) {
    if (!path.endsWith('/chat.postMessage')) return [];
    const workspace = String(headers.authorization);
    const channel = new URLSearchParams(body.toString()).get('channel');
    return [
      { place: `${workspace} ${channel}`, limit: SLACK_LIMITS.channel },
      { place: workspace, limit: SLACK_LIMITS.workspace },
    ];
  },
  // Whole seconds (docs.slack.dev/apis/web-api/rate-limits).
  tooMany: (milliseconds) =>
    jsonAnswer(429, { ok: false, error: 'ratelimited' }, { 'retry-after': String(Math.ceil(milliseconds / 1_000)) }),
};

/**
 * "All bots can make up to 50 requests per second", of which answers to questions are no part, and limits of routes are what the
 * headers say (docs.discord.com/developers/topics/rate-limits); for messages they say 5 in 5 seconds a channel.
 */
export const DISCORD_LIMITS = {
  channel: { kind: 'window', most: 5, per: 5_000 },
  bot: { kind: 'window', most: 50, per: 1_000 },
} as const satisfies Record<string, Limit>;

const BOT = 'bot';

export const discordLimited: Platform = {
  limitsOf({ method, path }) {
    if (/^\/api\/v10\/(?:interactions|webhooks)\//.test(path)) return [];
    const bot = { place: BOT, limit: DISCORD_LIMITS.bot };
    const channel = /^\/api\/v10\/channels\/(\d+)\/messages$/.exec(path)?.[1];
    return method === 'POST' && channel !== undefined
      ? [{ place: channel, limit: DISCORD_LIMITS.channel }, bot]
      : [bot];
  },
  tooMany(milliseconds, place) {
    const seconds = milliseconds / 1_000;
    const scope = place === BOT ? { 'x-ratelimit-global': 'true', 'x-ratelimit-scope': 'global' } : {};
    return jsonAnswer(
      429,
      { message: 'You are being rate limited.', retry_after: seconds, global: place === BOT },
      { 'retry-after': String(Math.ceil(seconds)), 'x-ratelimit-scope': 'user', ...scope },
    );
  },
  told: ({ place, limit }, { left, resetAfter }): Record<string, string> =>
    place === BOT
      ? {}
      : {
          'x-ratelimit-limit': String(limit.most),
          'x-ratelimit-remaining': String(left),
          'x-ratelimit-reset-after': (resetAfter / 1_000).toFixed(3),
          'x-ratelimit-bucket': 'messages',
        },
};
