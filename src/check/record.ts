/** What the checker asks of the official record: a series as known when the story appeared, and as known now. */
import type { Basis, MetricName, Variant } from '../domain/metric.ts';
import type { Series } from '../domain/series.ts';

/** Names one series of the record; without a variant it is the one for the whole metric. */
export interface SeriesName {
  readonly metric: MetricName;
  readonly basis: Basis;
  readonly variant?: Variant;
}

/** One state of the record; undefined for a series that it does not hold. */
export type OfficialRecord = (name: SeriesName) => Series | undefined;

export interface RecordStates {
  /** As known on the day of the story, older gaps filled by the earliest later release. */
  readonly atTime: OfficialRecord;
  /** As known now. */
  readonly now: OfficialRecord;
  /** Of each day the number that was released first, of those that are kept. */
  readonly first: OfficialRecord;
}

/** The bases that hold a metric, the most telling first. */
export const BASES: Readonly<Partial<Record<MetricName, readonly Basis[]>>> = {
  small_boat_arrivals: ['daily'],
  small_boats: ['daily'],
  people_per_boat: ['daily'],
  uncontrolled_landings: ['daily'],
  crossings_prevented: ['weekly'],
  prevented_events: ['weekly'],
  returns: ['quarterly', 'annual'],
  asylum_claims: ['quarterly', 'annual'],
  asylum_backlog: ['snapshot'],
  asylum_hotels: ['snapshot'],
  net_migration: ['annual'],
  immigration: ['annual'],
  emigration: ['annual'],
};
