/** All that one release gives to say, in the order in which it is said. */
import {
  type Alert,
  type Change,
  type NewDayAlert,
  newDayKey,
  type RevisedAlert,
  type WatchdogAlert,
} from '../domain/alert.ts';
import { busyDaysBefore, quietDays, seriesUpTo } from '../domain/days-of-series.ts';
import { onDay } from '../domain/period.ts';
import type { Series } from '../domain/series.ts';
import { DAILY_METRICS, type NewDay, type ReleaseChanges, type RevisedNumber } from './find-changes.ts';
import { findMarks } from './find-marks.ts';
import type { RecordChange } from './record-states.ts';
import { stampOf } from './release-stamp.ts';
import { routesDiffer } from './routes-differ.ts';

/** More days changed at once are a recount, told in one. */
const MOST_REVISED = 7;

/** Marks on days before `since` are left out. A mark stands with its day where that is new, else after the revisions. */
export function findAlerts(change: RecordChange, since?: Temporal.PlainDate): readonly Alert[] {
  const { changes, after } = change;
  const { newDays } = changes;
  const { made, corrected } = findMarks(change, since);
  const days = new Set(newDays.map(({ day }) => day.toString()));
  return [
    ...revisions(changes),
    ...corrected,
    ...made.filter(({ day }) => !days.has(day.toString())),
    ...newDays.flatMap((found): readonly Alert[] => [
      newDay(found, changes, seriesUpTo(after, found.day)),
      ...made.filter(({ day }) => day.equals(found.day)),
    ]),
    ...disputes(changes),
  ];
}

function newDay({ day, people, boats }: NewDay, { release }: ReleaseChanges, known: Series): NewDayAlert {
  const metric = 'small_boat_arrivals';
  const run = people > 0 ? {} : { run: { quiet: quietDays(known), busy: busyDaysBefore(known) } };
  return { kind: 'new-day', key: newDayKey(day), metric, day, value: people, boats, ...run, release };
}

function revisions({ revised, release }: ReleaseChanges): readonly RevisedAlert[] {
  const days = [...Map.groupBy(revised, ({ day }) => day.toString())].sort(([a], [b]) => (a < b ? -1 : 1));
  const each = days.flatMap(([day, sameDay]): readonly RevisedAlert[] => {
    const [main, ...others] = inOrder(sameDay);
    if (main === undefined) return [];
    const { metric, value, previous, first } = main;
    const change = changeOf(main);
    const alert = {
      kind: 'revised' as const,
      key: `revised ${metric} ${day} ${change.previous}>${value} ${stampOf(release)}`,
      metric,
      day: main.day,
      value,
      previous: previous.observation.value,
      changes: [change, ...others.map(changeOf)] as const,
      days: 1,
      period: onDay(main.day),
      first: { value: first.observation.value, release: first.vintage },
      release,
    };
    return [alert];
  });
  return each.length > MOST_REVISED ? recount(revised, release).map((all) => ({ ...all, each })) : each;
}

/** The days of which people changed, or where none did, the first metric that did; summed, since no one reads a hundred alerts. */
function recount(revised: readonly RevisedNumber[], release: ReleaseChanges['release']): readonly RevisedAlert[] {
  const changes = DAILY_METRICS.flatMap((metric): readonly Change[] => {
    const same = revised.filter((each) => each.metric === metric);
    if (same.length === 0) return [];
    const sum = (of: (each: RevisedNumber) => number) => same.reduce((total, each) => total + of(each), 0);
    return [{ metric, value: sum(({ value }) => value), previous: sum(({ previous }) => previous.observation.value) }];
  });
  const [main, ...others] = changes;
  const same = revised
    .filter(({ metric }) => metric === main?.metric)
    .toSorted((a, b) => Temporal.PlainDate.compare(a.day, b.day));
  const [first, last] = [same[0], same.at(-1)];
  if (main === undefined || first === undefined || last === undefined) return [];
  return [
    {
      kind: 'revised',
      key: `revised ${main.metric} ${same.length} days ${stampOf(release)}`,
      ...main,
      day: last.day,
      changes: [main, ...others],
      days: same.length,
      period: { from: first.day, to: last.day },
      first: { value: main.previous, release: first.previous.vintage },
      release,
    },
  ];
}

function disputes({ disputed, release }: ReleaseChanges): readonly WatchdogAlert[] {
  const days = Map.groupBy(disputed, ({ day }) => day.toString());
  return [...days.values()].flatMap((sameDay) => {
    const [main] = inOrder(sameDay);
    return main === undefined ? [] : [routesDiffer(main, release)];
  });
}

function inOrder(numbers: readonly RevisedNumber[]): readonly RevisedNumber[] {
  return DAILY_METRICS.flatMap((metric) => numbers.filter((each) => each.metric === metric));
}

function changeOf({ metric, value, previous }: RevisedNumber): Change {
  return { metric, value, previous: previous.observation.value };
}
