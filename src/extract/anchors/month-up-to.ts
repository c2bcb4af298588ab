/** "Last August, by the 20th, the number was 2,561": a month, and the day of it up to which is counted. */
import { calendarDay } from '../../domain/period.ts';
import { pattern } from '../../text/patterns/pattern.ts';
import { type Anchor, newAnchor } from './anchor.ts';

const BETWEEN = pattern(/^,? (?:and )?$/);

/** Anchors of a sentence, of which a month with such a day behind it has become the days from its first to that one. */
export function monthUpTo(anchors: readonly Anchor[], lower: string): readonly Anchor[] {
  if (!anchors.some(({ kind }) => kind === 'until')) return anchors;
  return anchors.flatMap((anchor, place) => {
    const next = anchors[place + 1];
    if (next !== undefined && spanTo(anchor, next, lower) !== undefined) return [];
    const before = anchors[place - 1];
    return [(before === undefined ? undefined : spanTo(before, anchor, lower)) ?? anchor];
  });
}

/** Where both are of one month. */
function spanTo(month: Anchor, day: Anchor, lower: string): Anchor | undefined {
  const last = day.days[0]?.to;
  if (day.kind !== 'until' || last === undefined || !BETWEEN.test(lower.slice(month.end, day.start))) return undefined;
  const whole = month.days.find(({ from, to }) => from <= last && last <= to);
  if (month.kind !== 'span' || whole === undefined || calendarDay(whole.from).day !== 1) return undefined;
  if (whole.to - whole.from > LONGEST_MONTH) return undefined;
  return newAnchor({ ...month, end: day.end, days: [{ from: whole.from, to: last }] });
}

/** In days, without the first. */
const LONGEST_MONTH = 30;
