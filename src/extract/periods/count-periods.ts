/** Periods that the words license for a count, best first. */
import type { Anchor } from '../anchors/anchor.ts';
import { BEFORE_THAT } from '../anchors/same-point.ts';
import { type Calendar, type Days, dateOf, sameDatesEarlier, yearDays } from '../calendar.ts';
import type { Candidate, Draft } from '../draft.ts';
import { isMilestone } from './last-days.ts';
import type { RankedAnchor } from './rank-anchors.ts';

export interface Surroundings {
  readonly when: Calendar;
  readonly ranked: readonly RankedAnchor[];
  /** Last days in the order of favour. */
  readonly ends: readonly number[];
  /** Candidates of the figure that "the same period" and "a year earlier" point back to. */
  readonly main: readonly Candidate[];
  /** Candidates of figures said before, for a figure that names no time. */
  readonly inherited: readonly Candidate[];
}

const ENOUGH = 24;
/** Above any day on record (1,305 on 3 September 2022), with room. */
export const MOST_IN_A_DAY = 2500;
/** Characters and penalties beyond which the time of the figure before is likelier than a time named far away. */
const FAR = 90;
/** Within this distance the words beside the number state its time; beyond it they only imply it. */
const CLOSE = 60;

export function countPeriods(draft: Draft, around: Surroundings): Candidate[] {
  if (draft.level === 'incident' && around.ranked.length === 0)
    return [...onPublicationDay(around), ...around.inherited].slice(0, ENOUGH);
  if (/\brevised (?:up |down |upwards |downwards )?from $/.test(draft.sentence.lower.slice(0, draft.mention.start)))
    return [...around.inherited].slice(0, ENOUGH);
  if (/difference/.test(draft.uncheckable ?? '')) return unique(around.main).slice(0, ENOUGH);
  const candidates: Candidate[] = [...daysTogether(draft)];
  const isHighest = draft.aggregate === undefined && isHighestDay(draft);
  const isTooMany = draft.mention.value > MOST_IN_A_DAY && draft.kind === 'count' && !isMilestone(draft);
  const timed = around.ranked.filter(
    (entry) => entry.anchor.kind !== 'single-day' && !(isTooMany && entry.anchor.kind === 'day'),
  );
  const nearest = timed[0]?.distance ?? 0;
  if (isMilestone(draft)) candidates.push(...markPassed(timed, around));
  const isFar = nearest > FAR && around.inherited.length > 0;
  if (isFar) candidates.push(...around.inherited);
  for (const [index, entry] of timed.entries()) {
    if (index > 0 && entry.distance > nearest + 60) break;
    const isNearest = index === 0 && entry.distance <= CLOSE;
    const expanded = expand(entry.anchor, draft, around).map(
      (candidate): Candidate => (isNearest ? candidate : { ...candidate, basis: 'implied' }),
    );
    const isPeak = isHighest && entry.anchor.kind !== 'day' && entry.anchor.kind !== 'same-point';
    if (isPeak)
      candidates.push(
        ...expanded
          .filter((candidate) => isLong(candidate.days))
          .map((candidate): Candidate => ({ ...candidate, aggregate: 'max_day' })),
      );
    candidates.push(...expanded);
  }
  const isOfOneDay =
    draft.anchors.some((anchor) => anchor.kind === 'single-day') && timed.every((entry) => entry.anchor.kind !== 'day');
  if (isOfOneDay) candidates.push(...singleDays(around));
  const isPeakOfBefore = isHighest && timed.length === 0;
  if (isPeakOfBefore)
    candidates.push(
      ...around.inherited
        .filter((candidate) => isLong(candidate.days))
        .slice(0, 3)
        .map((candidate): Candidate => ({ ...candidate, aggregate: 'max_day' })),
    );
  if (timed.length === 0 || timed.every((entry) => entry.anchor.kind === 'same-period'))
    candidates.push(...around.inherited);
  return unique(
    draft.aggregate === undefined
      ? candidates
      : candidates.map((candidate) => ({ ...candidate, aggregate: draft.aggregate }) as Candidate),
  ).slice(0, ENOUGH);
}

/** A boat that is told of without a day came ashore on the day of the story, or the day before. */
function onPublicationDay({ when }: Surroundings): Candidate[] {
  return [when.today, when.today - 1].map((day) => ({
    days: { from: day, to: day },
    basis: 'implied',
    rule: 'a day near publication',
  }));
}

/** "325 on Saturday and 422 on Sunday, from 12 boats in all": a sum over the days named before it. */
function daysTogether(draft: Draft): Candidate[] {
  const behind = draft.sentence.lower.slice(draft.end, draft.end + 30);
  if (
    !/^,? (?:in all|in total|altogether|all told|combined|between them|across (?:the|both)|over the (?:two|three|four))\b/.test(
      behind,
    )
  )
    return [];
  const days = [...draft.anchors]
    .filter((anchor) => anchor.kind === 'day')
    .flatMap((anchor) => anchor.days.slice(0, 1));
  if (days.length < 2) return [];
  return [
    {
      days: { from: Math.min(...days.map((day) => day.from)), to: Math.max(...days.map((day) => day.to)) },
      basis: 'stated',
      rule: 'the days named together',
    },
  ];
}

