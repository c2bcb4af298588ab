/** "30 July: 202 came last week", "12 July: on Sunday officers met 180": in an entry that a date heads, such words are told as of then. */
import { pattern } from '../../text/patterns/pattern.ts';
import { type Calendar, type Days, weekdayNumber } from '../calendar/calendar.ts';
import { type Anchor, newAnchor } from './anchor.ts';
import { relativeDay, weekdayNamed } from './days.ts';
import { pastDays } from './rolling.ts';

const DAYS_IN_WEEK = 7;
const BEHIND = pattern(/^ ?(?::|\u2013) /);
const LAST_WEEK = pattern(/^(?:in the )?last week$/);
const THAT_DAY = pattern(/^(?:today|tonight|this (?:morning|afternoon|evening))$/);

/** Anchors in order; those counted from publication go to the day that opens the sentence, where that is an older one. */
export function ofDatedEntry(anchors: readonly Anchor[], lower: string, { today }: Calendar): readonly Anchor[] {
  const [first] = anchors;
  const head = first?.days[0];
  if (anchors.length < 2 || first === undefined || head === undefined || !isHead(first, lower)) return anchors;
  if (head.to >= today - DAYS_IN_WEEK) return anchors;
  return anchors.map((anchor) => {
    const days = anchor === first ? undefined : asOf(head.to, anchor, lower);
    return days === undefined ? anchor : newAnchor({ ...first, start: anchor.start, end: anchor.end, days });
  });
}

/** A day that stands first in its sentence, before a colon or a dash. */
function isHead({ kind, start, end }: Anchor, lower: string): boolean {
  return kind === 'day' && /^["'\u2022*-]? ?$/.test(lower.slice(0, start)) && BEHIND.test(lower.slice(end, end + 3));
}

/** What words counted from publication mean on a day; undefined for all others. */
function asOf(day: number, { rule, start, end, days: [counted] }: Anchor, lower: string): Days[] | undefined {
  const words = lower.slice(start, end);
  if (counted === undefined || (counted.from <= day && counted.to >= day)) return undefined;
  if (rule === pastDays.rule) return LAST_WEEK.test(words) ? [{ from: day, to: day }] : undefined;
  if (rule === weekdayNamed.rule) {
    const back = (weekdayNumber(day) - weekdayNumber(counted.to) + DAYS_IN_WEEK) % DAYS_IN_WEEK;
    return [{ from: day - back, to: day - back }];
  }
  if (rule !== relativeDay.rule) return undefined;
  const before = { from: day - 1, to: day - 1 };
  return THAT_DAY.test(words) ? [{ from: day, to: day }] : [{ from: day, to: day }, before];
}
