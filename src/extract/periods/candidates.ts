/** Candidates: periods that the words license, how they are moved to other years and told apart. */
import { calendarDay } from '../../domain/period.ts';
import type { Anchor } from '../anchors/anchor.ts';
import { type Calendar, type Days, sameDatesEarlier, sameMonthsEarlier } from '../calendar/calendar.ts';
import type { Candidate, Draft } from '../draft.ts';
import type { RankedAnchor } from './rank-anchors.ts';

/** What stands around a draft; the dearer parts are worked out when first asked for. */
export interface Surroundings {
  readonly when: Calendar;
  readonly ranked: readonly RankedAnchor[];
  /** Last days that the writer may have had, in the order of favour. */
  readonly ends: () => readonly number[];
  /** Candidates of the figure that "the same period" and "a year earlier" point back to. */
  readonly main: () => readonly Candidate[];
  /** Candidates of figures said before, for a figure that names no time. */
  readonly inherited: () => readonly Candidate[];
}

/** Candidates of one figure at the most. */
export const ENOUGH = 24;

/** A period that the words license. All candidates are made here, so that they have one shape and are quick to read. */
export function licensed(
  days: Days | undefined,
  basis: Candidate['basis'],
  rule: string,
  told: Pick<Candidate, 'compared' | 'open' | 'aggregate'> = NOTHING_MORE,
): Candidate {
  return { days, compared: told.compared, basis, rule, open: told.open, aggregate: told.aggregate };
}

const NOTHING_MORE: Pick<Candidate, 'compared' | 'open' | 'aggregate'> = {
  compared: undefined,
  open: undefined,
  aggregate: undefined,
};
/** It ends with the last day that the writer had. */
export const OPEN: Pick<Candidate, 'compared' | 'open' | 'aggregate'> = {
  compared: undefined,
  open: true,
  aggregate: undefined,
};

/** The same period, no longer stated by the words beside the number. */
export function implied(candidate: Candidate): Candidate {
  if (candidate.basis === 'implied') return candidate;
  return licensed(candidate.days, 'implied', candidate.rule, candidate);
}

/** The same period for its highest day or the mean of its days. */
export function aggregated({ days, compared, basis, rule, open }: Candidate, aggregate: Draft['aggregate']): Candidate {
  return licensed(days, basis, rule, { compared, open, aggregate });
}

/** More than three days: no single event, and no weekend. */
export function isLong(days: Days | undefined): boolean {
  return days !== undefined && days.to - days.from > 2;
}

/** A candidate's dates in the year that an anchor names, or one year earlier. */
export function moved(candidate: Candidate, anchor: Anchor, when: Calendar): Candidate[] {
  if (candidate.days === undefined) return [];
  const endYear = calendarDay(candidate.days.to).year;
  const years = anchor.year === undefined ? 1 : endYear - anchor.year;
  if (years === 0) return anchor.year === undefined ? [] : [implied(candidate)];
  const days = candidate.open ? sameDatesEarlier(candidate.days, years) : sameMonthsEarlier(candidate.days, years);
  return days.to > when.today
    ? []
    : [
        licensed(days, candidate.basis, anchor.rule, {
          compared: undefined,
          open: candidate.open,
          aggregate: candidate.aggregate,
        }),
      ];
}

/** No candidates. */
export const NONE: readonly Candidate[] = [];

/** The candidates of some lists in their order; for lists of lists quicker than to spread each of them. */
export function joined(...lists: readonly (readonly Candidate[])[]): Candidate[] {
  const all: Candidate[] = [];
  for (const list of lists) for (const candidate of list) all.push(candidate);
  return all;
}

/** Candidates without repeats, the first of each. They are few, so that comparing them costs less than a set. */
export function unique(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of candidates) if (!isAmong(kept, candidate)) kept.push(candidate);
  return kept;
}

/** Whether one of the candidates has the same days, base and aggregate. */
export function isAmong(candidates: readonly Candidate[], { days, compared, aggregate }: Candidate): boolean {
  for (const other of candidates) {
    if (other.aggregate === aggregate && areSame(other.days, days) && areSame(other.compared, compared)) return true;
  }
  return false;
}

function areSame(a: Days | undefined, b: Days | undefined): boolean {
  if (a === b) return true;
  return a !== undefined && b !== undefined && a.from === b.from && a.to === b.to;
}
