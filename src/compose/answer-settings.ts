/** The answers to a change of what is set for a channel: what is set now, in words and for machines. */
import type { Block } from '../domain/briefing.ts';
import type { CommandAnswer } from '../domain/command.ts';
import type { Subscription } from '../domain/subscription.ts';
import { timeWords } from '../text/clock-time.ts';
import { subscriptionWords } from './subscription-words.ts';

/** What is set for a channel and the moment of its next digest; both undefined where nothing is set. */
export interface Settings {
  readonly subscription: Subscription | undefined;
  readonly next: Temporal.Instant | undefined;
}

/** `more` stands below what is set. */
export function answerSettings(
  headline: string,
  { subscription, next }: Settings,
  more: readonly string[] = [],
): CommandAnswer {
  const words = [...subscriptionWords(subscription, next), ...more];
  return {
    briefing: {
      kind: 'answer',
      headline,
      blocks: words.map((text): Block => ({ kind: 'paragraph', text: [{ text }] })),
    },
    data: { settings: settingsData({ subscription, next }) },
  };
}

function settingsData({ subscription, next }: Settings): object | null {
  if (subscription === undefined) return null;
  const { zone, digest, alerts, threshold, quiet, mostADay } = subscription;
  return {
    zone,
    digest: digest === undefined ? null : { weekday: digest.weekday ?? null, time: timeWords(digest.time) },
    nextDigestAt: next?.toString() ?? null,
    alerts: [...alerts],
    threshold: threshold ?? null,
    quiet: quiet === undefined ? null : { from: timeWords(quiet.from), to: timeWords(quiet.to) },
    mostADay,
  };
}
