/** From an anchor to the periods it may mean: open ends, whole years, the same dates of another year. */
import { calendarDay } from '../../domain/period.ts';
import { type Anchor, newAnchor } from '../anchors/anchor.ts';
import { weekend } from '../anchors/days.ts';
import { RECORDS_BEGAN } from '../anchors/since.ts';
import { type Days, monthStartAfter, sameDatesEarlier, yearDays } from '../calendar/calendar.ts';
import type { Candidate, Draft } from '../draft.ts';
import { implied, isLong, licensed, moved, OPEN, type Surroundings } from './candidates.ts';
import { sameDates } from './same-dates.ts';
import { toStorysQuarter } from './storys-quarter.ts';

/** The periods that one expression of time allows for a count, best first. */
export function expandAnchor(anchor: Anchor, draft: Draft, around: Surroundings): Candidate[] {
  switch (anchor.kind) {
    case 'open':
      if (/\b(?:stood|standing|lasted)\b[^.;]*$/.test(draft.sentence.lower.slice(draft.end, anchor.start)))
        return dayOf(anchor);
      if (
        draft.mention.start >= anchor.end &&
        /^, when\b/.test(draft.sentence.lower.slice(anchor.end, anchor.end + 7)) &&
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
      return [...totalOn(anchor, draft), ...anchor.days].map((days, index) =>
        licensed(days, index === 0 || isAsLikely(anchor, index) ? 'stated' : 'implied', anchor.rule),
      );
  }
}

/** A holiday weekend of three days or of four, from the Friday: the words do not say which. */
function isAsLikely({ rule, days: [first, second] }: Anchor, index: number): boolean {
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

/** The day that "since then" at a place of the sentence points back to: named in the sentence before, or that of the figure before. */
function namedBefore(draft: Draft, around: Surroundings, place: number): Days[] {
  const isMeant = (anchor: Anchor) =>
    (anchor.kind === 'day' && !anchor.isOfSaying) || (anchor.kind === 'open' && anchor.unit === undefined);
  const here = draft.anchors.filter((anchor) => isMeant(anchor) && anchor.end <= place).toReversed();
  const named = [
    ...here,
    ...[...draft.before(), ...draft.story.anchorsBefore(draft.sentence.index)].filter(isMeant),
  ].flatMap((anchor) => anchor.days.slice(0, 1));
  const told = around
    .inherited()
    .flatMap((candidate) => candidate.days ?? [])
    .slice(0, 1);
  return [...named, ...told].slice(0, 1).map((days) => ({ from: days.from, to: around.when.today - 1 }));
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
  return candidates;
}

/** Rules of the parts of a year that a year beside them narrows: "the first six months … 12,747 in 2022". */
const PARTS_OF_YEAR = ['half of a year', 'quarter of a year', 'first months of a year'];

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
  return listed || isInLine(anchor, draft)
    ? [...same.map((candidate) => licensed(candidate.days, 'stated', candidate.rule, candidate)), ...whole]
    : [...whole, ...same.map(implied)];
}

/** "991 in the same period last year and 1,239 in 2022": what stands in one line with the same dates of another year is of them. */
function isInLine(anchor: Anchor, draft: Draft): boolean {
  const before = draft.anchors.findLast((other) => other.end <= draft.mention.start && other !== anchor);
  if (before?.kind !== 'same-point' || anchor.start < draft.mention.end) return false;
  const between = draft.sentence.lower.slice(before.end, draft.mention.hedgeStart);
  return /^(?: \([^)]*\))?,? (?:and|or|but|while|with) (?:with |against |on )?(?:just |only |the |up )?$/.test(between);
}

/** Just above the arrivals of the busiest year on record (45,755 in 2022). */
const MOST_IN_A_YEAR = 46_000;

/** Of a total above what any year has brought the count goes back to the first day of the record. */
export function startsOfTotal({ mention, metric }: Draft, day: number): number[] {
  const yearStart = yearDays(calendarDay(day).year).from;
  return metric === 'small_boat_arrivals' && mention.value > MOST_IN_A_YEAR ? [RECORDS_BEGAN, yearStart] : [yearStart];
}

/** The end is stated; the beginning is that of the time named beside it, of the figure before, or of the year. */
function untilDay(anchor: Anchor, draft: Draft, around: Surroundings): Candidate[] {
  const end = anchor.days[0]?.to;
  if (end === undefined) return [];
  if (
    /^,? (?:a|the) day (?:on which|when|that (?:saw|brought))\b[^.;\d]*$/.test(
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
  const before = around
    .main()
    .flatMap(({ days, open, rule }) => (days !== undefined && (open || isSince(rule)) ? [days.from] : []));
  const starts = [...new Set([...beside, ...before.slice(0, 2), ...startsOfTotal(draft, end)])].filter(
    (from) => from <= end,
  );
  const candidates = starts.map((from, index) =>
    licensed({ from, to: end }, index === 0 ? 'stated' : 'implied', anchor.rule),
  );
  return [...day, ...candidates];
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
