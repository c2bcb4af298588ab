/**
 * Alerts on what official releases brought. The step finds its work by asking the store: every release seen after those that were
 * looked at before, so a kill at any moment loses none, and the keys of alerts see to it that none is said twice.
 */
import { findAlerts } from '../alerts/find-alerts.ts';
import { bySight, DAILY_METRICS, findChanges, type ReleaseChanges, type Told } from '../alerts/find-changes.ts';
import { setAgain, stands } from '../alerts/find-marks.ts';
import { recordChanges } from '../alerts/record-states.ts';
import {
  alertBriefing,
  correctedMarkBriefing,
  laterDayBriefing,
  revisedDayBriefing,
} from '../compose/alert-briefing.ts';
import type { AlertContext } from '../compose/alert-words.ts';
import type { FigureSource } from '../compose/official-line.ts';
import { type Alert, isMark, newDayKey } from '../domain/alert.ts';
import type { Briefing } from '../domain/briefing.ts';
import type { Correction } from '../domain/delivery.ts';
import { londonDay } from '../domain/london-day.ts';
import type { MetricName } from '../domain/metric.ts';
import type { Route, Vintage } from '../domain/observation.ts';
import { onDay } from '../domain/period.ts';
import type { Series } from '../domain/series.ts';
import type { Store } from '../store/store.ts';
import { BUNDLED_RECORD } from './load-bundled-record.ts';

export interface AlertParts {
  readonly store: Pick<Store, 'observations' | 'feeds'>;
  readonly figureSource: FigureSource;
  /** Of the times in briefings. */
  readonly timeZone: string;
  /** Keeps an alert's briefing under its id with whatever is to become of it; false where that id was kept before. */
  readonly keep: (raised: RaisedAlert) => Promise<boolean>;
  /** The daily series as known at a moment, for totals and comparisons; that of the store unless told. */
  readonly readSeries?: (metric: MetricName) => Promise<Series>;
}

export interface RaisedAlert {
  /** The alert's key, and the name of its briefing. */
  readonly id: string;
  readonly alert: Alert;
  readonly briefing: Briefing;
  /** Of a revision: the briefing that the day, or the mark, was first told in, and how it reads from now on. */
  readonly corrects?: Correction;
  /** Of days counted anew: messages on other days that are edited, and have no reply of their own. */
  readonly edits?: readonly Correction[];
}

/** Under this name the store remembers up to which release was looked, and as the first try the last of those that raised nothing. */
const ALERTED_RELEASES = 'alerted-releases';

/** Routes that give days; and how many days before its publication a release of that route is asked for. */
const REACH: Readonly<Partial<Record<Route, number>>> = {
  'daily-page': 120,
  'weekly-page': 120,
  'time-series': 36_500,
};

/** After a longer absence than this what came in between is told by the briefing, not by alerts. */
const NEWS = { hours: 24 * 14 } as const;

/** The clocks of two processes may differ by so much, so a release may come in behind one that was looked at. */
const CLOCKS = { minutes: 10 } as const;
/** Where the last look was in what is the future now, releases of so long are looked at again. */
const SET_BACK = { hours: 24 } as const;

/**
 * Looks at every release that was seen since the last time, in the order of sight, and keeps what it gives to say. Those seen
 * first of all raise nothing, since all that they show is new to us. Gives the alerts that were not kept before.
 */
export async function raiseAlerts(parts: AlertParts, now: Temporal.Instant): Promise<readonly RaisedAlert[]> {
  const { observations, feeds } = parts.store;
  const states = await feeds.states();
  const bundledAt = states.get(BUNDLED_RECORD)?.lastTriedAt;
  const seen = (await observations.vintages()).toSorted(bySight);
  const ours = seen.filter(({ seenAt }) => bundledAt === undefined || isLater(seenAt, bundledAt));
  const { lastSucceededAt, lastTriedAt } = states.get(ALERTED_RELEASES) ?? {};
  // A clock that was set back must not hold alerts up until it has caught up.
  const upTo = lastSucceededAt && isLater(lastSucceededAt, now) ? now.subtract(SET_BACK) : lastSucceededAt;
  const last = (upTo === undefined ? ours : seen).at(-1)?.seenAt;
  if (last === undefined || (upTo !== undefined && !isLater(last, upTo))) return [];
  const first = lastTriedAt ?? upTo ?? last;
  const since = [now.subtract(NEWS), first, (upTo ?? last).subtract(CLOCKS)]
    .filter((moment) => !isLater(moment, now))
    .reduce((latest, each) => (isLater(each, latest) ? each : latest));
  const due = upTo === undefined ? [] : seen.filter(({ seenAt }) => isLater(seenAt, since));
  const raised = await raiseAll(await changesOf(due, observations), { parts, now, first });
  await feeds.save({ name: ALERTED_RELEASES, failures: 0, lastTriedAt: first, lastSucceededAt: last });
  return raised;
}

