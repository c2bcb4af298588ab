/** The record that comes with the program, put into the store at its first start and after an update of the program. */
import { createHash } from 'node:crypto';
import { londonDay } from '../domain/london-day.ts';
import type { Observation } from '../domain/observation.ts';
import { dayNumber } from '../domain/period.ts';
import { readBundledRecord } from '../readers/bundled-record.ts';
import type { Release } from '../readers/release.ts';
import type { Store } from '../store/store.ts';

/** Under this name the store remembers which record it was given. */
export const BUNDLED_RECORD = 'bundled-record';

/**
 * Loads the text of the record, unless this very text was loaded before; that check costs one row. Broken off halfway it
 * starts again the next time, since a release that is there already adds nothing. True where something was loaded.
 */
export async function loadBundledRecord(
  text: string,
  store: Pick<Store, 'observations' | 'feeds'>,
  now: Temporal.Instant,
): Promise<boolean> {
  const fingerprint = createHash('sha256').update(text).digest('hex');
  const states = await store.feeds.states();
  if (states.get(BUNDLED_RECORD)?.etag === fingerprint) return false;
  for (const { vintage, observations } of wholeEditions(readBundledRecord(text))) {
    await store.observations.record(vintage, observations);
  }
  await store.feeds.save({
    name: BUNDLED_RECORD,
    etag: fingerprint,
    failures: 0,
    lastTriedAt: now,
    lastSucceededAt: now,
  });
  return true;
}

/**
 * Of older spreadsheets the text has only what differs from the newest. With the figures that do not they are whole
 * again: else, as of a day between two editions, the Ministry of Defence's own counts of 2022 would stand for the
 * days that the older edition had counted anew. An edition of a day reaches to the day before.
 */
export function wholeEditions(releases: readonly Release[]): readonly Release[] {
  const newest = releases.findLast(({ vintage }) => vintage.route === 'time-series');
  return releases.map((release) => {
    const { vintage, observations } = release;
    if (newest === undefined || release === newest || vintage.route !== 'time-series') return release;
    const lastDay = dayNumber(londonDay(vintage.publishedAt)) - 1;
    const own = new Set(observations.map(keyOf));
    const same = newest.observations.filter((each) => dayNumber(each.period.to) <= lastDay && !own.has(keyOf(each)));
    const { note: _onlyDifferences, ...whole } = vintage;
    return { vintage: whole, observations: [...observations, ...same] };
  });
}

function keyOf({ metric, basis, variant, period }: Observation): string {
  return `${metric} ${basis} ${variant ?? ''} ${dayNumber(period.from)} ${dayNumber(period.to)}`;
}
