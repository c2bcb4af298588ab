/** "In July that year 1,118 came", "by the end of August that year", "that year's July": times of the year that the words before name. */
import { calendarDay } from '../../domain/period.ts';
import { pattern } from '../../text/patterns/pattern.ts';
import { type Calendar, type Days, monthDays, sameDatesEarlier } from '../calendar/calendar.ts';
import { type Anchor, newAnchor } from './anchor.ts';
import { namedMonth } from './months.ts';
import { thatTime } from './since.ts';

const THAT_YEAR = /^(?:in |over |during )?that (?:same )?year$/;
const BETWEEN = pattern(/^,? (?:of )?$/);

/** Anchors of a sentence in order, of which a month or day beside "that year" has become one of the year told last; `before` are those of the sentences before, nearest first. */
export function ofThatYear(
  anchors: readonly Anchor[],
  lower: string,
  before: () => readonly Anchor[],
  { year: thisYear }: Calendar,
): readonly Anchor[] {
  if (!lower.includes('that year') && !lower.includes('that same year')) return anchors;
  const read: Anchor[] = [];
  for (let index = 0; index < anchors.length; index += 1) {
    const anchor = anchors[index] as Anchor;
    const next = anchors[index + 1];
    const isBefore = isThatYear(next, lower) && BETWEEN.test(lower.slice(anchor.end, next?.start));
    const isBehind = isThatYear(anchor, lower) && lower.slice(anchor.end, next?.start) === "'s ";
    const own = isBehind ? next : anchor;
    const year = (isBefore || isBehind) && own !== undefined ? yearTold(read, lower, before) : undefined;
    const moved = own === undefined || year === undefined || year > thisYear ? undefined : inYear(own, year);
    if (moved === undefined) {
      read.push(anchor);
      continue;
    }
    read.push(newAnchor({ ...moved, start: anchor.start, end: next?.end ?? anchor.end }));
    index += 1;
  }
  return read;
}

function isThatYear(anchor: Anchor | undefined, lower: string): boolean {
  return anchor?.rule === thatTime.rule && THAT_YEAR.test(lower.slice(anchor.start, anchor.end));
}

/** The year named last: in the sentence, or in those before it. */
function yearTold(here: readonly Anchor[], lower: string, before: () => readonly Anchor[]): number | undefined {
  const inSentence = here.findLast(
    (anchor) => anchor.year !== undefined || /\b20\d\d$/.test(lower.slice(anchor.start, anchor.end)),
  );
  const told = inSentence ?? before().find(({ year }) => year !== undefined);
  return told === undefined ? undefined : (told.year ?? calendarDay(told.days[0]?.to ?? 0).year);
}

/** A month, a day or an end without a year of its own in another year; undefined of all else. */
function inYear(anchor: Anchor, year: number): Anchor | undefined {
  const [days] = anchor.days;
  if (days === undefined || anchor.year !== undefined) return undefined;
  if (anchor.rule === namedMonth.rule) {
    const { month } = calendarDay(days.from);
    return newAnchor({ ...anchor, kind: 'span', unit: undefined, days: [monthDays(year, month)] });
  }
  if (anchor.kind !== 'day' && anchor.kind !== 'until' && anchor.kind !== 'span') return undefined;
  return newAnchor({ ...anchor, days: [movedTo(days, year)] });
}

function movedTo(days: Days, year: number): Days {
  return sameDatesEarlier(days, calendarDay(days.to).year - year);
}
