/**
 * The step of a period: how long it is and which grid of equal periods it lies on, such as weeks from Monday or years
 * from April. Two periods of one step are the same or share no day, so a number says which one is meant: its place.
 */
import { dateOfDayNumber, dayNumber, type Period } from '../domain/period.ts';

export interface Step {
  /** Whole months from the first of a month count in months, everything else in days. */
  readonly unit: 'd' | 'm';
  /** Days or months in a period. */
  readonly size: number;
  /** Where the grid stands: the first day or month, counted from January 1970, modulo `size`. */
  readonly phase: number;
}

/** Whole months from the first of a month are months, everything else is days. */
export function stepOf(period: Period): Step {
  const first = dayNumber(period.from);
  const days = dayNumber(period.to) - first + 1;
  if (days >= 28 && period.from.day === 1) {
    const next = period.to.add({ days: 1 });
    if (next.day === 1) {
      const size = monthNumber(next) - monthNumber(period.from);
      return { unit: 'm', size, phase: modulo(monthNumber(period.from), size) };
    }
  }
  return { unit: 'd', size: days, phase: modulo(first, days) };
}

/** As kept in a column: `1d@0` for days, `7d@4` for weeks from Monday, `12m@3` for years from April. */
export function stepText(step: Step): string {
  return `${step.size}${step.unit}@${step.phase}`;
}

/** The step of a text that `stepText` made. */
export function parseStep(text: string): Step {
  const [, size, unit, phase] = /^(\d+)([dm])@(\d+)$/.exec(text) ?? [];
  if (size === undefined) throw new Error(`store: "${text}" is not the step of a run`);
  return { unit: unit === 'm' ? 'm' : 'd', size: Number(size), phase: Number(phase) };
}

/** The place of the period that holds `day`. */
export function placeOf(day: Temporal.PlainDate, step: Step): number {
  const number = step.unit === 'm' ? monthNumber(day) : dayNumber(day);
  return Math.floor((number - step.phase) / step.size);
}

/** First day of the period at `place`. */
export function firstDayAt(place: number, step: Step): Temporal.PlainDate {
  const number = place * step.size + step.phase;
  if (step.unit === 'd') return dateOfDayNumber(number);
  return new Temporal.PlainDate(1970 + Math.floor(number / 12), modulo(number, 12) + 1, 1);
}

/** The period at a place of the grid. */
export function periodAt(place: number, step: Step): Period {
  const from = firstDayAt(place, step);
  if (step.unit === 'd' && step.size === 1) return { from, to: from };
  return { from, to: firstDayAt(place + 1, step).subtract({ days: 1 }) };
}

function monthNumber(date: Temporal.PlainDate): number {
  return (date.year - 1970) * 12 + date.month - 1;
}

function modulo(number: number, divisor: number): number {
  return ((number % divisor) + divisor) % divisor;
}
