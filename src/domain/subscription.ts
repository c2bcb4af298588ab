/** A channel's wish: which briefings, when by its own clock, and which alerts. */
import type { Channel } from './channel.ts';

/**
 * What alerts may be about. `figures`: a new day of the record, a figure that no story carried before. `records`: highest days,
 * weeks and totals, milestones, a change of lead, a quiet week. `revisions`: a day counted anew. `mismatches`: stories whose
 * figures the record does not bear out, and their corrections. `sources`: a source that went silent or disagrees.
 */
export type AlertTopic = 'figures' | 'records' | 'revisions' | 'mismatches' | 'sources';

/** In the order in which settings list them. */
export const ALERT_TOPICS: readonly AlertTopic[] = ['figures', 'records', 'revisions', 'mismatches', 'sources'];

export interface DigestWish {
  /** Every day without it; 1 is Monday. */
  readonly weekday?: number;
  /** By the clock of the subscription's zone. */
  readonly time: Temporal.PlainTime;
}

export interface Subscription {
  readonly channel: Channel;
  /** IANA name. */
  readonly zone: string;
  /** Absent: no digest. */
  readonly digest?: DigestWish;
  /** Empty: no alerts. */
  readonly alerts: ReadonlySet<AlertTopic>;
  /** A new day with fewer people than this is not alerted. */
  readonly threshold?: number;
  /** By the channel's clock; what comes up in between waits for its end. It may span midnight. */
  readonly quiet?: { readonly from: Temporal.PlainTime; readonly to: Temporal.PlainTime };
  /** Alerts in a day; what goes beyond is folded into the digest. */
  readonly mostADay: number;
  /** The person who set it last, who is told where nothing more can be sent. */
  readonly setBy?: string;
  readonly changedAt: Temporal.Instant;
}

/** What an alert asks of a wish: its topic, and of a new day its people, which a threshold may be above. */
export interface AlertWish {
  readonly topic: AlertTopic;
  readonly people?: number;
}

/** Whether a channel is to be told: it has the topic, and a new day reaches its threshold of people. */
export function wants(
  { alerts, threshold = 0 }: Pick<Subscription, 'alerts' | 'threshold'>,
  { topic, people = threshold }: AlertWish,
): boolean {
  return alerts.has(topic) && people >= threshold;
}

/** Of a channel that says nothing else. */
export const MOST_ALERTS_A_DAY = 10;
