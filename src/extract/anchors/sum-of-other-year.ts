/** "By 7 October last year the month's count was 500": a sum that its clause ends with a day of an earlier year is that year's. */
import { calendarDay } from '../../domain/period.ts';
import { pattern } from '../../text/patterns/pattern.ts';
import { monthStartAfter, yearDays } from '../calendar/calendar.ts';
import { type Anchor, newAnchor } from './anchor.ts';
import { thatTime } from './since.ts';

/** Rule of such spans. */
export const SUM_TO_A_DAY = 'a sum to a day';
/** "The month's count", "the total for the year", "that year's total": of no month or year of their own. */
const OF_NO_YEAR = pattern(
  /^(?!.*\b(?:this|20\d\d|now)\b)(?:.*\b(?:the|its|that|running|overall|cumulative) .*|year's .*)$/,
);
/** Between the sum and its day: "the total for the year by 16 April", "on 3 May last year the year's total". */
const BESIDE = pattern(
  /^(?:,? (?:had |was |were |stood )?(?:at |by |on )?|,? (?:had|already) |'s (?:running )?(?:total|tally|count|figure) )(?:(?:had |has )?(?:reached|got to|risen to|stood at|was|been) )?$/,
);

/** Anchors in which such sums have become spans that end with the day. */
export function sumsOfOtherYear(anchors: readonly Anchor[], lower: string): readonly Anchor[] {
  return anchors.map((anchor, place) => {
    const { unit } = anchor;
    const words = lower.slice(anchor.start, anchor.end);
    const isThatYear = anchor.rule === thatTime.rule && /that year$/.test(words) && lower.startsWith("'s ", anchor.end);
    const isSum = anchor.kind === 'open' && (unit === 'month' || unit === 'year') && OF_NO_YEAR.test(words, words);
    if (!isThatYear && !isSum) return anchor;
    const from = anchor.days[0]?.from;
    const day = [anchors[place - 1], anchors[place + 1]].flatMap((other) =>
      other !== undefined && (other.kind === 'until' || other.kind === 'day') && isBeside(anchor, other, lower)
        ? other.days.slice(0, 1)
        : [],
    )[0]?.to;
    if (day === undefined || (from !== undefined && day >= from)) return anchor;
    const { year, month } = calendarDay(day);
    const start = unit === 'month' ? monthStartAfter(year, month, 0) : yearDays(year).from;
    return newAnchor({
      ...anchor,
      kind: 'span',
      unit: undefined,
      year,
      rule: SUM_TO_A_DAY,
      days: [{ from: start, to: day }],
    });
  });
}

function isBeside(a: Anchor, b: Anchor, lower: string): boolean {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  return BESIDE.test(lower.slice(first.end, second.start), lower) || second.start - first.end < 2;
}
