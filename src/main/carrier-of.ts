/** How fast the bot sends on each platform. */
import type { PlatformName } from '../domain/channel.ts';
import type { Platform } from '../platforms/platform.ts';
import type { Carrier } from '../worker/send-deliveries.ts';

/** Deliveries in hand at once, of each platform and process. An answer takes up to a third of a second, and Discord takes fifty in one. */
const AT_ONCE = 16;
/** Slack takes one message a second for a channel; Discord's client keeps to the limits that Discord tells it. */
const PAUSES: Readonly<Partial<Record<PlatformName, Temporal.DurationLike>>> = { slack: { seconds: 1 } };

export function carrierOf(name: PlatformName, platform: Platform): Carrier {
  return { name, platform, atOnce: AT_ONCE, pause: Temporal.Duration.from(PAUSES[name] ?? { seconds: 0 }) };
}
