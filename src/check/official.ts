/** The record's number for a reading: a total, a mean, a highest day, a rate, a change. One kind of sum a function. */
import type { Reading } from '../domain/claim.ts';
import type { FigureKind } from '../domain/figure.ts';
import { dayNumber, daysIn, type Period } from '../domain/period.ts';
import type { Series } from '../domain/series.ts';
import { BASES, type OfficialRecord } from './record.ts';

/** The official number of a reading, and the numbers it was made from. */
export interface OfficialSum {
  /** A count, a signed percentage or a ratio, as the figure's kind asks. */
  readonly value: number;
  readonly base?: number;
  readonly current?: number;
}

/** Undefined where the record does not cover a period in full. */
export function officialSum(reading: Reading, kind: FigureKind, record: OfficialRecord): OfficialSum | undefined {
  const { period, comparedWith } = reading;
  if (period === undefined) return undefined;
  const current = measure(reading, period, record);
  if (current === undefined) return undefined;
  if (kind === 'count') return { value: current };
  if (comparedWith === undefined) return undefined;
  const base = measure(reading, comparedWith, record);
  if (base === undefined || base === 0) return undefined;
  const value = kind === 'ratio' ? current / base : (current / base - 1) * 100;
  return { value, base, current };
}

function measure(reading: Reading, period: Period, record: OfficialRecord): number | undefined {
  if (reading.metric === 'people_per_boat') return rate(period, record);
  for (const basis of BASES[reading.metric] ?? []) {
    const series = record({ metric: reading.metric, basis, variant: reading.variant });
    const value = series === undefined ? undefined : fromSeries(series, period, reading.aggregate);
    if (value !== undefined) return value;
  }
  return undefined;
}

function fromSeries(series: Series, period: Period, aggregate: Reading['aggregate']): number | undefined {
  if (aggregate === 'max_day') return highestDay(series, period)?.value;
  const total = series.sum(period);
  if (total === undefined) return undefined;
  return aggregate === 'average_per_day' ? total / daysIn(period) : total;
}

function rate(period: Period, record: OfficialRecord): number | undefined {
  const people = record({ metric: 'small_boat_arrivals', basis: 'daily' })?.sum(period);
  const boats = record({ metric: 'small_boats', basis: 'daily' })?.sum(period);
  return people === undefined || boats === undefined || boats === 0 ? undefined : people / boats;
}

/** The highest day of a period that the series covers in full. */
function highestDay(series: Series, period: Period): { value: number; day: Temporal.PlainDate } | undefined {
  if (series.sum(period) === undefined) return undefined;
  const from = dayNumber(period.from);
  const to = dayNumber(period.to);
  let highest: { value: number; day: Temporal.PlainDate } | undefined;
  for (const point of series.points) {
    const day = dayNumber(point.period.from);
    if (day >= from && day <= to && (highest === undefined || point.value > highest.value))
      highest = { value: point.value, day: point.period.from };
  }
  return highest;
}
