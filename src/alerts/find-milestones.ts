/** Round numbers that a total passes: every 5,000 people of a year, every 10,000 since an event. */
import type { MilestoneAlert, ReleaseName } from '../domain/alert.ts';
import { type DatedEvent, LABOUR_TOOK_OFFICE } from '../domain/event.ts';
import { onDay, type Period } from '../domain/period.ts';
import type { Series } from '../domain/series.ts';

const YEAR_STEP = 5_000;
const EVENT_STEP = 10_000;
const EVENTS: readonly DatedEvent[] = [LABOUR_TOOK_OFFICE];

/** What the last day of `people` passes. */
export function findMilestones(people: Series, release: ReleaseName): readonly MilestoneAlert[] {
  const day = people.span?.to;
  if (day === undefined) return [];
  const passed = (from: Temporal.PlainDate, counted: Omit<Counted, 'period'>) =>
    levelsOf({ period: { from, to: day }, ...counted }, people, release);
  return [
    ...passed(day.with({ month: 1, day: 1 }), { step: YEAR_STEP }),
    ...EVENTS.flatMap((event) => passed(Temporal.PlainDate.from(event.from), { step: EVENT_STEP, event })),
  ];
}

interface Counted {
  readonly period: Period;
  readonly step: number;
  readonly event?: DatedEvent;
}

/** None where a day is missing, or where the last one is before what is counted. */
function levelsOf({ period, step, event }: Counted, people: Series, release: ReleaseName): readonly MilestoneAlert[] {
  const { from, to: day } = period;
  if (Temporal.PlainDate.compare(day, from) < 0) return [];
  const value = people.sum(period);
  const own = people.at(onDay(day))?.value;
  if (value === undefined || own === undefined) return [];
  const alerts: MilestoneAlert[] = [];
  for (let level = (Math.floor((value - own) / step) + 1) * step; level <= value; level += step) {
    const lastYear = event === undefined ? yearOf(from.subtract({ years: 1 }), level, people) : undefined;
    alerts.push({
      kind: 'milestone',
      key: `milestone ${people.metric} ${event?.from ?? day.year} ${level}`,
      metric: people.metric,
      day,
      value,
      level,
      period,
      release,
      ...(event === undefined ? {} : { event }),
      ...(lastYear === undefined ? {} : { lastYear }),
    });
  }
  return alerts;
}

/** When the year that begins at `from` passed `level`; undefined where a day of it is missing. */
function yearOf(from: Temporal.PlainDate, level: number, people: Series): MilestoneAlert['lastYear'] {
  const total = people.sum({ from, to: from.with({ month: 12, day: 31 }) });
  if (total === undefined) return undefined;
  let day = from;
  while (total >= level && (people.sum({ from, to: day }) ?? 0) < level) day = day.add({ days: 1 });
  return total < level ? { total } : { total, day };
}
