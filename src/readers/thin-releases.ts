/** Makes a pile of releases fit to be shipped: nothing twice, and of the long series only the newest in full. */

import { londonDay } from '../domain/london-day.ts';
import type { Observation } from '../domain/observation.ts';
import { sayDate } from './printed-date.ts';
import type { Release } from './release.ts';

/**
 * Oldest first. A release that is kept already, by route, time and figures, is dropped. Of the time
 * series every older edition keeps only the figures in which it differs from the newest one.
 */
export function thinReleases(releases: readonly Release[]): readonly Release[] {
  const ordered = [...releases].sort((a, b) => Temporal.Instant.compare(a.vintage.publishedAt, b.vintage.publishedAt));
  const newest = ordered.findLast((release) => release.vintage.route === 'time-series');
  const kept = new Map<string, Release>();
  for (const release of ordered) {
    const thin = newest === undefined ? release : asDifference(release, newest);
    const key = `${thin.vintage.route} ${thin.vintage.publishedAt} ${thin.observations.map(wholeKey).sort().join()}`;
    if (thin.observations.length > 0 && !kept.has(key)) kept.set(key, thin);
  }
  return [...kept.values()];
}

function asDifference(release: Release, newest: Release): Release {
  if (release === newest || release.vintage.route !== 'time-series') return release;
  const known = new Map(newest.observations.map((observation) => [keyOf(observation), observation.value]));
  return {
    vintage: {
      ...release.vintage,
      note: `Only the figures that differ from the edition of ${sayDate(londonDay(newest.vintage.publishedAt))}.`,
    },
    observations: release.observations.filter((observation) => known.get(keyOf(observation)) !== observation.value),
  };
}

function keyOf({ metric, basis, variant, period }: Observation): string {
  return `${metric} ${basis} ${variant ?? ''} ${period.from} ${period.to}`;
}

function wholeKey(observation: Observation): string {
  return `${keyOf(observation)} ${observation.value} ${observation.printed ?? ''} ${observation.note ?? ''}`;
}