/** "Topped 10,000 on Friday": from the start of the year, or of the time beside it, to the day of the mark. */
function markPassed(timed: readonly RankedAnchor[], around: Surroundings): Candidate[] {
  const named = timed.find((entry) => entry.anchor.kind === 'day');
  const day = named?.anchor.days[0]?.to;
  const isOpen = timed.some((entry) => entry.anchor.kind === 'open' && entry.distance <= (named?.distance ?? 0));
  if (day === undefined || isOpen) return [];
  return [
    {
      days: { from: yearDays(dateOf(day).year).from, to: day },
      basis: 'stated',
      rule: 'the year to the day of the mark',
      open: true,
    },
  ];
}

/** Whether the words make the count the highest day of a longer time: "1,305 on one day in September", "the high of 1,185 last November". */
function isHighestDay(draft: Draft): boolean {
  const { lower } = draft.sentence;
  const peak =
    /\b(?:high|peak|record)(?: (?:daily|single-day))?(?: (?:total|number|figure|tally))? (?:of|was|is|stands at|stood at|set at) (?:the )?$/.test(
      lower.slice(Math.max(0, draft.mention.hedgeStart - 40), draft.mention.hedgeStart),
    );
  if (peak && draft.mention.value <= MOST_IN_A_DAY) return true;
  const anchor = draft.anchors.find((candidate) => candidate.kind === 'single-day');
  if (anchor === undefined || draft.mention.value > MOST_IN_A_DAY) return false;
  const told =
    /^ (?:of|was|is|saw|brought|stands at|stood at|:|at|came to)\b|^ of the (?:quarter|month|year|period|half) (?:was|saw|brought)\b/.test(
      lower.slice(anchor.end, anchor.end + 12),
    );
  const isSuperlative =
    /\b(?:busiest|biggest|highest|largest|most|worst|record|peak)\b(?: \w+)?\s*$/.test(
      lower.slice(Math.max(0, anchor.start - 24), anchor.start),
    ) || /^(?:busiest|highest|biggest|record|worst|peak)/.test(lower.slice(anchor.start, anchor.end));
  if (isSuperlative && !told) return false;
  return Math.min(Math.abs(anchor.start - draft.end), Math.abs(draft.mention.start - anchor.end)) < 40;
}

function isLong(days: Days | undefined): boolean {
  return days !== undefined && days.to - days.from > 2;
}

function singleDays(around: Surroundings): Candidate[] {
  return around.ends
    .slice(0, 4)
    .map((day) => ({ days: { from: day, to: day }, basis: 'implied', rule: 'a single day near publication' }));
}

function expand(anchor: Anchor, draft: Draft, around: Surroundings): Candidate[] {
  switch (anchor.kind) {
    case 'open':
      if (/\b(?:stood|standing|lasted)\b[^.;]*$/.test(draft.sentence.lower.slice(draft.end, anchor.start)))
        return dayOf(anchor);
      if (/^, when\b/.test(draft.sentence.lower.slice(anchor.end, anchor.end + 7)) && anchor.unit === 'week')
        return dayOf(anchor);
      return openEnds(anchor.days.length > 0 ? anchor : { ...anchor, days: namedBefore(draft, around) }, around);
    case 'year':
      return wholeYear(anchor, draft, around);
    case 'same-point':
      return pointedAt(anchor, draft, around).flatMap((candidate) => moved(candidate, anchor, around.when));
    case 'same-period':
      return around.main.map((candidate) => ({ ...candidate, basis: 'implied', rule: anchor.rule }));
    case 'until':
      return untilDay(anchor, draft, around);
    default:
      return anchor.days.map((days, index) => ({ days, basis: index === 0 ? 'stated' : 'implied', rule: anchor.rule }));
  }
}

/** "The first since Tuesday, when 30 people came": the count is of that day. */
function dayOf(anchor: Anchor): Candidate[] {
  return anchor.days.slice(0, 1).map(({ from }) => ({ days: { from, to: from }, basis: 'stated', rule: anchor.rule }));
}

/** The day that "since then" points back to: named in the sentence before, or that of the figure before. */
function namedBefore(draft: Draft, around: Surroundings): Days[] {
  const named = draft
    .before()
    .filter((anchor) => anchor.kind === 'day' || anchor.kind === 'open')
    .flatMap((anchor) => anchor.days.slice(0, 1));
  const told = around.inherited.flatMap((candidate) => candidate.days ?? []).slice(0, 1);
  return [...named, ...told].slice(0, 1).map((days) => ({ from: days.from, to: around.when.today - 1 }));
}

