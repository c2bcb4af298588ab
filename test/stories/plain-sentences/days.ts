/** The days that words of time mean on a day of publication; a time that it cannot speak of is undefined. */
import { LABOUR_TOOK_OFFICE } from '../../../src/domain/event.ts';
import { onDay, type Period, periodOf } from '../../../src/domain/period.ts';

/** The agreement by which people are sent back to France and others taken in turn. */
const AGREEMENT = Temporal.PlainDate.from('2025-08-06');
const LABOUR = Temporal.PlainDate.from(LABOUR_TOOK_OFFICE.from);

/** Every member but the first two is a span whose last day is over, and told by then. */
export type Days = ReturnType<typeof daysOn>;

/** The times of a story published on `today`, whose newest day is the one before. */
export function daysOn(today: Temporal.PlainDate) {
  const last = today.subtract({ days: 1 });
  const sunday = today.subtract({ days: today.dayOfWeek === 7 ? 7 : today.dayOfWeek });
  const isAfterWeekend = today.dayOfWeek <= 4;
  const isEarlyInWeek = today.dayOfWeek <= 3;
  const since = (from: Temporal.PlainDate): Period | undefined =>
    Temporal.PlainDate.compare(from, last) <= 0 ? { from, to: last } : undefined;
  const lastMonth = monthOf(today.with({ day: 1 }).subtract({ days: 1 }));
  const monthBefore = earlierMonth(lastMonth, 1);
  /** Of this year or one before it, by numbers of months. */
  const months = (from: number, to: number, back = 0): Period => {
    const first = Temporal.PlainDate.from({ year: today.year - back, month: from, day: 1 });
    return { from: first, to: monthOf(first.with({ month: to })).to };
  };
  const ifOver = (days: Period): Period | undefined =>
    Temporal.PlainDate.compare(days.to, last) <= 0 ? days : undefined;
  const labour = since(LABOUR);
  const hasSettled = today.since(LABOUR).days > 30;
  return {
    today,
    last,
    yesterday: onDay(last),
    dayBefore: onDay(last.subtract({ days: 1 })),
    thirdDay: onDay(last.subtract({ days: 2 })),
    saturday: isAfterWeekend ? onDay(sunday.subtract({ days: 1 })) : undefined,
    sunday: isAfterWeekend ? onDay(sunday) : undefined,
    weekend: isAfterWeekend ? daysTo(sunday, 2) : undefined,
    lastWeek: isEarlyInWeek ? daysTo(sunday, 7) : undefined,
    weekBefore: isEarlyInWeek ? daysTo(sunday.subtract({ days: 7 }), 7) : undefined,
    sinceMonday: today.dayOfWeek === 1 ? undefined : since(today.subtract({ days: today.dayOfWeek - 1 })),
    sevenDays: daysTo(last, 7),
    month: today.day > 6 ? since(today.with({ day: 1 })) : undefined,
    lastMonth,
    monthBefore,
    monthBeforeThat: earlierMonth(monthBefore, 1),
    /** Too little has happened in the first days of January. */
    year: today.month > 1 || today.day > 12 ? since(today.with({ month: 1, day: 1 })) : undefined,
    lastYear: yearOf(today.year - 1),
    yearBefore: yearOf(today.year - 2),
    firstQuarter: ifOver(months(1, 3)),
    secondQuarter: ifOver(months(4, 6)),
    firstHalf: ifOver(months(1, 6)),
    summer: ifOver(months(6, 8)),
    /** Twelve months to the end of June, once their release could be out. */
    yearToJune: ifOver(periodOf(`${today.year - 1}-07-01`, `${today.year}-06-30`)),
    yearToMarch: ifOver(periodOf(`${today.year - 1}-04-01`, `${today.year}-03-31`)),
    yearToLastMonth: { from: lastMonth.to.add({ days: 1 }).subtract({ years: 1 }), to: lastMonth.to },
    pastYear: { from: today.subtract({ years: 1 }), to: last },
    labour: hasSettled ? labour : undefined,
    labourFirstYear: ifOver(periodOf('2024-07-05', '2025-07-04')),
    sunak: hasSettled ? periodOf('2022-10-25', '2024-07-04') : undefined,
    agreement: today.since(AGREEMENT).days > 30 ? since(AGREEMENT) : undefined,
    records: since(Temporal.PlainDate.from('2018-01-01')),
    months,
    since,
    ifOver,
  };
}

/** The `count` days that end on a day. */
export function daysTo(last: Temporal.PlainDate, count: number): Period {
  return { from: last.subtract({ days: count - 1 }), to: last };
}

export function monthOf(day: Temporal.PlainDate): Period {
  return { from: day.with({ day: 1 }), to: day.with({ day: day.daysInMonth }) };
}

export function yearOf(year: number): Period {
  return periodOf(`${year}-01-01`, `${year}-12-31`);
}

/** A whole month some months before another; the same month of other years by twelves. */
export function earlierMonth({ from }: Period, months: number): Period {
  return monthOf(from.subtract({ months }));
}

/** The same dates, or the same whole months, of an earlier year. */
export function yearEarlier(days: Period, years?: number): Period;
export function yearEarlier(days: Period | undefined, years?: number): Period | undefined;
export function yearEarlier(days: Period | undefined, years = 1): Period | undefined {
  if (days === undefined) return undefined;
  const to = days.to.subtract({ years });
  const isWholeMonths = days.from.day === 1 && days.to.day === days.to.daysInMonth;
  return { from: days.from.subtract({ years }), to: isWholeMonths ? to.with({ day: to.daysInMonth }) : to };
}

/** Every single day of a period, in order. */
export function eachDay(days: Period | undefined): Period[] {
  const found: Period[] = [];
  if (days === undefined) return found;
  for (let day = days.from; Temporal.PlainDate.compare(day, days.to) <= 0; day = day.add({ days: 1 })) {
    found.push(onDay(day));
  }
  return found;
}

/** A period as long that ends right before another. */
export function asLongBefore(days: Period | undefined): Period | undefined {
  return days && daysTo(days.from.subtract({ days: 1 }), days.from.until(days.to).days + 1);
}
