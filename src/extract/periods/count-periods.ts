/** Periods that the words license for a count, best first. */
import type { Anchor } from '../anchors/anchor.ts';
import { type Calendar, type Days, dateOf, sameDatesEarlier, yearDays } from '../calendar.ts';
import type { Candidate, Draft } from '../draft.ts';
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
/** Characters and penalties beyond which the time of the figure before is likelier than a time named far away. */
const FAR = 90;

export function countPeriods(draft: Draft, around: Surroundings): Candidate[] {
  const candidates: Candidate[] = [];
  const isHighest = draft.anchors.some((anchor) => anchor.kind === 'single-day');
  const timed = around.ranked.filter((entry) => entry.anchor.kind !== 'single-day');
  const nearest = timed[0]?.distance ?? 0;
  const isFar = nearest > FAR && around.inherited.length > 0;
  if (isFar) candidates.push(...around.inherited);
  for (const [index, entry] of timed.entries()) {
    if (index > 0 && entry.distance > nearest + 60) break;
    const expanded = expand(entry.anchor, draft, around);
    for (const candidate of expanded) {
      const aggregated =
        isHighest &&
        draft.aggregate === undefined &&
        entry.anchor.kind !== 'day' &&
        entry.anchor.kind !== 'same-point' &&
        isLong(candidate.days);
      if (aggregated && nearSingleDay(draft))
        candidates.push({ ...candidate, aggregate: 'max_day', basis: index === 0 ? candidate.basis : 'implied' });
      candidates.push(index === 0 ? candidate : { ...candidate, basis: 'implied' });
    }
  }
  if (isHighest && timed.every((entry) => entry.anchor.kind !== 'day')) candidates.push(...singleDays(around));
  if (timed.length === 0 || timed.every((entry) => entry.anchor.kind === 'same-period'))
    candidates.push(...around.inherited);
  return unique(
    draft.aggregate === undefined
      ? candidates
      : candidates.map((candidate) => ({ ...candidate, aggregate: draft.aggregate }) as Candidate),
  ).slice(0, ENOUGH);
}

function nearSingleDay(draft: Draft): boolean {
  const anchor = draft.anchors.find((candidate) => candidate.kind === 'single-day');
  if (anchor === undefined) return false;
  const { lower } = draft.sentence;
  const told = /^ (?:of|was|is|stands at|stood at|:|at|came to)\b/.test(lower.slice(anchor.end, anchor.end + 12));
  const isSuperlative = /\b(?:busiest|biggest|highest|largest|most|worst|record|peak)\b/.test(
    lower.slice(Math.max(0, anchor.start - 24), anchor.end),
  );
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
      return openEnds(anchor, around);
    case 'year':
      return wholeYear(anchor, draft, around);
    case 'same-point':
      return around.main.flatMap((candidate) => moved(candidate, anchor, around.when));
    case 'same-period':
      return around.main.map((candidate) => ({ ...candidate, basis: 'implied', rule: anchor.rule }));
    case 'until':
      return untilDay(anchor, draft, around);
    default:
      return anchor.days.map((days, index) => ({ days, basis: index === 0 ? 'stated' : 'implied', rule: anchor.rule }));
  }
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

/** A year stands for all of it; beside a figure for part of a year it may stand for the same part. */
function wholeYear(anchor: Anchor, draft: Draft, around: Surroundings): Candidate[] {
  const whole = anchor.days.map((days) => ({ days, basis: 'stated' as const, rule: anchor.rule }));
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
  const days = /previous (?:12|twelve)|year before|months before/.test(anchor.rule)
    ? candidate.days
    : sameDatesEarlier(candidate.days, years);
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
