/** What is set for a channel, in sentences. */
import type { AlertTopic, DigestWish, Subscription } from '../domain/subscription.ts';
import { timeWords, WEEKDAYS } from '../text/clock-time.ts';
import { weekdayWords } from '../text/days-in-words.ts';
import { count, listWords, PEOPLE } from '../text/wording.ts';

/** What each topic brings, so that a list of them can end a sentence. */
export const TOPIC_WORDS: Readonly<Record<AlertTopic, string>> = {
  figures: 'new days of the record and figures new in the news',
  records: 'records, milestones and quiet weeks',
  revisions: 'days counted anew',
  mismatches: 'figures in the news that do not add up',
  sources: 'sources that went silent or disagree',
};

/** A sentence on the digest and one on alerts; `next` is the next digest. */
export function subscriptionWords(
  subscription: Subscription | undefined,
  next: Temporal.Instant | undefined,
): readonly [digest: string, alerts: string] {
  return [digestWords(subscription, next), alertWords(subscription)];
}

/** "every day at 07:30". */
export function wishWords({ weekday, time }: DigestWish): string {
  return `every ${weekday === undefined ? 'day' : WEEKDAYS[weekday - 1]} at ${timeWords(time)}`;
}

function digestWords(subscription: Subscription | undefined, next: Temporal.Instant | undefined): string {
  if (subscription?.digest === undefined) return 'No digest is set.';
  const { digest, zone } = subscription;
  const said = `A digest comes ${wishWords(digest)} (${zone})`;
  if (next === undefined) return `${said}.`;
  const local = next.toZonedDateTimeISO(zone);
  return `${said}, the next on ${weekdayWords(local.toPlainDate())} at ${timeWords(local.toPlainTime())}.`;
}

function alertWords(subscription: Subscription | undefined): string {
  if (subscription === undefined || subscription.alerts.size === 0) return 'No alerts are set.';
  const { alerts, threshold, quiet, mostADay, zone } = subscription;
  const topics = (Object.keys(TOPIC_WORDS) as AlertTopic[]).filter((topic) => alerts.has(topic));
  const parts = [
    `Alerts come on ${listWords(topics.map((topic) => TOPIC_WORDS[topic]))}`,
    ...(threshold === undefined ? [] : [`new days with fewer than ${count(threshold, PEOPLE)} are left out`]),
    ...(quiet === undefined ? [] : [`from ${timeWords(quiet.from)} to ${timeWords(quiet.to)} (${zone}) they wait`]),
    `${mostADay} a day at most, the rest in the digest`,
  ];
  return `${parts.join('; ')}.`;
}
