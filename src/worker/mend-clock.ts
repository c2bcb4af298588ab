/**
 * After a machine's clock was far ahead once and was set right: what was put into a future that is not to come for a year is brought
 * back, so that digests come again and no channel waits.
 */
import type { Logger } from 'pino';
import { nextDigest } from '../domain/next-digest.ts';
import type { Store } from '../store/store.ts';

/** The rows whose times are looked at, and the clock that they are held to. */
export interface MendParts {
  readonly store: Pick<Store, 'subscriptions' | 'deliveries'>;
  readonly now: () => Temporal.Instant;
  readonly log: Pick<Logger, 'warn'>;
}

/** The clocks of two processes may differ a little, and a time of day may come a day later where clocks or zones change. */
const NEXT_BUT_ONE = { hours: 50 } as const;

/** How much was brought back. A digest is, where it stands later than the next but one, so that none is made twice. */
export async function mendClock({ store, now, log }: MendParts): Promise<number> {
  const at = now();
  let mended = await store.deliveries.bringBack(at);
  for (const { subscription, dueAt } of await store.subscriptions.dueAfter(at.add(NEXT_BUT_ONE))) {
    const next = nextDigest(subscription, at);
    const second = next && nextDigest(subscription, next);
    if (second !== undefined && Temporal.Instant.compare(dueAt, second) <= 0) continue;
    if (await store.subscriptions.moveOn(subscription.channel, dueAt, next)) mended += 1;
  }
  if (mended > 0) log.warn(`a clock was ahead: ${mended} digests and deliveries that it had put off are brought back`);
  return mended;
}
