/** The alerts that official figures would have raised in the days gone by, had every release been seen when it was published. */
import { findAlerts } from '../alerts/find-alerts.ts';
import { DAILY_METRICS, findChanges, type Told } from '../alerts/find-changes.ts';
import { recordChanges } from '../alerts/record-states.ts';
import type { AlertsOfDays } from '../compose/alert-preview.ts';
import type { Alert } from '../domain/alert.ts';
import { londonDay } from '../domain/london-day.ts';
import type { MetricName } from '../domain/metric.ts';
import type { Vintage } from '../domain/observation.ts';
import type { Store } from '../store/store.ts';
import { isBeyondRecord, isWorthSaying } from './raise-news-alerts.ts';

/** Days before the first release from which a change is looked for. */
const REACH = 120;
/** A record that is older has stopped moving: then its own last days are told. */
const FRESH = { hours: 24 * 4 } as const;

/** More than these in a month are beyond any newsroom. */
const MOST_DIFFERING = 200;
const MOST_NEW = 5_000;

export async function alertsOfDays(
  { observations, verdicts }: Pick<Store, 'observations' | 'verdicts'>,
  now: Temporal.Instant,
  days: number,
): Promise<AlertsOfDays> {
  const releases = (await observations.vintages()).map(seenAtOnce);
  const until = endOf(releases, now);
  const since = until.subtract({ hours: 24 * days });
  const recent = releases
    .filter(({ publishedAt }) => isFrom(publishedAt, since) && isFrom(until, publishedAt))
    .sort((a, b) => Temporal.Instant.compare(a.publishedAt, b.publishedAt));
  const told = await toldBetween(observations, londonDay(since).subtract({ days: REACH }), londonDay(until));
  const people = await observations.series('small_boat_arrivals');
  const alerts = new Map<string, Alert>();
  const changes = recent.map((release) => findChanges(release, told));
  for (const change of recordChanges(changes, people)) {
    for (const alert of findAlerts(change, londonDay(since))) {
      // As when they are raised: what was not told is not put right.
      if (alert.kind === 'corrected' && !alerts.has(alert.corrects)) continue;
      if (!alerts.has(alert.key)) alerts.set(alert.key, alert);
    }
  }
  return {
    period: { from: londonDay(since), to: londonDay(until) },
    alerts: [...alerts.values()],
    ...(await newsAlerts(verdicts, since)),
  };
}

/** Counted by the same rules as they are raised. */
async function newsAlerts(
  verdicts: Store['verdicts'],
  since: Temporal.Instant,
): Promise<Pick<AlertsOfDays, 'mismatches' | 'newFigures'>> {
  const differing = await verdicts.carried({ since, kind: 'differs', newestFirst: true, limit: MOST_DIFFERING });
  const fresh = await verdicts.newlyPrinted(since, ['ahead-of-record', 'unchecked'], MOST_NEW);
  return {
    mismatches: differing.filter(({ outlets, verdict }) => isWorthSaying(outlets, verdict.claim.place === 'headline'))
      .length,
    newFigures: fresh.filter(isBeyondRecord).length,
  };
}

async function toldBetween(
  observations: Store['observations'],
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
): Promise<ReadonlyMap<MetricName, readonly Told[]>> {
  const read = async (metric: MetricName) => {
    const told = await observations.history(metric, 'daily', from, to);
    return [metric, told.map((each) => ({ ...each, vintage: seenAtOnce(each.vintage) }))] as const;
  };
  return new Map(await Promise.all(DAILY_METRICS.map(read)));
}

function endOf([newest]: readonly Vintage[], now: Temporal.Instant): Temporal.Instant {
  if (newest === undefined || isFrom(newest.publishedAt.add(FRESH), now)) return now;
  return newest.publishedAt;
}

function seenAtOnce(vintage: Vintage): Vintage {
  return { ...vintage, seenAt: vintage.publishedAt };
}

function isFrom(moment: Temporal.Instant, first: Temporal.Instant): boolean {
  return Temporal.Instant.compare(moment, first) >= 0;
}
