/**
 * Records that a new day sets: the highest day, week (Monday to Sunday), month, year to date or year. Of all days on record, or of
 * this year where nothing as high came for two months; in a quiet January every busy day would be the highest of the year.
 */
import type { RecordAlert, ReleaseName } from '../domain/alert.ts';
import { daysBackwards } from '../domain/days-of-series.ts';
import { dayNumber, onDay, type Period } from '../domain/period.ts';
import type { Series } from '../domain/series.ts';

/** Days since something as high, from which on the highest of this year is worth saying. */
const LONG_AGO = 60;
/** A record that begins later than this before the day is too short for one. */
const SHORTEST_RECORD = 365;

interface Ranked {
  readonly period: Period;
  readonly value: number;
}

/** What the last day of `people` sets. Only as far back as no day is missing. */
export function findRecords(people: Series, release: ReleaseName): readonly RecordAlert[] {
  const day = people.span?.to;
  const recordFrom = [...daysBackwards(people)].at(-1)?.[0];
  if (day === undefined || recordFrom === undefined) return [];
  if (dayNumber(day) - dayNumber(recordFrom) < SHORTEST_RECORD) return [];
  const made = (of: RecordAlert['of'], among: RecordAlert['among'], { period, value }: Ranked, before?: Ranked) => ({
    kind: 'record' as const,
    key: `record ${people.metric} ${of} ${day}`,
    metric: people.metric,
    day,
    value,
    of,
    among,
    period,
    release,
    recordFrom,
    ...(before === undefined ? {} : { before, previous: before.value }),
  });
  const highest = (of: 'day' | 'week' | 'month', period: Period, back: (period: Period) => Period) => {
    const found = rank(people, period, { back, recordFrom });
    return found === undefined ? [] : [made(of, found.among, found.own, found.before)];
  };
  return [
    ...highest('day', onDay(day), ({ from }) => onDay(from.subtract({ days: 1 }))),
    ...(day.dayOfWeek === 7
      ? highest('week', { from: day.subtract({ days: 6 }), to: day }, ({ from }) => ({
          from: from.subtract({ days: 7 }),
          to: from.subtract({ days: 1 }),
        }))
      : []),
    ...(day.day === day.daysInMonth ? highest('month', { from: day.with({ day: 1 }), to: day }, monthBefore) : []),
    ...yearRecords(people, day, recordFrom).map(({ of, own, before }) => made(of, 'record', own, before)),
  ];
}

function monthBefore({ from }: Period): Period {
  const first = from.subtract({ months: 1 });
  return { from: first, to: first.with({ day: first.daysInMonth }) };
}

interface Standing {
  readonly among: RecordAlert['among'];
  readonly own: Ranked;
  readonly before?: Ranked;
}

/** Where a period stands among those of its kind before it; undefined where that is not worth saying. */
function rank(
  people: Series,
  period: Period,
  { back, recordFrom }: { back: (period: Period) => Period; recordFrom: Temporal.PlainDate },
): Standing | undefined {
  const value = people.sum(period);
  if (value === undefined || value === 0) return undefined;
  const own = { period, value };
  const isMonth = period.from.day === 1 && period.to.day === period.to.daysInMonth;
  let most: Ranked | undefined;
  let sameMonth: Ranked | undefined;
  let asHigh: Ranked | undefined;
  for (let at = back(period); Temporal.PlainDate.compare(at.from, recordFrom) >= 0; at = back(at)) {
    const each = { period: at, value: people.sum(at) ?? 0 };
    if (each.value >= value) asHigh ??= each;
    if (most === undefined || each.value > most.value) most = each;
    if (isMonth && at.from.month === period.from.month && each.value > (sameMonth?.value ?? -1)) sameMonth = each;
    if (asHigh !== undefined && !isMonth) break;
  }
  if (asHigh === undefined) return { among: 'record', own, before: most };
  if (sameMonth !== undefined && sameMonth.value < value) return { among: 'same-month', own, before: sameMonth };
  const { to } = asHigh.period;
  const isOfYear = to.year < period.to.year && dayNumber(period.to) - dayNumber(to) >= LONG_AGO;
  return isOfYear && (!isMonth || period.to.month > 3) ? { among: 'year', own, before: asHigh } : undefined;
}

/** The first day of a lead over all earlier years: by the same date, from February on, or over all of their days. */
function yearRecords(people: Series, day: Temporal.PlainDate, recordFrom: Temporal.PlainDate) {
  const firstYear = recordFrom.month === 1 && recordFrom.day === 1 ? recordFrom.year : recordFrom.year + 1;
  const years = Array.from({ length: Math.max(0, day.year - firstYear) }, (_, i) => firstYear + i);
  const from = day.with({ month: 1, day: 1 });
  const own = ranked(people, { from, to: day });
  if (own === undefined || day.month === 1 || years.length < 2) return [];
  const eve = ranked(people, { from, to: day.subtract({ days: 1 }) });
  const byDate = (to: Temporal.PlainDate) =>
    highestOf(years.flatMap((year) => ranked(people, { from: from.with({ year }), to: to.with({ year }) }) ?? []));
  const whole = highestOf(
    years.flatMap(
      (year) => ranked(people, { from: from.with({ year }), to: from.with({ year, month: 12, day: 31 }) }) ?? [],
    ),
  );
  const sameDate = byDate(day);
  const onEve = byDate(day.subtract({ days: 1 }));
  const found: { of: 'year-to-date' | 'year'; own: Ranked; before: Ranked }[] = [];
  if (whole !== undefined && own.value > whole.value && (eve?.value ?? 0) <= whole.value) {
    found.push({ of: 'year', own, before: whole });
  } else if (sameDate !== undefined && own.value > sameDate.value && (eve?.value ?? 0) <= (onEve?.value ?? 0)) {
    found.push({ of: 'year-to-date', own, before: sameDate });
  }
  return found;
}

function ranked(people: Series, period: Period): Ranked | undefined {
  const value = people.sum(period);
  return value === undefined ? undefined : { period, value };
}

function highestOf(all: readonly Ranked[]): Ranked | undefined {
  return all.toSorted((a, b) => b.value - a.value)[0];
}
