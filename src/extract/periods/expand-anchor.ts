/** From an anchor to the periods it may mean: open ends, whole years, the same dates of another year. */

import { calendarDay } from '../../domain/period.ts';
import { pattern } from '../../text/patterns/pattern.ts';
import { type Anchor, newAnchor } from '../anchors/anchor.ts';
import { weekend } from '../anchors/days.ts';
import { namedMonth } from '../anchors/months.ts';
import { LAST_TIME } from '../anchors/years-to-day.ts';
import { type Days, sameDatesEarlier, yearDays } from '../calendar/calendar.ts';
import type { Candidate, Draft } from '../draft.ts';
import { implied, isLong, licensed, moved, OPEN, type Surroundings } from './candidates.ts';
import { namedBefore } from './named-before.ts';
import { sameDates } from './same-dates.ts';
import { toStorysQuarter } from './storys-quarter.ts';
import { untilDay } from './until-day.ts';

/** The periods that one expression of time allows for a count, best first. */
export function expandAnchor(anchor: Anchor, draft: Draft, around: Surroundings): Candidate[] {
  switch (anchor.kind) {
    case 'open':
      if (/\b(?:stood|standing|lasted)\b[^.;]*$/.test(draft.sentence.lower.slice(draft.end, anchor.start)))
        return dayOf(anchor);
      if (
        draft.mention.start >= anchor.end &&
        /^, when\b[^,;]*$/.test(draft.sentence.lower.slice(anchor.end, draft.mention.start)) &&
        anchor.unit === 'week'
      )
        return dayOf(anchor);
      if (draft.mention.form === 'nobody' && anchor.unit !== 'year' && anchor.unit !== 'month')
        return openEnds(
          fromDayAfter(
            anchor.days.length > 0 ? anchor : newAnchor({ ...anchor, days: namedBefore(draft, around, anchor.start) }),
          ),
          { when: around.when, ends: () => [...new Set([around.when.today - 1, ...around.ends()])] },
        );
      if (/\b(?:year|months) (?:since|from|after)\b/.test(draft.sentence.lower.slice(anchor.start, anchor.end)))
        return yearFrom(namedBefore(draft, around, anchor.start), anchor, around);
      return [
        ...openEnds(
          anchor.days.length > 0 ? anchor : newAnchor({ ...anchor, days: namedBefore(draft, around, anchor.start) }),
          around,
        ),
        ...toStorysQuarter(anchor, around),
      ];
    case 'year':
      return wholeYear(anchor, draft, around);
    case 'same-point':
      return sameDates(anchor, draft, around);
    case 'same-period':
      return around
        .main()
        .map(({ days, open, aggregate }) =>
          licensed(days, 'implied', anchor.rule, { compared: undefined, open, aggregate }),
        );
    case 'until':
      return untilDay(anchor, draft, around);
    default:
      return [
        ...daysBetween(anchor, draft),
        ...[...totalOn(anchor, draft), ...anchor.days].map((days, index) =>
          licensed(days, index === 0 || isAsLikely(anchor, index) ? 'stated' : 'implied', anchor.rule),
        ),
      ];
  }
}

/** "Nobody came between 28 May and Saturday": all of those days, or those that lie between the two. */
function daysBetween(
  { kind, rule, start, days: [days] }: Anchor,
  { mention, sentence: { lower } }: Draft,
): Candidate[] {
  if (mention.form !== 'nobody' || kind !== 'span' || days === undefined || !isLong(days)) return [];
  if (!lower.startsWith('between ', start)) return [];
  return [days, { from: days.from + 1, to: days.to - 1 }].map((each) => licensed(each, 'stated', rule));
}

/** A holiday weekend of three days or of four, from the Friday, or a last year in office with or without the days of the month in which it ended: the words do not say which. */
function isAsLikely({ rule, days: [first, second] }: Anchor, index: number): boolean {
  if (index === 1 && rule.startsWith(LAST_TIME)) return true;
  if (index !== 1 || rule !== weekend.rule || first === undefined || second === undefined) return false;
  return second.to === first.to && first.to - first.from === 2 && second.from === first.from - 1;
}

/** "The year's total is more than that of 17 January 2023, which was 150": the sum of that year to the day. */
function totalOn({ kind, start, days: [day] }: Anchor, { sentence: { lower } }: Draft): Days[] {
  const isOfTotal =
    kind === 'day' &&
    day !== undefined &&
    /\b(?:that|those|the (?:total|figure|count|tally)) (?:of|on|at|for) (?:the )?$/.test(
      lower.slice(Math.max(0, start - 24), start),
    ) &&
    /\b(?:running total|total|tally|this year|so far)\b.*\b(?:that|those|the) /.test(lower.slice(0, start));
  return isOfTotal ? [{ from: yearDays(calendarDay(day.to).year).from, to: day.to }] : [];
}

/** "In the year from that date": twelve months from the day named before, where they had come. */
function yearFrom(days: readonly Days[], anchor: Anchor, around: Surroundings): Candidate[] {
  const whole = days.map(({ from }) => ({ from, to: sameDatesEarlier({ from, to: from }, -1).from - 1 }));
  return whole.every(({ to }) => to <= around.when.today)
    ? whole.map((year) => licensed(year, 'stated', anchor.rule))
    : openEnds(newAnchor({ ...anchor, days }), around);
}

/** "No one has crossed since Christmas Day, when 90 came": of the days that follow. */
function fromDayAfter(anchor: Anchor): Anchor {
  const days = anchor.days.map(({ from, to }) => ({ from: from + 1, to: Math.max(from + 1, to) }));
  return newAnchor({ ...anchor, days });
}

