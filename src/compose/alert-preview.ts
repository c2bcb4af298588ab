/** How many alerts a channel would have had, so that nobody is surprised by what they switch on. */
import { type Alert, isWorthAMessage, TOPIC_OF_KIND } from '../domain/alert.ts';
import type { Period } from '../domain/period.ts';
import { ALERT_TOPICS, type AlertTopic, type Subscription } from '../domain/subscription.ts';
import { periodWords } from '../text/days-in-words.ts';
import { count, listWords, numberWords } from '../text/wording.ts';
import { TOPIC_WORDS } from './subscription-words.ts';

/** What there was to say in some days. */
export interface AlertsOfDays {
  readonly period: Period;
  /** On official figures. */
  readonly alerts: readonly Alert[];
  /** Figures of the news that the record does not bear out, and such that it does not have and that were new; as alerts tell them. */
  readonly mismatches: number;
  readonly newFigures: number;
}

/** Alerts by topic; those on sources depend on what breaks, so they are not counted. */
export function alertCounts(
  { alerts, mismatches, newFigures }: AlertsOfDays,
  wish: Pick<Subscription, 'alerts' | 'threshold'>,
): ReadonlyMap<AlertTopic, number> {
  const counted = alerts.filter(
    (alert) =>
      alert.kind !== 'watchdog' &&
      isWorthAMessage(alert) &&
      (alert.kind !== 'new-day' || alert.value >= (wish.threshold ?? 0)),
  );
  const many = (topic: AlertTopic) => {
    if (topic === 'mismatches') return mismatches;
    const official = counted.filter(({ kind }) => TOPIC_OF_KIND[kind] === topic).length;
    return topic === 'figures' ? official + newFigures : official;
  };
  const topics = ALERT_TOPICS.filter((topic) => wish.alerts.has(topic) && topic !== 'sources');
  return new Map(topics.map((topic) => [topic, many(topic)]));
}

/** A sentence; undefined where no alerts are wished for that can be counted. */
export function previewWords(days: AlertsOfDays, wish: Pick<Subscription, 'alerts' | 'threshold'>): string | undefined {
  const counts = [...alertCounts(days, wish)];
  if (counts.length === 0) return undefined;
  const total = counts.reduce((sum, [, many]) => sum + many, 0);
  const parts = counts.flatMap(([topic, many]) =>
    many === 0 ? [] : [`${numberWords(many)} on ${TOPIC_WORDS[topic]}`],
  );
  const by = parts.length === 0 ? '' : `: ${listWords(parts)}`;
  return `From ${periodWords(days.period)} these would have been ${count(total, ALERTS)}${by}.`;
}

/** The same for machines: the days, and a number for each topic that can be counted. */
export function previewData(
  days: AlertsOfDays,
  wish: Pick<Subscription, 'alerts' | 'threshold'>,
): Readonly<Record<string, string | number>> {
  const { from, to } = days.period;
  return { from: from.toString(), to: to.toString(), ...Object.fromEntries(alertCounts(days, wish)) };
}

const ALERTS = { one: 'alert', many: 'alerts' };
