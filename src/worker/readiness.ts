/** Whether the bot does its work: what it depends on, each with an answer in words. */
import { nextDayDue } from '../alerts/watch.ts';
import { fullDay } from '../text/days-in-words.ts';

export interface Vitals {
  readonly now: Temporal.Instant;
  /** Last day of the daily record; `failed` where the store did not answer. */
  readonly record: { readonly lastDay: Temporal.PlainDate | undefined } | 'failed';
  readonly platforms: readonly { readonly name: string; readonly isConnected: boolean }[];
  /** When the schedule last began or ended a round. */
  readonly lastTick: Temporal.Instant;
}

export interface Check {
  readonly name: string;
  readonly ok: boolean;
  readonly words: string;
}

/** A round over many slow feeds may take some minutes; after a quarter of an hour without a sign it is stuck. */
const LONGEST_ROUND = { minutes: 15 } as const;

/** In the order in which they are told. */
export function readiness({ now, record, platforms, lastTick }: Vitals): readonly Check[] {
  return [
    record === 'failed' ? failed('store', 'does not answer') : passed('store', 'answers'),
    ...(record === 'failed' ? [] : [recordCheck(record.lastDay, now)]),
    ...platforms.map(({ name, isConnected }) =>
      isConnected ? passed(name, 'is connected') : failed(name, 'is not connected'),
    ),
    scheduleCheck(lastTick, now),
  ];
}

function recordCheck(lastDay: Temporal.PlainDate | undefined, now: Temporal.Instant): Check {
  if (lastDay === undefined) return failed('record', 'is empty');
  const isStale = Temporal.Instant.compare(now, nextDayDue(lastDay)) > 0;
  const words = `ends on ${fullDay(lastDay)}`;
  return isStale
    ? failed('record', `${words}, which is longer ago than the official page's habit`)
    : passed('record', words);
}

function scheduleCheck(lastTick: Temporal.Instant, now: Temporal.Instant): Check {
  const isStuck = Temporal.Instant.compare(lastTick.add(LONGEST_ROUND), now) < 0;
  const words = `last gave a sign at ${lastTick.toString({ smallestUnit: 'second' })}`;
  return isStuck ? failed('schedule', words) : passed('schedule', words);
}

function passed(name: string, words: string): Check {
  return { name, ok: true, words };
}

function failed(name: string, words: string): Check {
  return { name, ok: false, words };
}