/** "The first since Tuesday, when 30 people came": the count is of that day. */
function dayOf(anchor: Anchor): Candidate[] {
  return anchor.days.slice(0, 1).map(({ from }) => licensed({ from, to: from }, 'stated', anchor.rule));
}

/** From each start to each last day the writer may have had. */
export function openEnds(anchor: Anchor, around: Pick<Surroundings, 'ends' | 'when'>): Candidate[] {
  const candidates: Candidate[] = [];
  anchor.days.forEach(({ from, to }, index) => {
    const ends = (anchor.unit === 'week' || anchor.unit === 'month') && index > 0 ? [to] : around.ends();
    let room = index === 0 ? 10 : 4;
    for (const end of ends) {
      if (end < from) continue;
      if (room === 0) break;
      room -= 1;
      candidates.push(licensed({ from, to: end }, candidates.length === 0 ? 'stated' : 'implied', anchor.rule, OPEN));
    }
  });
  const yearEnd = anchor.unit === 'year' && anchor.year !== undefined ? yearDays(anchor.year).to : undefined;
  const start = anchor.days[0]?.from;
  if (
    yearEnd !== undefined &&
    start !== undefined &&
    yearEnd - around.when.today <= 4 &&
    yearEnd >= around.when.today - 1
  ) {
    candidates.push(licensed({ from: start, to: yearEnd }, 'implied', anchor.rule, OPEN));
  }
  if (anchor.unit === 'year' && start !== undefined && around.when.today - start <= TURN_OF_YEAR)
    candidates.push(licensed(yearDays(around.when.year - 1), 'implied', anchor.rule));
  return candidates;
}

/** Days of January in which "29,437 arrivals for the year" may be told of the year that has ended. */
const TURN_OF_YEAR = 12;

/** Rules of the parts of a year that a year beside them narrows: "the first six months … 12,747 in 2022". */
const PARTS_OF_YEAR = [
  'half of a year',
  'quarter of a year',
  'first months of a year',
  'months up to the end of a month',
];

/** A year stands for all of it; beside a figure for part of a year it may stand for the same part. */
function wholeYear(anchor: Anchor, draft: Draft, around: Surroundings): Candidate[] {
  const part = draft.anchors.find((other) => other.kind === 'span' && PARTS_OF_YEAR.includes(other.rule))?.days[0];
  const ofPart =
    part === undefined || anchor.year === undefined
      ? []
      : moved(licensed(part, 'stated', anchor.rule), anchor, around.when);
  const whole: Candidate[] = [...ofPart, ...anchor.days.map((days) => licensed(days, 'stated', anchor.rule))];
  if (
    anchor.year === undefined ||
    /whole|all of|full year|entire|calendar/.test(draft.sentence.lower.slice(anchor.start, anchor.end))
  )
    return whole;
  const same = around
    .main()
    .slice(0, 6)
    .flatMap((candidate) => moved(candidate, anchor, around.when))
    .filter((candidate) => candidate.days !== undefined && isLong(candidate.days));
  const listed =
    /[(;,] ?$/.test(draft.sentence.lower.slice(Math.max(0, anchor.start - 2), anchor.start)) &&
    /^\)?: ?$/.test(draft.sentence.lower.slice(anchor.end, draft.mention.hedgeStart));
  return listed ||
    isInLine(anchor, draft) ||
    isOfSameMonth(anchor, draft) ||
    COMPARABLE.test(draft.sentence.lower.slice(0, draft.mention.hedgeStart))
    ? [...same.map((candidate) => licensed(candidate.days, 'stated', candidate.rule, candidate)), ...whole]
    : [...whole, ...same.map(implied)];
}

/** "The comparable figures were 1,700 (2024) and 2,100 (2023)". */
const COMPARABLE = pattern(
  /\b(?:comparable|equivalent|corresponding|like-for-like) (?:figure|number|total|count|tall)(?:s|y|ies)?\b[^.;]*$/,
);

/** "991 in the same period last year and 1,239 in 2022": what stands in one line with the same dates of another year is of them. */
function isInLine(anchor: Anchor, draft: Draft): boolean {
  const before = draft.anchors.findLast((other) => other.end <= draft.mention.start && other !== anchor);
  if (before?.kind !== 'same-point' || anchor.start < draft.mention.end) return false;
  const between = draft.sentence.lower.slice(before.end, draft.mention.hedgeStart);
  return /^(?: \([^)]*\))?,? (?:and|or|but|while|with) (?:with |against |on )?(?:just |only |the |up )?$/.test(between);
}

const YEARS_IN_LINE = pattern(/^(?:, (?:just |only )?[\d,]+ in 20\d\d)*(?:,|,? and|,? but) (?:just |only )?$/);

/** "Seven in January 2018, 45 in 2019, 94 in 2020": years in one line with a month of another are told of that month. */
function isOfSameMonth({ start, year }: Anchor, { anchors, sentence: { lower }, mention, end }: Draft): boolean {
  const month = anchors.findLast((other) => other.rule === namedMonth.rule && other.end <= mention.hedgeStart);
  const words = month === undefined ? '' : lower.slice(month.start, month.end);
  const told = /\b20\d\d$/.exec(words)?.[0];
  return (
    month !== undefined &&
    told !== undefined &&
    Number(told) !== year &&
    /^ in $/.test(lower.slice(end, start)) &&
    YEARS_IN_LINE.test(lower.slice(month.end, mention.hedgeStart), lower)
  );
}
