/** The record that comes with the program, put into the store at its first start and after an update of the program. */
import { createHash } from 'node:crypto';
import { readBundledRecord } from '../readers/bundled-record.ts';
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
  for (const { vintage, observations } of readBundledRecord(text)) {
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
