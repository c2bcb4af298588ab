/** How a date stands in print: "31 March", "March 31st, 2025", "27 August, in 2022", "Sunday 5 October"; shared by the recognisers of dates and spans. */
import { dayNumberOf } from '../../domain/period.ts';
import { type Calendar, MONTHS, monthOf } from '../calendar/calendar.ts';

/** Source of a pattern for a weekday before its date, in full or in short: "Sunday", "Tues", "Sat.". */
export const ANY_WEEKDAY =
  '(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\\b\\.?';

/** Source of a pattern for a date with a month; `id` keeps the group names of two dates in one pattern apart. */
export function dateSource(id: string): string {
  const weekday = `(?:(?:${ANY_WEEKDAY}),? (?:the )?)?`;
  const year = `(?:,? (?:(?:back )?in (?=20\\d\\d(?:[.,;:)]|$| and\\b| but\\b)))?(?<y${id}>(?:19|20)\\d\\d)(?!,?\\d)|(?<r${id}> (?:this|last) year))?`;
  return `${weekday}(?:(?<d${id}>\\d{1,2})(?:st|nd|rd|th)? (?:of )?(?<m${id}>${MONTHS})\\b|(?<n${id}>${MONTHS})\\b\\.? (?<e${id}>\\d{1,2})(?:st|nd|rd|th)?(?![\\d,]*\\d))${year}`;
}

export interface PrintedDate {
  readonly day: number;
  readonly month: number;
  /** Undefined where the words give no year. */
  readonly year: number | undefined;
}

/** The date in the groups of a match whose names end in `id`, its year open where none is printed; undefined where it is no date. */
export function printedDate(
  groups: Readonly<Record<string, string | undefined>>,
  id: string,
  when: Calendar,
): PrintedDate | undefined {
  const day = Number(groups[`d${id}`] ?? groups[`e${id}`]);
  const month = monthOf(groups[`m${id}`] ?? groups[`n${id}`] ?? '');
  if (!(day >= 1 && day <= 31) || month === 0) return undefined;
  const relative = groups[`r${id}`];
  const year =
    groups[`y${id}`] !== undefined
      ? Number(groups[`y${id}`])
      : relative === undefined
        ? undefined
        : when.year - (relative.includes('this') ? 0 : 1);
  return { day, month, year };
}

/** The newest such day that had come by the day of publication, where no year is printed. */
export function resolveDate(date: PrintedDate, when: Calendar): number {
  if (date.year !== undefined) return dayNumberOf(date.year, date.month, date.day);
  const thisYear = dayNumberOf(when.year, date.month, date.day);
  return thisYear <= when.today ? thisYear : dayNumberOf(when.year - 1, date.month, date.day);
}
