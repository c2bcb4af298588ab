/**
 * Days before 2023 were counted again later. What a story of that time prints may be off by what the recount explains,
 * where no release of that time is left to hold it against.
 */
import { dayNumber, dayNumberOf, daysIn, type Period } from '../domain/period.ts';

const RECOUNTED_UNTIL = dayNumberOf(2022, 12, 31);
/** The Home Office took the figures over from the Ministry of Defence on 1 February 2023 and published its own series. */
const SERIES_REPLACED = dayNumberOf(2023, 3, 1);

/**
 * The share by which the recount may explain a gap: single days moved by up to a quarter (1,000 early on a day that
 * became 1,250; 1,295 became 1,137), weeks and months by less, totals of a year by little (three in a thousand in 2022).
 */
export function recountMargin(period: Period, published: Temporal.PlainDate): number {
  if (dayNumber(period.from) > RECOUNTED_UNTIL || dayNumber(published) >= SERIES_REPLACED) return 0;
  const days = daysIn(period);
  if (days === 1) return 0.13;
  if (days <= 7) return 0.1;
  if (days <= 45) return 0.06;
  return 0.02;
}
