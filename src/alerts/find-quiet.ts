/** A week without arrivals in the months in which boats usually come, told when its seventh day is published. */
import type { QuietAlert, ReleaseName } from '../domain/alert.ts';
import { daysBackwards } from '../domain/days-of-series.ts';
import type { Point, Series } from '../domain/series.ts';

const WEEK = 7;

/** Every day of it was published as without arrivals; a day that is missing ends the run. */
export function findQuiet(people: Series, release: ReleaseName): readonly QuietAlert[] {
  const day = people.span?.to;
  if (day === undefined || !inSeason(day) || people.points.at(-1)?.value !== 0) return [];
  const days = [...daysBackwards(people)];
  if (quietDaysFrom(days, 0) !== WEEK) return [];
  const lastRun = days.findIndex((_, i) => i > WEEK && quietDaysFrom(days, i) >= WEEK);
  const lastDay = days[lastRun]?.[0];
  const from = day.subtract({ days: WEEK - 1 });
  return [
    {
      kind: 'quiet',
      key: `quiet ${people.metric} ${from}`,
      metric: people.metric,
      day,
      value: 0,
      period: { from, to: day },
      release,
      ...(lastDay === undefined ? {} : { lastRun: lastDay }),
    },
  ];
}

/** How many days of the season without arrivals end with the one at `start`; `days` has the latest first. */
function quietDaysFrom(days: readonly (readonly [Temporal.PlainDate, Point])[], start: number): number {
  const busy = days.findIndex(([day, { value }], i) => i >= start && (value !== 0 || !inSeason(day)));
  return (busy < 0 ? days.length : busy) - start;
}

/** April to October. */
function inSeason({ month }: Temporal.PlainDate): boolean {
  return month >= 4 && month <= 10;
}