/** What each release changed, in their order; those that changed nothing are left out. */
async function changesOf(
  due: readonly Vintage[],
  observations: Store['observations'],
): Promise<readonly ReleaseChanges[]> {
  const found: ReleaseChanges[] = [];
  for (const release of due) {
    const changes = findChanges(release, await toldBy(release, observations));
    const { newDays, filled, revised, disputed } = changes;
    if (newDays.length + filled.length + revised.length + disputed.length > 0) found.push(changes);
  }
  return found;
}

/** Marks so long before the first look are no news where a day only completes the record. */
const BEFORE_FIRST_LOOK = { days: 14 } as const;

async function raiseAll(
  found: readonly ReleaseChanges[],
  { parts, now, first }: { parts: AlertParts; now: Temporal.Instant; first: Temporal.Instant },
): Promise<readonly RaisedAlert[]> {
  if (found.length === 0) return [];
  const { store, keep, readSeries = (metric) => store.observations.series(metric) } = parts;
  const people = await readSeries('small_boat_arrivals');
  const context = { people, boats: await readSeries('small_boats'), parts, now };
  const since = londonDay(first).subtract(BEFORE_FIRST_LOOK);
  const raised: RaisedAlert[] = [];
  for (const change of recordChanges(found, people)) {
    for (const alert of findAlerts(change, since)) {
      const each = raisedOf(alert, { ...context, before: change.before });
      if (await keep(each)) raised.push(each);
      else if (isMark(alert) && stands(alert, people)) {
        const again = raisedOf(setAgain(alert), context);
        if (await keep(again)) raised.push(again);
      }
    }
  }
  return raised;
}

interface RaiseContext {
  readonly people: Series;
  readonly boats: Series;
  readonly parts: Pick<AlertParts, 'figureSource' | 'timeZone'>;
  readonly now: Temporal.Instant;
  /** The people before the release that the alert is on. */
  readonly before?: Series;
}

/** An alert with its briefing, as kept. */
export function raisedOf(alert: Alert, { people, boats, parts, now, before }: RaiseContext): RaisedAlert {
  const context = { people, boats, source: parts.figureSource, now: now.toZonedDateTimeISO(parts.timeZone) };
  const corrects = correctionOf(alert, context);
  const days = alert.kind === 'revised' ? (alert.each ?? []) : [];
  const edits = [...days.flatMap((each) => correctionOf(each, context) ?? []), ...laterDays(alert, before, context)];
  return {
    id: alert.key,
    alert,
    briefing: alertBriefing(alert, context),
    ...(corrects === undefined ? {} : { corrects }),
    ...(edits.length === 0 ? {} : { edits }),
  };
}

/** Messages on older days are left as they were; a recount of a year would edit hundreds. */
const LATER_DAYS = 14;

/** Days after one that was counted anew, whose totals are others by it; `before` has those that may have been told. */
function laterDays(alert: Alert, before: Series | undefined, context: AlertContext): readonly Correction[] {
  const last = before?.span?.to;
  if (alert.kind !== 'revised' || alert.metric !== 'small_boat_arrivals' || last === undefined) return [];
  const own = new Set((alert.each ?? [alert]).map(({ day }) => day.toString()));
  const days = Array.from({ length: LATER_DAYS }, (_, i) => last.subtract({ days: LATER_DAYS - 1 - i }));
  return days.flatMap((day) => {
    const isLater = Temporal.PlainDate.compare(day, alert.period.from) > 0 && before?.at(onDay(day)) !== undefined;
    if (own.has(day.toString()) || !isLater) return [];
    const briefing = laterDayBriefing(day, alert, context);
    return briefing === undefined ? [] : [{ id: newDayKey(day), briefing }];
  });
}

function correctionOf(alert: Alert, context: AlertContext): Correction | undefined {
  if (alert.kind === 'corrected') {
    const briefing = correctedMarkBriefing(alert, context);
    return { id: alert.corrects, briefing, ...(alert.now === undefined && { isVoid: true }) };
  }
  const briefing = alert.kind === 'revised' ? revisedDayBriefing(alert, context) : undefined;
  return briefing && { id: newDayKey(alert.day), briefing };
}

/** Everything ever released for the days that the release may speak of. */
async function toldBy(
  release: Vintage,
  observations: Store['observations'],
): Promise<ReadonlyMap<MetricName, readonly Told[]>> {
  const days = REACH[release.route];
  if (days === undefined) return new Map();
  const published = londonDay(release.publishedAt);
  const [from, to] = [published.subtract({ days }), published.add({ days: 2 })];
  return new Map(
    await Promise.all(
      DAILY_METRICS.map(async (metric) => [metric, await observations.history(metric, 'daily', from, to)] as const),
    ),
  );
}

function isLater(one: Temporal.Instant, other: Temporal.Instant): boolean {
  return Temporal.Instant.compare(one, other) > 0;
}
