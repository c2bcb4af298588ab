import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Basis } from '../../../src/domain/metric.ts';
import type { Observation, Vintage } from '../../../src/domain/observation.ts';
import { dateOfDayNumber, type Period, periodOf } from '../../../src/domain/period.ts';
import type { NewDatabase } from '../store.ts';
import { openForGroup } from './store-for-tests.ts';

interface Release {
  readonly vintage: Vintage;
  readonly observations: readonly Observation[];
}

const HOUR = 3_600_000;

/** Days around a leap day, weeks from Monday, quarters, calendar years and years from April. */
const PERIODS: Readonly<Record<'daily' | 'weekly' | 'quarterly' | 'annual', readonly Period[]>> = {
  daily: Array.from({ length: 14 }, (_, index) => onDayNumber(19_775 + index, 1)),
  weekly: Array.from({ length: 5 }, (_, index) => onDayNumber(19_779 + 7 * index, 7)),
  quarterly: ['01-01/03-31', '04-01/06-30', '07-01/09-30', '10-01/12-31'].flatMap((ends) =>
    [1969, 2024, 2025].map((year) => periodOf(...(ends.split('/').map((end) => `${year}-${end}`) as [string, string]))),
  ),
  annual: [2023, 2024, 2025].flatMap((year) => [
    periodOf(`${year}-01-01`, `${year}-12-31`),
    periodOf(`${year}-04-01`, `${year + 1}-03-31`),
  ]),
};

export function describeReleasesInAnyOrder(newDatabase: NewDatabase): void {
  describe('releases in any order', () => {
    const store = openForGroup(newDatabase);
    let runs = 0;

    test('give the series and the reports that going through all of them by hand gives', async () => {
      await fc.assert(
        fc.asyncProperty(releasesOfOneBasis(), fc.nat({ max: 9 }), async ({ basis, releases }, asOfHour) => {
          runs += 1;
          const variant = `run ${runs}`;
          const kept: Release[] = [];
          for (const { vintage, observations: plain } of releases) {
            const observations = plain.map((observation) => ({ ...observation, variant }));
            const reported = await store().observations.record(vintage, observations);
            expect(reported).toEqual({ isNew: true, ...reportByHand(kept, vintage, observations) });
            expect(await store().observations.record(vintage, observations)).toMatchObject({ isNew: false });
            kept.push({ vintage, observations });
          }
          const asOf = Temporal.Instant.fromEpochMilliseconds(asOfHour * HOUR);
          for (const query of [{}, { asOf }, { asOf, backfill: true }]) {
            const series = await store().observations.series('returns', { basis, variant, ...query });
            const found = series.points.map(({ period, value, backfilled, publishedAt }) =>
              [period.from, period.to, value, backfilled, publishedAt].join(' '),
            );
            expect(found).toEqual(seriesByHand(kept, query));
          }
        }),
        { numRuns: 60 },
      );
    });
  });
}

/** Releases within ten hours, no two seen at once, each with some of the periods of a basis. */
function releasesOfOneBasis() {
  return fc.constantFrom('daily', 'weekly', 'quarterly', 'annual').chain((basis) =>
    fc
      .array(
        fc.record({
          route: fc.constantFrom('daily-page', 'time-series'),
          hour: fc.nat({ max: 9 }),
          values: fc.dictionary(fc.nat({ max: PERIODS[basis].length - 1 }).map(String), fc.nat({ max: 3 })),
        }),
        { maxLength: 12 },
      )
      .map((given) => ({
        basis: basis as Basis,
        releases: given.map(({ route, hour, values }, index) => ({
          vintage: {
            route,
            publishedAt: Temporal.Instant.fromEpochMilliseconds(hour * HOUR),
            seenAt: Temporal.Instant.fromEpochMilliseconds((10 + ((index * 7) % 13)) * HOUR),
            url: `https://www.gov.uk/${index}`,
          } as const,
          // Its own number in the other series makes each release unlike the others.
          observations: [
            ...Object.entries(values).map(([place, value]) => observation(basis, PERIODS[basis][Number(place)], value)),
            { ...observation('snapshot', PERIODS.daily[0], index), metric: 'net_migration' as const },
          ],
        })),
      })),
  );
}

function observation(basis: Basis, period: Period | undefined, value: number): Observation {
  return { metric: 'returns', basis, period: period as Period, value };
}

function order(a: Vintage, b: Vintage): number {
  return Temporal.Instant.compare(a.publishedAt, b.publishedAt) || Temporal.Instant.compare(a.seenAt, b.seenAt);
}

function name({ metric, period }: Observation): string {
  return `${metric} ${period.from} ${period.to}`;
}

function reportByHand(kept: readonly Release[], vintage: Vintage, observations: readonly Observation[]) {
  const earlier = kept.filter((other) => order(other.vintage, vintage) < 0).sort((a, b) => order(a.vintage, b.vintage));
  const known = new Map(
    earlier.flatMap((other) =>
      other.observations.map((given) => [name(given), { previous: given.value, previousVintage: other.vintage }]),
    ),
  );
  const isKnown = observations.filter((given) => known.has(name(given)));
  const revised = isKnown.filter((given) => known.get(name(given))?.previous !== given.value);
  return {
    added: observations.length - isKnown.length,
    unchanged: isKnown.length - revised.length,
    revised: expect.toSatisfy((reported: readonly { observation: Observation }[]) => {
      const sorted = reported.toSorted((a, b) => (name(a.observation) < name(b.observation) ? -1 : 1));
      const wanted = revised
        .toSorted((a, b) => (name(a) < name(b) ? -1 : 1))
        .map((given) => ({ observation: given, ...known.get(name(given)) }));
      expect(sorted).toEqual(wanted);
      return true;
    }),
  };
}

function seriesByHand(kept: readonly Release[], query: { asOf?: Temporal.Instant; backfill?: boolean }): string[] {
  const points = new Map<string, string>();
  const set = ({ vintage, observations }: Release, backfilled: boolean) => {
    for (const { metric, period, value } of observations) {
      if (metric !== 'returns') continue;
      if (backfilled && points.has(`${period.from}`)) continue;
      points.set(`${period.from}`, [period.from, period.to, value, backfilled, vintage.publishedAt].join(' '));
    }
  };
  const { asOf, backfill } = query;
  const sorted = kept.toSorted((a, b) => order(a.vintage, b.vintage));
  const isKnown = ({ vintage }: Release) =>
    asOf === undefined || Temporal.Instant.compare(vintage.publishedAt, asOf) <= 0;
  for (const one of sorted.filter(isKnown)) set(one, false);
  if (backfill === true) for (const one of sorted.filter((other) => !isKnown(other))) set(one, true);
  return [...points.values()].sort();
}

function onDayNumber(first: number, length: number): Period {
  return { from: dateOfDayNumber(first), to: dateOfDayNumber(first + length - 1) };
}
