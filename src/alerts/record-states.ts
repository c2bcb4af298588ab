/** The daily series as it stood before and after each release, found by taking back what the releases brought, the last first. */
import { dayNumber } from '../domain/period.ts';
import { buildSeries, type Series } from '../domain/series.ts';
import type { ReleaseChanges } from './find-changes.ts';

/** A release with the daily series right before it and right after it. */
export interface RecordChange {
  readonly changes: ReleaseChanges;
  readonly before: Series;
  readonly after: Series;
}

/** `changes` in the order of sight; `people` is the series with all of them in it. */
export function recordChanges(changes: readonly ReleaseChanges[], people: Series): readonly RecordChange[] {
  let after = people;
  const found = changes.toReversed().map((each): RecordChange => {
    const before = seriesBefore(each, after);
    const change = { changes: each, before, after };
    after = before;
    return change;
  });
  return found.reverse();
}

/** First day whose number the release brought or changed; undefined where there is none. */
export function firstChangedDay({ newDays, filled, revised }: ReleaseChanges): Temporal.PlainDate | undefined {
  const counted = revised.filter(({ metric }) => metric === 'small_boat_arrivals');
  const days = [...newDays.map(({ day }) => day), ...filled, ...counted.map(({ day }) => day)];
  return days.sort(Temporal.PlainDate.compare)[0];
}

function seriesBefore(changes: ReleaseChanges, after: Series): Series {
  if (firstChangedDay(changes) === undefined) return after;
  const { newDays, filled, revised } = changes;
  const brought = new Set([...newDays.map(({ day }) => dayNumber(day)), ...filled.map(dayNumber)]);
  const counted = revised.filter(({ metric }) => metric === after.metric);
  const previous = new Map(counted.map((each) => [dayNumber(each.day), each.previous.observation.value]));
  const points = after.points.flatMap((point) => {
    const day = dayNumber(point.period.to);
    if (brought.has(day)) return [];
    return { ...point, value: previous.get(day) ?? point.value };
  });
  return buildSeries({ metric: after.metric, basis: after.basis }, points);
}
