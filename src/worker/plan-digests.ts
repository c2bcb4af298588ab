/**
 * The digests that are due: each is written once for all channels of its moment, and planned in one piece with the channel's
 * next time, so that a restart, an hour of downtime or a change of the clocks neither skips one nor repeats one.
 */
import type { Logger } from 'pino';
import { withFolded } from '../compose/delivery-notes.ts';
import type { Briefing } from '../domain/briefing.ts';
import { channelWords } from '../domain/channel.ts';
import { nextDigest } from '../domain/next-digest.ts';
import { type Subscription, wants } from '../domain/subscription.ts';
import type { Store } from '../store/store.ts';

export interface DigestParts {
  readonly store: Pick<Store, 'briefings' | 'subscriptions' | 'deliveries'>;
  /** The digest of the last `hours`, as of `now` on the channel's clock; `due` is when it should have been written. */
  readonly write: (now: Temporal.ZonedDateTime, due: Temporal.ZonedDateTime, hours: number) => Promise<Briefing>;
  readonly now: () => Temporal.Instant;
  readonly log: Pick<Logger, 'error'>;
}

const AT_ONCE = 100;
const DAY = 24;
/** A week, which is as far apart as digests are, and a day: what was folded earlier is of a time without a digest, and no news. */
const FOLDED_FOR = { hours: 8 * DAY } as const;

/** How many deliveries it planned. One that cannot be written is told, and tried again at the next call. */
export async function planDigests(parts: DigestParts): Promise<number> {
  const texts = new Map<string, Briefing>();
  const failed = new Set<string>();
  let planned = 0;
  for (;;) {
    const due = await parts.store.subscriptions.due(parts.now(), AT_ONCE + failed.size);
    const left = due.filter(({ subscription }) => !failed.has(channelWords(subscription.channel)));
    for (const { subscription, dueAt } of left) {
      try {
        planned += await planDigest(subscription, dueAt, texts, parts);
      } catch (error) {
        failed.add(channelWords(subscription.channel));
        parts.log.error({ err: error }, `${channelWords(subscription.channel)}: its digest could not be planned`);
      }
    }
    if (left.length === 0) return planned;
  }
}

async function planDigest(
  subscription: Subscription,
  dueAt: Temporal.Instant,
  texts: Map<string, Briefing>,
  parts: DigestParts,
): Promise<number> {
  const { channel } = subscription;
  const { deliveries, subscriptions } = parts.store;
  const now = parts.now();
  const { slot, next } = slotOf(subscription, dueAt, now);
  if (subscription.digest === undefined) {
    await subscriptions.moveOn(channel, dueAt, undefined);
    return 0;
  }
  const id = digestId(subscription, slot);
  const text = texts.get(id) ?? (await writeDigest(id, subscription, slot, parts));
  texts.set(id, text);
  const waiting = await deliveries.folded(channel, dueAt.subtract(FOLDED_FOR));
  const folded = waiting.filter(({ wish }) => wish === undefined || wants(subscription, wish));
  const briefing = withFolded(
    text,
    folded.map((each) => each.briefing),
  );
  return deliveries.plan({
    id: folded.length === 0 ? id : `${id} for ${channelWords(channel)}`,
    briefing,
    madeAt: now,
    deliveries: [{ channel, dueAt: isLate(slot, now) ? now : slot }],
    digestOf: { channel, dueAt, next },
    tells: folded,
  });
}

/** The newest of the moments that have come since `dueAt`, and the one to come: what was missed in between is told by one digest. */
function slotOf(
  subscription: Subscription,
  dueAt: Temporal.Instant,
  now: Temporal.Instant,
): { readonly slot: Temporal.Instant; readonly next: Temporal.Instant | undefined } {
  let slot = dueAt;
  let next = nextDigest(subscription, slot);
  while (next !== undefined && Temporal.Instant.compare(next, now) <= 0) {
    slot = next;
    next = nextDigest(subscription, slot);
  }
  return { slot, next };
}

/** Later than this a digest counts as planned now, so that it is not given up as old before it was ever tried. */
const LATE = { hours: 6 } as const;

function isLate(slot: Temporal.Instant, now: Temporal.Instant): boolean {
  return Temporal.Instant.compare(slot.add(LATE), now) < 0;
}

/** The same for all channels whose digest of the same kind is due at the same moment in the same zone. */
function digestId({ zone, digest }: Subscription, slot: Temporal.Instant): string {
  return `digest ${slot.toString({ smallestUnit: 'minute' })} ${zone} ${digest?.weekday === undefined ? 'daily' : 'weekly'}`;
}

async function writeDigest(
  id: string,
  { zone, digest }: Subscription,
  slot: Temporal.Instant,
  { store, write, now }: DigestParts,
): Promise<Briefing> {
  const kept = await store.briefings.find(id);
  const hours = digest?.weekday === undefined ? DAY : 7 * DAY;
  return kept ?? write(now().toZonedDateTimeISO(zone), slot.toZonedDateTimeISO(zone), hours);
}
