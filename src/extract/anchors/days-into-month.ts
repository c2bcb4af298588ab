/** "In November 2024 it was 2,901 after 16 days": the first days of a month that is named beside them. */

import { calendarDay } from '../../domain/period.ts';
import { pattern } from '../../text/patterns/pattern.ts';
import { monthStartAfter } from '../calendar/calendar.ts';
import { numberIn } from '../mentions/number-words.ts';
import { type Anchor, newAnchor } from './anchor.ts';
import { namedMonth } from './months.ts';

const AFTER_DAYS = pattern(
  /^(?:(?! (?:and|but|while|against|compared|than) )[^.;:(),\d]){0,30}(?: \d[\d,]*(?: (?:people|arrivals|had (?:come|crossed|arrived)))*)?,? after (?:just |only |its first |the first )?(\d{1,2}|[a-z]+) days\b(?! (?:of|without|in a row|when|that))/,
);

/** Anchors in which a month that such words follow has become its first days. */
export function daysIntoMonth(anchors: readonly Anchor[], lower: string): readonly Anchor[] {
  if (!lower.includes(' days')) return anchors;
  return anchors.map((anchor) => {
    const [days] = anchor.days;
    const count = numberIn(AFTER_DAYS.exec(lower.slice(anchor.end, anchor.end + 100), lower)?.[1] ?? '');
    if (anchor.rule !== namedMonth.rule || days === undefined || count < 2 || count > LONGEST) return anchor;
    const { year, month } = calendarDay(days.from);
    const from = monthStartAfter(year, month, 0);
    return newAnchor({ ...anchor, kind: 'span', unit: undefined, days: [{ from, to: from + count - 1 }] });
  });
}

/** No month has more days. */
const LONGEST = 31;
