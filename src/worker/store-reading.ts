/** What an official file says, kept as a release, and what that brought. */
import type { OfficialReading } from '../domain/observation.ts';
import { releasesOfFile } from '../readers/release.ts';
import type { RecordedRelease, Store } from '../store/store.ts';

export interface StoredReading {
  /** `unchanged`: this very release, or nothing but known numbers. */
  readonly outcome: 'new' | 'unchanged' | 'no-figures' | 'failed';
  readonly kind: OfficialReading['kind'];
  readonly added: number;
  readonly unchanged: number;
  readonly revised: RecordedRelease['revised'];
  /** What was odd and how it was read, or why nothing could be. */
  readonly problems: readonly string[];
}

/** Keeps the reading of a file called `name`; one without figures or that cannot be read leaves the record as it is. */
export async function storeReading(
  reading: OfficialReading,
  name: string,
  { observations }: Pick<Store, 'observations'>,
  seenAt: Temporal.Instant,
): Promise<StoredReading> {
  const { releases, problems } = releasesOfFile(reading, name, seenAt);
  const nothing = { kind: reading.kind, added: 0, unchanged: 0, revised: [], problems };
  if (reading.kind === 'no-figures') return { ...nothing, outcome: 'no-figures' };
  if (releases.length === 0) return { ...nothing, outcome: 'failed' };
  let [added, unchanged] = [0, 0];
  const revised: RecordedRelease['revised'][number][] = [];
  for (const release of releases) {
    const recorded = await observations.record(release.vintage, release.observations);
    added += recorded.added;
    unchanged += recorded.isNew ? recorded.unchanged : release.observations.length;
    revised.push(...recorded.revised);
  }
  const outcome = added + revised.length > 0 ? 'new' : 'unchanged';
  return { ...nothing, outcome, added, unchanged, revised };
}
