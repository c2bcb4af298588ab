/** Words of time that the times before them in their sentence make plain: "that day", "the month", "the year before". */
import { calendarDay } from '../../domain/period.ts';
import { pattern } from '../../text/patterns/pattern.ts';
import { type Calendar, sameDatesEarlier, yearDays } from '../calendar/calendar.ts';
import { type Anchor, newAnchor } from './anchor.ts';
import { dayOfLastWeek } from './last-week-when.ts';
import { namedMonth } from './months.ts';
import { BEFORE_THAT, samePoint } from './same-point.ts';
import { thatTime } from './since.ts';
import { yearAfter } from './time-before.ts';
import { namedYear } from './years.ts';

/** "On Tuesday after 601 people came ashore that day", "March was the reason: 4,586 came in the month". */
export function pointBack(anchor: Anchor, all: readonly Anchor[], lower: string, when: Calendar): Anchor {
  const { year } = when;
  const ofLastWeek = dayOfLastWeek(anchor, all, lower, when);
  if (ofLastWeek !== undefined) return ofLastWeek;
  if (anchor.rule === samePoint.rule || anchor.rule === BEFORE_THAT) return yearBeforeYear(anchor, all, lower, year);
  if (anchor.rule === namedYear.rule) return sameDatesOfNextYear(anchor, all, lower);
  if (anchor.rule === namedMonth.rule && lower.startsWith('last ', anchor.start)) return lastOfSameMonth(anchor, all);
  if (anchor.rule === namedMonth.rule) return sameDatesOfNextMonth(anchor, all, lower);
  if (anchor.rule !== yearAfter.rule && anchor.rule !== thatTime.rule) return anchor;
  const before = all.slice(0, all.indexOf(anchor));
  if (anchor.rule === yearAfter.rule) return afterYear(anchor, before);
  const words = lower.slice(anchor.start, anchor.end);
  const meant = /that (?:same )?day$/.test(words)
    ? before.findLast(({ kind }) => kind === 'day')
    : /month$/.test(words)
      ? before.findLast(({ rule }) => rule === namedMonth.rule)
      : undefined;
  return meant === undefined ? anchor : newAnchor({ ...meant, start: anchor.start, end: anchor.end });
}

/** "Boats in July numbered 32, well below last July's 88": of the year before the July that the sentence has named. */
function lastOfSameMonth(anchor: Anchor, all: readonly Anchor[]): Anchor {
  const [own, other] = anchor.days;
  if (own === undefined || other === undefined) return anchor;
  const isNamed = all.some(
    ({ rule, end, days: [first] }) => rule === namedMonth.rule && end <= anchor.start && first?.from === own.from,
  );
  return isNamed ? newAnchor({ ...anchor, days: [own.from > other.from ? other : own] }) : anchor;
}

/** "36,816 in the whole of last year and 29,437 the year before", "on this date last year it was 15,832 and the year before 14,071": of the year before that. */
function yearBeforeYear(anchor: Anchor, all: readonly Anchor[], lower: string, thisYear: number): Anchor {
  if (
    !/^(?:the (?:previous )?year(?: before)?|(?:a|the) year before that)$/.test(lower.slice(anchor.start, anchor.end))
  )
    return anchor;
  const last = all[all.indexOf(anchor) - 1];
  if (last?.kind === 'day') return dayOfYearBefore(anchor, last, lower, thisYear);
  if (last?.kind !== 'year' && last?.kind !== 'same-point') return anchor;
  if (!BETWEEN.test(lower.slice(last.end, anchor.start))) return anchor;
  const before = (last.year ?? thisYear - 1) - 1;
  return last.kind === 'same-point'
    ? newAnchor({ ...anchor, rule: samePoint.rule, year: before })
    : newAnchor({ ...anchor, kind: 'year', year: before, days: [yearDays(before)] });
}

/** "On 2 May last year it was 6,280 and the year before 7,251": that day a year earlier. */
function dayOfYearBefore(anchor: Anchor, { days, rule, end }: Anchor, lower: string, thisYear: number): Anchor {
  const [day] = days;
  if (day === undefined || days.length > 1 || calendarDay(day.to).year >= thisYear) return anchor;
  if (!BETWEEN.test(lower.slice(end, anchor.start))) return anchor;
  return newAnchor({ ...anchor, kind: 'day', rule, days: [sameDatesEarlier(day, 1)] });
}

/** "By the same date in 2025 it was 25,436, and in 2024 it was 17,031", "at this point last year 23,622 had crossed in 2021": of those dates, or of all that year. */
function sameDatesOfNextYear(anchor: Anchor, all: readonly Anchor[], lower: string): Anchor {
  const last = all[all.indexOf(anchor) - 1];
  const isBare = anchor.kind === 'year' && anchor.end - anchor.start === 'YYYY'.length;
  if (!isBare) return anchor;
  const isNext =
    last?.kind === 'same-point' && last.year !== undefined && BETWEEN.test(lower.slice(last.end, anchor.start));
  const isTold = all[0]?.kind === 'same-point' && all[0].start === 0 && HAD_COME.test(lower.slice(0, anchor.start));
  return isNext || isTold ? newAnchor({ ...anchor, kind: 'same-point', rule: samePoint.rule }) : anchor;
}

/** "150 by the same day in January 2023 and 771 in January 2022": of the same part of that month. */
function sameDatesOfNextMonth(anchor: Anchor, all: readonly Anchor[], lower: string): Anchor {
  const last = all[all.indexOf(anchor) - 1];
  const [, month, year] = MONTH_AND_YEAR.exec(lower.slice(anchor.start, anchor.end)) ?? [];
  if (month === undefined || last?.kind !== 'same-point' || last.year === undefined) return anchor;
  if (!lower.slice(last.start, last.end).includes(`${month} `) || !BETWEEN.test(lower.slice(last.end, anchor.start)))
    return anchor;
  return newAnchor({ ...anchor, kind: 'same-point', rule: samePoint.rule, year: Number(year), days: [] });
}

const MONTH_AND_YEAR = /^([a-z]+) (20\d\d)$/;

/** What had been done by a point in time. */
const HAD_COME = pattern(
  /\bhad (?:crossed|come|arrived|made (?:it|the (?:crossing|journey))|been (?:recorded|detected|counted))(?: the channel| by small boat| in small boats| ashore)? in $/,
);

/** One number, and nothing else that counts. */
const BETWEEN = pattern(
  /^(?:,? (?:it was|there were|the (?:number|figure|total) was))?(?: (?:and|but|or)|,)? (?:just |only |about )?[\d,]+(?:,? and|,)? (?:in |on )?$/,
);

/** As it is, where no year is named before it. */
function afterYear(anchor: Anchor, before: readonly Anchor[]): Anchor {
  const named = before.findLast(({ kind }) => kind === 'year')?.year;
  return named === undefined
    ? anchor
    : newAnchor({ ...anchor, kind: 'year', year: named + 1, days: [yearDays(named + 1)] });
}
