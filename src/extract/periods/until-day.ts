/** "By 30 June it was 8,888": totals whose last day is stated, and on what day each begins. */
import { calendarDay } from '../../domain/period.ts';
import { pattern } from '../../text/patterns/pattern.ts';
import type { Anchor } from '../anchors/anchor.ts';
import { dayOfMonth } from '../anchors/day-of-month.ts';
import { RECORDS_BEGAN } from '../anchors/since.ts';
import { monthStartAfter, sameDatesEarlier, yearDays } from '../calendar/calendar.ts';
import type { Candidate, Draft } from '../draft.ts';
import { licensed, type Surroundings } from './candidates.ts';
import { namedBefore } from './named-before.ts';

/** Just above the arrivals of the busiest year on record (45,755 in 2022). */
const MOST_IN_A_YEAR = 46_000;

/** Of a total above what any year has brought the count goes back to the first day of the record. */
export function startsOfTotal({ mention, metric }: Draft, day: number): number[] {
  const yearStart = yearDays(calendarDay(day).year).from;
  return metric === 'small_boat_arrivals' && mention.value > MOST_IN_A_YEAR ? [RECORDS_BEGAN, yearStart] : [yearStart];
}

/** The end is stated; the beginning is that of the time named beside it, of the figure before, or of the year. */
export function untilDay(anchor: Anchor, draft: Draft, around: Surroundings): Candidate[] {
  const end = anchor.days[0]?.to;
  if (end === undefined) return [];
  if (
    /^,? (?:a|the) day (?:on which|when|that (?:saw|brought))\b[^.;,]{0,60}$/.test(
      draft.sentence.lower.slice(anchor.end, draft.mention.hedgeStart),
    )
  )
    return [licensed({ from: end, to: end }, 'stated', anchor.rule)];
  if (/^,? a month (?:in which|when|that saw)\b/.test(draft.sentence.lower.slice(anchor.end, draft.mention.start)))
    return [
      licensed(
        { from: monthStartAfter(calendarDay(end).year, calendarDay(end).month, 0), to: end },
        'stated',
        anchor.rule,
      ),
    ];
  const day = isAdded(draft) ? [licensed({ from: end, to: end }, 'stated', anchor.rule)] : [];
  const beside = draft.anchors
    .filter((other) => other.kind === 'open')
    .flatMap((other) =>
      (other.days.length > 0 ? other.days : namedBefore(draft, around, other.start)).map((days) => days.from),
    );
  const whole = startsOfTotal(draft, end);
  const isOfAYear = whole.length === 1;
  const before = around
    .main()
    .flatMap(({ days, open, rule }) =>
      days !== undefined && ((open && !isOfEarlierYear(days.to, end)) || isSince(rule))
        ? [isOfAYear ? startIn(days.from, end) : days.from]
        : [],
    );
  const unit = unitTold(draft, anchor);
  const own = unit === undefined ? [] : [startOf(unit, end)];
  const starts = [...new Set([...own, ...beside, ...[...new Set(before)].slice(0, 2), ...whole])].filter(
    (from) => from <= end,
  );
  const candidates = starts.map((from, index) =>
    licensed({ from, to: end }, index === 0 ? 'stated' : 'implied', anchor.rule),
  );
  const later = anchor.days
    .slice(1)
    .flatMap(({ to }) => starts.map((from) => licensed({ from, to }, 'implied', anchor.rule)));
  return [...day, ...candidates, ...later];
}

/** The first day of the month or year that a day is in. */
function startOf(unit: 'month' | 'year', end: number): number {
  const { year, month } = calendarDay(end);
  return unit === 'year' ? yearDays(year).from : monthStartAfter(year, month, 0);
}

/** "In 2022 45,755 people came, and by 8 October this year it was 26,612": no sum goes on from another that is over. */
function isOfEarlierYear(to: number, end: number): boolean {
  return calendarDay(to).year < calendarDay(end).year;
}

/** "1,753 this month; in 2022 it was 2,143 by 24 April": the start of what the story counts, in the year of the day. */
function startIn(from: number, end: number): number {
  const years = calendarDay(from).year - calendarDay(end).year;
  return from > end && years > 0 ? sameDatesEarlier({ from, to: from }, years).from : from;
}

const BEHIND = pattern(/^(?: (?:people|arrivals|crossings|migrants))?,? (?:(?:in|for|on|over) )?the (month|year)\b/);
const BEFORE = pattern(
  /\b(?:for|in) the (month|year) (?:it )?(?:was|stood at|had reached|came to|is) $|\b(?:the )?(month|year)(?:'s (?:total|count|tally|figure|number))?(?: (?:as|at|on|to|is|was|had been|stood at|stands at|had got to|had reached))* $/,
);

/** "2,391 for the month", "the year's total was 6,265", "up to the 30th there were": what the total is of. */
function unitTold(
  { sentence: { lower }, mention, end, anchors }: Draft,
  { rule, start }: Anchor,
): 'month' | 'year' | undefined {
  const behind = BEHIND.exec(lower.slice(end, end + 40), lower)?.[1];
  const [, first, second] =
    BEFORE.exec(lower.slice(Math.max(0, mention.hedgeStart - 50), mention.hedgeStart), lower) ?? [];
  const told = behind ?? first ?? second;
  if (told === 'month' || told === 'year') return told;
  if (anchors.some(({ kind, end: last }) => kind === 'year' && start - last < 2 && start >= last)) return 'year';
  return rule === dayOfMonth.rule && !/\b(?:year|annual|20\d\d)\b/.test(lower.slice(0, mention.hedgeStart))
    ? 'month'
    : undefined;
}

/** "In the first fortnight after polling day 1,500 came, and by last night it was 2,258": on from the same day. */
function isSince(rule: string): boolean {
  return rule.startsWith('since ') && !rule.includes('record');
}

/** "By Tuesday night, after 445 more", "another 66 by Wednesday": of the last day alone. */
function isAdded({ sentence: { lower }, mention, end, metric }: Draft): boolean {
  if (metric === 'people_per_boat') return false;
  return (
    /^ more\b/.test(lower.slice(mention.end, Math.max(end, mention.end + 6))) ||
    /\b(?:another|(?:a )?further) $/.test(lower.slice(Math.max(0, mention.hedgeStart - 12), mention.hedgeStart))
  );
}
