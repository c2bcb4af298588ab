/** Round numbers that a total passes: every 5,000 people of a year, every 10,000 since an event. */
import type { MilestoneAlert } from '../domain/alert.ts';
import { type DatedEvent, LABOUR_TOOK_OFFICE } from '../domain/event.ts';
import type { Period } from '../domain/period.ts';
import type { Series } from '../domain/series.ts';
import type { ReleaseChanges } from './find-changes.ts';

const YEAR_STEP = 5_000;
const EVENT_STEP = 10_000;
const EVENTS: readonly DatedEvent[] = [LABOUR_TOOK_OFFICE];

/** `people` is the series with the release in it. A revision may pass a round number as well as a new day. */
export function findMilestones(changes: ReleaseChanges, people: Series): readonly MilestoneAlert[] {
  return momentsOf(changes, people).flatMap((moment) => [
    ...passed(moment, { from: moment.day.with({ month: 1, day: 1 }), step: YEAR_STEP }, people),
    ...EVENTS.flatMap((event) =>
      passed(moment, { from: Temporal.PlainDate.from(event.from), step: EVENT_STEP, event }, people),
    ),
  ]);
}

interface Moment {
  readonly day: Temporal.PlainDate;
  /** False where only earlier days changed. */
  readonly isNew: boolean;
  readonly release: ReleaseChanges['release'];
  /** Revisions that count at this day, and did not at the day before. */
  readonly revised: ReleaseChanges['revised'];
}

/** Each new day, the revisions counted at the first; without a new day they count at the last day of the record. */
function momentsOf({ newDays, revised, release }: ReleaseChanges, people: Series): readonly Moment[] {
  const ofPeople = revised.filter(({ metric }) => metric === people.metric);
  const [first] = newDays;
  if (first !== undefined) {
    return newDays.map((each) => ({ day: each.day, isNew: true, release, revised: each === first ? ofPeople : [] }));
  }
  const day = people.span?.to;
  return day === undefined || ofPeople.length === 0 ? [] : [{ day, isNew: false, release, revised: ofPeople }];
}

interface Counted {
  readonly from: Temporal.PlainDate;
  readonly step: number;
  readonly event?: DatedEvent;
}

function passed(moment: Moment, { from, step, event }: Counted, people: Series): readonly MilestoneAlert[] {
  const { day, release } = moment;
  const period = { from, to: day };
  const value = people.sum(period);
  const before = totalBefore(moment, period, people);
  if (value === undefined || before === undefined) return [];
  const alerts: MilestoneAlert[] = [];
  for (let level = (Math.floor(before / step) + 1) * step; level <= value; level += step) {
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

/** The total as it stood before this day and before what was counted anew. */
function totalBefore({ day, isNew, revised }: Moment, { from }: Period, people: Series): number | undefined {
  const last = isNew ? day.subtract({ days: 1 }) : day;
  const total = Temporal.PlainDate.compare(last, from) < 0 ? 0 : people.sum({ from, to: last });
  if (total === undefined) return undefined;
  const counted = revised.filter(
    (each) => Temporal.PlainDate.compare(each.day, from) >= 0 && Temporal.PlainDate.compare(each.day, last) <= 0,
  );
  return counted.reduce((sum, { value, previous }) => sum - (value - previous.observation.value), total);
}

/** When the year that begins at `from` passed `level`; undefined where a day of it is missing. */
function yearOf(from: Temporal.PlainDate, level: number, people: Series): MilestoneAlert['lastYear'] {
  const total = people.sum({ from, to: from.with({ month: 12, day: 31 }) });
  if (total === undefined) return undefined;
  let day = from;
  while (total >= level && (people.sum({ from, to: day }) ?? 0) < level) day = day.add({ days: 1 });
  return total < level ? { total } : { total, day };
}