/** The figure that "the same period" or "the year before that" is said of: the one right before it, or the story's main one. */
function pointedAt(anchor: Anchor, draft: Draft, around: Surroundings): readonly Candidate[] {
  if (anchor.rule === BEFORE_THAT) return around.inherited;
  const words = draft.sentence.lower.slice(anchor.start, anchor.end);
  const isOfPeriod = /\bsame (?:period|months|half|quarter|span|[a-z]+ months)\b/.test(words) && draft.kind === 'count';
  return isOfPeriod
    ? [
        ...around.inherited.slice(0, 1),
        ...around.main.slice(0, 6),
        ...around.inherited.slice(1, 4),
        ...around.main.slice(6),
      ]
    : around.main;
}

/** From each start to each last day the writer may have had. */
export function openEnds(anchor: Anchor, around: Pick<Surroundings, 'ends' | 'when'>): Candidate[] {
  const candidates: Candidate[] = [];
  for (const [index, { from, to }] of anchor.days.entries()) {
    const whole = anchor.unit === 'week' && index > 0 ? [to] : around.ends;
    for (const end of whole.filter((day) => day >= from).slice(0, index === 0 ? 10 : 4)) {
      candidates.push({
        days: { from, to: end },
        basis: candidates.length === 0 ? 'stated' : 'implied',
        rule: anchor.rule,
        open: true,
      });
    }
  }
  const yearEnd = anchor.unit === 'year' && anchor.year !== undefined ? yearDays(anchor.year).to : undefined;
  const start = anchor.days[0]?.from;
  if (
    yearEnd !== undefined &&
    start !== undefined &&
    yearEnd - around.when.today <= 4 &&
    yearEnd >= around.when.today - 1
  ) {
    candidates.push({ days: { from: start, to: yearEnd }, basis: 'implied', rule: anchor.rule, open: true });
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
      : moved({ days: part, basis: 'stated', rule: anchor.rule }, anchor, around.when);
  const whole: Candidate[] = [
    ...ofPart,
    ...anchor.days.map((days): Candidate => ({ days, basis: 'stated', rule: anchor.rule })),
  ];
  if (
    anchor.year === undefined ||
    /whole|all of|full year|entire|calendar/.test(draft.sentence.lower.slice(anchor.start, anchor.end))
  )
    return whole;
  const same = around.main
    .slice(0, 6)
    .flatMap((candidate) => moved(candidate, anchor, around.when))
    .filter((candidate) => candidate.days !== undefined && isLong(candidate.days));
  const listed =
    /[(;,] ?$/.test(draft.sentence.lower.slice(Math.max(0, anchor.start - 2), anchor.start)) &&
    /^\)?: ?$/.test(draft.sentence.lower.slice(anchor.end, draft.mention.hedgeStart));
  return listed
    ? [...same.map((candidate) => ({ ...candidate, basis: 'stated' as const })), ...whole]
    : [...whole, ...same.map((candidate) => ({ ...candidate, basis: 'implied' as const }))];
}

/** A candidate's dates in the year that an anchor names, or one year earlier. */
export function moved(candidate: Candidate, anchor: Anchor, when: Calendar): Candidate[] {
  if (candidate.days === undefined) return [];
  const endYear = dateOf(candidate.days.to).year;
  const years = anchor.year === undefined ? 1 : endYear - anchor.year;
  if (years <= 0) return anchor.year === undefined || years < 0 ? [] : [{ ...candidate, basis: 'implied' }];
  const days = sameDatesEarlier(candidate.days, years);
  return days.to > when.today ? [] : [{ ...candidate, days, basis: candidate.basis, rule: anchor.rule }];
}

/** The end is stated; the beginning is that of the time named beside it, of the figure before, or of the year. */
function untilDay(anchor: Anchor, draft: Draft, around: Surroundings): Candidate[] {
  const end = anchor.days[0]?.to;
  if (end === undefined) return [];
  const beside = draft.anchors
    .filter((other) => other.kind === 'open')
    .flatMap((other) => other.days.map((days) => days.from));
  const before = around.main.flatMap((candidate) =>
    candidate.open && candidate.days !== undefined ? [candidate.days.from] : [],
  );
  const yearStart = yearDays(dateOf(end).year).from;
  const starts = [...new Set([...beside, ...before.slice(0, 2), yearStart])].filter((from) => from <= end);
  return starts.map((from, index) => ({
    days: { from, to: end },
    basis: index === 0 ? 'stated' : 'implied',
    rule: anchor.rule,
  }));
}

export function unique(candidates: readonly Candidate[]): Candidate[] {
  const seen = new Set<string>();
  return candidates.filter((candidate) => {
    const key = `${candidate.days?.from}/${candidate.days?.to}/${candidate.compared?.from}/${candidate.compared?.to}/${candidate.aggregate}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
