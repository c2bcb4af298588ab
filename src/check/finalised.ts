/**
 * Totals as the press adds them up once quarters are final: the finalised quarterly statistics for whole
 * quarters inside a period, the daily table for the days around them (45,774 for 2022, where the days add up to 45,755).
 */
import { dateOfDayNumber, dayNumber, type Period } from '../domain/period.ts';
import type { OfficialRecord } from './record.ts';

/** Undefined where no finalised quarter lies in the period or a day is missing. */
export function finalisedTotal(period: Period, record: OfficialRecord): number | undefined {
  const quarterly = record({ metric: 'small_boat_arrivals', basis: 'quarterly' });
  const daily = record({ metric: 'small_boat_arrivals', basis: 'daily' });
  if (quarterly?.span === undefined || daily === undefined) return undefined;
  const from = dayNumber(period.from);
  const to = dayNumber(period.to);
  const inside = quarterly.points.filter(
    (point) => dayNumber(point.period.from) >= from && dayNumber(point.period.to) <= to,
  );
  const first = inside[0];
  const last = inside.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const middle = quarterly.sum({ from: first.period.from, to: last.period.to });
  const before = sumOfDays(from, dayNumber(first.period.from) - 1);
  const after = sumOfDays(dayNumber(last.period.to) + 1, to);
  return middle === undefined || before === undefined || after === undefined ? undefined : before + middle + after;

  function sumOfDays(start: number, end: number): number | undefined {
    return end < start ? 0 : daily?.sum({ from: dateOfDayNumber(start), to: dateOfDayNumber(end) });
  }
}
