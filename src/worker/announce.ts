/** An alert on its way to every channel that wants it: by topic and threshold, after quiet hours, within the limit of a day. */
import { keepingNote } from '../compose/alert-briefing.ts';
import { isWorthAMessage, TOPIC_OF_KIND } from '../domain/alert.ts';
import type { Briefing } from '../domain/briefing.ts';
import { type Channel, sameChannel } from '../domain/channel.ts';
import type { Correction, PlannedDelivery } from '../domain/delivery.ts';
import { londonDay } from '../domain/london-day.ts';
import { afterQuiet } from '../domain/quiet-hours.ts';
import { type AlertTopic, type Subscription, wants } from '../domain/subscription.ts';
import type { Store } from '../store/store.ts';
import type { RaisedAlert } from './raise-alerts.ts';

export interface Announcement {
  /** Names its briefing; the same for the same thing. */
  readonly id: string;
  readonly briefing: Briefing;
  readonly topic: AlertTopic;
  /** Of a new day: channels with a higher threshold are not told. */
  readonly people?: number;
  /** A briefing that this one answers, and how that one reads from now on. */
  readonly corrects?: Correction;
  /** Nothing but a correction: channels that were not told of what it corrects are not told of it either. */
  readonly isForTold?: true;
  /** What it corrects is edited, and nobody is told of that. */
  readonly isSilent?: true;
}

/** The rows that an alert is planned in, and the clock. */
export interface AnnounceParts {
  readonly store: Pick<Store, 'briefings' | 'subscriptions' | 'deliveries'>;
  readonly now: () => Temporal.Instant;
}

/** False where it was announced before. It is planned in one piece with what it corrects, so a kill leaves nothing half said. */
export async function announce(announcement: Announcement, { store, now }: AnnounceParts): Promise<boolean> {
  const { id, briefing, topic, people, corrects, isForTold, isSilent } = announcement;
  if ((await store.briefings.find(id)) !== undefined) return false;
  const at = now();
  const original = corrects === undefined ? [] : await store.deliveries.channelsOf(corrects.id);
  const told = corrects && isForTold && (await store.deliveries.channelsOf(corrects.id, 'folded too'));
  const subscriptions = await store.subscriptions.list();
  const wish = { topic, ...(people !== undefined && { people }) };
  const deliveries: PlannedDelivery[] = [];
  for (const subscription of subscriptions) {
    if (isSilent || !wants(subscription, wish)) continue;
    if (told?.some((channel) => sameChannel(channel, subscription.channel)) === false) continue;
    const isAnswer = original.some((channel) => sameChannel(channel, subscription.channel));
    deliveries.push({
      ...(isAnswer ? whenQuietIsOver(subscription, at) : await withinLimit(subscription, at, store)),
      wish,
      ...(corrects && { under: corrects.id }),
    });
  }
  const edits = corrects && editsOf(corrects.id, { at, original, subscriptions });
  await store.deliveries.plan({
    id,
    briefing,
    madeAt: at,
    deliveries,
    ...(corrects && edits && { corrects: { ...corrects, edits } }),
  });
  return true;
}

/** Days after its own by which the official page shows a day, by its habit; one that comes later is told by the digest. */
const DAYS_OF_NEWS = 4;

/**
 * An alert on official figures. What is not worth a message, and new days that were missed in an absence or that complete the
 * record, are kept without one, so that corrections and later rounds know of them. False where it was raised before.
 */
export async function announceOfficial(raised: RaisedAlert, parts: AnnounceParts): Promise<boolean> {
  const { id, alert, briefing, corrects } = raised;
  if (alert.kind === 'corrected') {
    const original = await parts.store.briefings.find(alert.corrects);
    // What was never told needs no correction, and a mark that stands as it was told is not set again.
    if (original === undefined) return false;
    if (alert.was === undefined && original.headline === corrects?.briefing.headline) return false;
  }
  const age = alert.day.until(londonDay(parts.now())).days;
  const isNews = isWorthAMessage(alert) && (alert.kind !== 'new-day' || age <= DAYS_OF_NEWS);
  if (!isNews) return parts.store.briefings.keep(id, briefing, parts.now());
  const isNew = await announce(announcementOf(raised), parts);
  for (const edit of raised.edits ?? []) await announceEdit(raised, edit, parts);
  return isNew;
}

/** The message of a day that was told is edited, where one alert tells of many days or another day changes its totals. */
async function announceEdit({ id, alert }: RaisedAlert, { id: of, briefing }: Correction, parts: AnnounceParts) {
  const original = await parts.store.briefings.find(of);
  if (original === undefined) return;
  const corrects = { id: of, briefing: keepingNote(original, briefing) };
  await announce({ id: `${id}: ${of}`, briefing, topic: TOPIC_OF_KIND[alert.kind], corrects, isSilent: true }, parts);
}

/** Official figures as announcements. */
function announcementOf({ id, briefing, alert, corrects }: RaisedAlert): Announcement {
  return {
    id,
    briefing,
    topic: TOPIC_OF_KIND[alert.kind],
    ...(alert.kind === 'new-day' && { people: alert.value }),
    ...(corrects && { corrects }),
    ...(alert.kind === 'corrected' && { isForTold: true }),
  };
}

interface Editing {
  readonly at: Temporal.Instant;
  readonly original: readonly Channel[];
  readonly subscriptions: readonly Subscription[];
}

/** Every channel that was told has its message put right, whatever it wants to be told of from now on. */
function editsOf(id: string, { at, original, subscriptions }: Editing): readonly PlannedDelivery[] {
  return original.map((channel) => {
    const subscription = subscriptions.find((each) => sameChannel(each.channel, channel));
    return { channel, dueAt: subscription ? afterQuiet(subscription, at) : at, replaces: id };
  });
}

function whenQuietIsOver(subscription: Subscription, at: Temporal.Instant): PlannedDelivery {
  return { channel: subscription.channel, dueAt: afterQuiet(subscription, at) };
}

/** Days that an alert may wait where its channel has no digest that could tell it. */
const MOST_DAYS = 7;

/** What goes beyond the limit of its day is left to the digest, or without one to the next day that has room. */
async function withinLimit(
  subscription: Subscription,
  at: Temporal.Instant,
  { deliveries }: AnnounceParts['store'],
): Promise<PlannedDelivery> {
  const { channel, zone, mostADay, digest } = subscription;
  const first = whenQuietIsOver(subscription, at);
  for (let { dueAt } = first, day = 0; day < MOST_DAYS; day += 1) {
    const today = dueAt.toZonedDateTimeISO(zone).startOfDay();
    const tomorrow = today.add({ days: 1 }).startOfDay().toInstant();
    const told = await deliveries.countAlerts(channel, today.toInstant(), tomorrow);
    if (told < mostADay) return { channel, dueAt };
    if (digest !== undefined || mostADay === 0) break;
    dueAt = afterQuiet(subscription, tomorrow);
  }
  return { ...first, folded: true };
}
