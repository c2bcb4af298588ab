/** From what a file says to what the record keeps: the release that carried it, with its time and address. */

import { startOfLondonDay } from '../domain/london-day.ts';
import type { Observation, OfficialReading, Route, Vintage } from '../domain/observation.ts';
import { findPrintedDates, plainDateOf, sayDate } from './printed-date.ts';

/** One release and every number in it. */
export interface Release {
  readonly vintage: Vintage;
  readonly observations: readonly Observation[];
}

const PUBLICATION =
  'https://www.gov.uk/government/publications/migrants-detected-crossing-the-english-channel-in-small-boats';

/** Where a file came from, if it does not say so itself. */
const ADDRESSES: Readonly<Record<Route, string>> = {
  'daily-page': `${PUBLICATION}/migrants-detected-crossing-the-english-channel-in-small-boats-last-7-days`,
  'weekly-page': `${PUBLICATION}/weekly-summary-of-small-boat-arrivals-and-preventions`,
  'time-series': PUBLICATION,
  'quarterly-statistics':
    'https://www.gov.uk/government/statistical-data-sets/immigration-system-statistics-data-tables',
  'net-migration':
    'https://www.ons.gov.uk/peoplepopulationandcommunity/populationandmigration/internationalmigration/datasets/longterminternationalimmigrationemigrationandnetmigrationflowsprovisional',
};

/**
 * The releases of a file: none where it holds no figures or cannot be read. The release is dated by the
 * later of the file's own times, since small edits change figures; without any, by the date in its name;
 * without that, by `seenAt`. Without `seenAt` a release counts as seen when it was published.
 */
export function releasesOfFile(
  reading: OfficialReading,
  name: string,
  seenAt?: Temporal.Instant,
): { readonly releases: readonly Release[]; readonly problems: readonly string[] } {
  if (reading.kind === 'unreadable') return { releases: [], problems: [reading.error] };
  if (reading.kind === 'no-figures') return { releases: [], problems: reading.problems };
  const route = routeOf(reading);
  const url = reading.url ?? ADDRESSES[route];
  const { publishedAt, problems } = publicationOf(reading, name, seenAt);
  const allProblems = [...reading.problems, ...problems];
  if (publishedAt === undefined) return { releases: [], problems: allProblems };
  const vintage: Vintage = {
    route,
    publishedAt,
    seenAt: seenAt ?? publishedAt,
    url,
    ...(reading.note === undefined ? {} : { note: reading.note }),
  };
  return { releases: [{ vintage, observations: reading.observations }], problems: allProblems };
}

function routeOf(reading: Exclude<OfficialReading, { kind: 'unreadable' | 'no-figures' }>): Route {
  if (reading.kind !== 'statistics-table') return reading.kind;
  const isNetMigration = reading.observations.some((observation) => observation.metric === 'net_migration');
  return isNetMigration ? 'net-migration' : 'quarterly-statistics';
}

function publicationOf(
  reading: Exclude<OfficialReading, { kind: 'unreadable' }>,
  name: string,
  seenAt: Temporal.Instant | undefined,
): { publishedAt?: Temporal.Instant; problems: readonly string[] } {
  const stamps = [reading.publishedAt, reading.updatedAt].filter((stamp) => stamp !== undefined);
  const latest = stamps.sort(Temporal.Instant.compare).at(-1);
  if (latest !== undefined) return { publishedAt: latest, problems: [] };
  const named = dayInName(name);
  if (named !== undefined) {
    return {
      publishedAt: startOfLondonDay(named),
      problems: [`the file does not say when it was published; its name says ${sayDate(named)}`],
    };
  }
  const words = 'neither the file nor its name says when it was published';
  if (seenAt === undefined) return { problems: [`${words}; its figures were left out`] };
  return { publishedAt: seenAt, problems: [`${words}; dated by when it was read`] };
}

/** The day in a file's name: "2026-08-21_Small_boats_time_series.ods", "01_May_2026_Small_boats_-_time_series.ods"; folders do not count. */
export function dayInName(name: string): Temporal.PlainDate | undefined {
  const file = name.split(/[/\\]/).at(-1) ?? '';
  return findPrintedDates(file.replaceAll('_', ' ')).flatMap((printed) =>
    printed.year === undefined ? [] : (plainDateOf(printed, printed.year) ?? []),
  )[0];
}
