/** A part of a year told once for several years, or told of the year that the sentence begins with. */
import { calendarDay } from '../../domain/period.ts';
import { pattern } from '../../text/patterns/pattern.ts';
import { type Days, monthStartAfter } from '../calendar/calendar.ts';
import { type Anchor, newAnchor } from './anchor.ts';
import { namedMonth } from './months.ts';
import { firstMonths, halfOfYear, quarterOfYear } from './part-of-year.ts';

const PARTS: ReadonlySet<string> = new Set([halfOfYear.rule, quarterOfYear.rule, firstMonths.rule]);

/** Between a part and the first year behind it, and between one year and the next: a number and its noun. */
const A_NUMBER = pattern(
  /^(?::|,|;)?(?: and)? (?:just |only |about )?\d[\d,]*(?: people| arrivals| crossings)? (?:in )?$/,
);

/** "In July: 3,414 in 2024, 5,454 in 2025 and 2,316 in 2026": every year of the row stands for the same part of it. */
export function partOfYearsListed(anchors: readonly Anchor[], lower: string): readonly Anchor[] {
  const at = anchors.findIndex(
    ({ rule, end }) => (rule === namedMonth.rule || PARTS.has(rule)) && lower.startsWith(':', end),
  );
  const part = anchors[at]?.days[0];
  const years = anchors.slice(at + 1);
  if (part === undefined || years.length < 2) return anchors;
  const isRow = years.every(
    ({ year, unit, kind, start }, index) =>
      year !== undefined &&
      (kind === 'year' || unit === 'year') &&
      A_NUMBER.test(lower.slice(anchors[at + index]?.end, start)),
  );
  if (!isRow) return anchors;
  const moved = years.map(({ start, end, rule, year = 0 }) =>
    newAnchor({ kind: 'span', start, end, rule, year, days: [inYear(part, year)] }),
  );
  return [...anchors.slice(0, at), ...moved];
}

/** A year with which a sentence begins, and which what follows is told of. */
const BEGINS = pattern(/^(?:of |in |during |over |throughout )?(?:the )?$/);
/** The part is of the same story, and no newer time. */
const SAME_STORY = pattern(/^(?!.*(?:;| have | has |\bcompared\b|\bagainst\b|\bnow\b|\bwhile\b|\bbut\b)).*$/);
const SAYS_WHICH = pattern(/20\d\d|this year|last year|previous year/);

/** "Of last year's 36,816 arrivals 23,327 came in the second half": a part without a year is of the year named first. */
export function partOfYearNamedFirst(anchors: readonly Anchor[], lower: string): readonly Anchor[] {
  const [first] = anchors;
  if (first?.kind !== 'year' || first.year === undefined || !BEGINS.test(lower.slice(0, first.start))) return anchors;
  const { year } = first;
  return anchors.map((anchor) => {
    const [days] = anchor.days;
    if (days === undefined || !PARTS.has(anchor.rule) || SAYS_WHICH.test(lower.slice(anchor.start, anchor.end)))
      return anchor;
    if (!SAME_STORY.test(lower.slice(first.end, anchor.start))) return anchor;
    return newAnchor({ ...anchor, year, days: [inYear(days, year)] });
  });
}

/** The same months of a year; they are whole. */
function inYear({ from, to }: Days, year: number): Days {
  const first = calendarDay(from);
  const last = calendarDay(to);
  const months = (last.year - first.year) * 12 + last.month - first.month + 1;
  return { from: monthStartAfter(year, first.month, 0), to: monthStartAfter(year, first.month, months) - 1 };
}
