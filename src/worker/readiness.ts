/** Whether the bot does its work: what it depends on, each with an answer in words. */
import { nextDayDue } from '../alerts/watch.ts';
import type { Connection } from '../platforms/platform.ts';
import { fullDay } from '../text/days-in-words.ts';

export interface Vitals {
  readonly now: Temporal.Instant;
  /** Last day of the daily record; `failed` where the store did not answer. */
  readonly record: { readonly lastDay: Temporal.PlainDate | undefined } | 'failed';
  /** Those from which questions are to come; without a connection where one could not be opened as it is set up. */
  readonly platforms: readonly { readonly name: string; readonly connection: Connection | undefined }[];
  /** When the schedule last began or ended a round; undefined in a process that makes none. */
  readonly lastTick: Temporal.Instant | undefined;
}

/** One thing that the bot depends on, and how it stands in words that follow its name: "store", "answers". */
export interface Check {
  readonly name: string;
  readonly ok: boolean;
  readonly words: string;
}

/** A round over many slow feeds may take some minutes; after a quarter of an hour without a sign it is stuck. */
const LONGEST_ROUND = { minutes: 15 } as const;

/** Connections are renewed, and made again after a fault, within some seconds; one that is broken for longer is told. */
const LONGEST_BREAK = { minutes: 2 } as const;

/** In the order in which they are told. */
export function readiness({ now, record, platforms, lastTick }: Vitals): readonly Check[] {
  return [
    record === 'failed' ? failed('store', 'does not answer') : passed('store', 'answers'),
    ...(record === 'failed' ? [] : [recordCheck(record.lastDay, now)]),
    ...platforms.map(({ name, connection }) => connectionCheck(name, connection, now)),
    ...(lastTick === undefined ? [] : [scheduleCheck(lastTick, now)]),
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

function connectionCheck(name: string, connection: Connection | undefined, now: Temporal.Instant): Check {
  if (connection === undefined) return failed(name, 'is not connected; the log says why');
  if (connection.kind === 'connected') return passed(name, 'is connected');
  if (connection.kind === 'awaited') return failed(name, `is not connected: ${connection.reason}`);
  const { since, reason } = connection;
  const words = `has no connection since ${since.toString({ smallestUnit: 'second' })}: ${reason}`;
  const isLong = Temporal.Instant.compare(since.add(LONGEST_BREAK), now) < 0;
  return isLong ? failed(name, words) : passed(name, words);
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
