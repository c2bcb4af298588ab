/**
 * The record as the checker asks for it: as known on the day of a story, and as known now. A series is read from the
 * store once for all days between two releases, since nothing that is known changes between them.
 */

import { BASES, type OfficialRecord, type RecordStates, type SeriesName } from '../check/record.ts';
import type { Reading } from '../domain/claim.ts';
import { endOfLondonDay } from '../domain/london-day.ts';
import type { MetricName } from '../domain/metric.ts';
import type { Series } from '../domain/series.ts';
import type { ObservationStore } from '../store/store.ts';

/** Before any release: the earliest of each day stands in. */
const BEFORE_ALL = Temporal.Instant.fromEpochMilliseconds(0);

/** What a reading is about, whatever its period. */
export type About = Pick<Reading, 'metric' | 'variant'>;

export interface RecordReader {
  /** The states for a story of that day, with every series that its readings may be held to. */
  statesFor(readings: Iterable<About>, published: Temporal.PlainDate): Promise<RecordStates>;
  /** Both states as known now. */
  latestFor(readings: Iterable<About>): Promise<RecordStates>;
}

/** Series that the checker asks for when it judges another metric. */
const BESIDE: Readonly<Partial<Record<MetricName, readonly SeriesName[]>>> = {
  people_per_boat: [
    { metric: 'small_boat_arrivals', basis: 'daily' },
    { metric: 'small_boats', basis: 'daily' },
  ],
  small_boat_arrivals: [
    { metric: 'small_boat_arrivals', basis: 'quarterly' },
    { metric: 'small_boats', basis: 'daily' },
  ],
  small_boats: [{ metric: 'small_boat_arrivals', basis: 'daily' }],
};

/** Reads the record as it stands when this is called; make a new one after new releases. */
export async function openRecord(observations: Pick<ObservationStore, 'series' | 'vintages'>): Promise<RecordReader> {
  const releases = (await observations.vintages())
    .map(({ publishedAt }) => publishedAt.epochMilliseconds)
    .sort((a, b) => a - b);
  const series = new Map<string, Promise<Series | undefined>>();

  /** `known` counts the releases that are known by then. */
  function read(name: SeriesName, asOf: Temporal.Instant | undefined, known: number): Promise<Series | undefined> {
    const key = `${keyOf(name)} ${known}`;
    const reading = series.get(key) ?? readSeries(name, known === releases.length ? undefined : asOf);
    series.set(key, reading);
    return reading;
  }

  async function readSeries(name: SeriesName, asOf: Temporal.Instant | undefined): Promise<Series | undefined> {
    const { metric, basis, variant } = name;
    const found = await observations.series(metric, { basis, variant, asOf, backfill: asOf !== undefined });
    return found.span === undefined ? undefined : found;
  }

  async function stateOf(names: readonly SeriesName[], asOf: Temporal.Instant | undefined): Promise<OfficialRecord> {
    const last = asOf?.epochMilliseconds ?? Number.POSITIVE_INFINITY;
    const known = countUpTo(releases, last);
    const found = await Promise.all(names.map(async (name) => ({ ...name, series: await read(name, asOf, known) })));
    const byMetric = Map.groupBy(found, ({ metric }) => metric);
    return ({ metric, basis, variant }) =>
      byMetric.get(metric)?.find((entry) => entry.basis === basis && entry.variant === variant)?.series;
  }

  return {
    async statesFor(readings, published) {
      const names = namesFor(readings);
      return {
        atTime: await stateOf(names, endOfLondonDay(published)),
        now: await stateOf(names, undefined),
        first: await stateOf(names, BEFORE_ALL),
      };
    },
    async latestFor(readings) {
      const now = await stateOf(namesFor(readings), undefined);
      return { atTime: now, now, first: now };
    },
  };
}

/** The variant of a reading, and the metric without one, by every basis that holds it. */
function namesFor(readings: Iterable<About>): SeriesName[] {
  const names = new Map<string, SeriesName>();
  let before: About | undefined;
  for (const about of readings) {
    const { metric, variant } = about;
    if (before?.metric === metric && before.variant === variant) continue;
    before = about;
    const plain = (BASES[metric] ?? []).map((basis) => ({ metric, basis }));
    const variants = variant === undefined ? [] : plain.map((name) => ({ ...name, variant }));
    for (const name of [...plain, ...variants, ...(BESIDE[metric] ?? [])]) names.set(keyOf(name), name);
  }
  return [...names.values()];
}

function keyOf({ metric, basis, variant }: SeriesName): string {
  return `${metric} ${basis} ${variant ?? ''}`;
}

/** How many of the ascending moments are no later than `last`. */
function countUpTo(moments: readonly number[], last: number): number {
  let low = 0;
  let high = moments.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((moments[middle] as number) <= last) low = middle + 1;
    else high = middle;
  }
  return low;
}
