/** What a release makes of the whole: marks that are set or passed with it, and marks that it changes or takes away. */
import type { CorrectedAlert, Mark, ReleaseName } from '../domain/alert.ts';
import { seriesUpTo } from '../domain/days-of-series.ts';
import { yearsEarlier } from '../domain/period.ts';
import type { Series } from '../domain/series.ts';
import { findLead } from './find-lead.ts';
import { findMilestones } from './find-milestones.ts';
import { findQuiet } from './find-quiet.ts';
import { findRecords } from './find-records.ts';
import { firstChangedDay, type RecordChange } from './record-states.ts';
import { stampOf } from './release-stamp.ts';

export interface FoundMarks {
  /** In order of days. */
  readonly made: readonly Mark[];
  /** Of those that may have been told; whoever raises alerts knows which were. */
  readonly corrected: readonly CorrectedAlert[];
}

/**
 * A mark hangs on its own day and those before it, so those from the first changed day on are held against what they were; none
 * before `since`, which nobody looked at.
 */
export function findMarks({ changes, before, after }: RecordChange, since?: Temporal.PlainDate): FoundMarks {
  const changed = firstChangedDay(changes);
  if (changed === undefined) return { made: [], corrected: [] };
  const first = since !== undefined && Temporal.PlainDate.compare(since, changed) > 0 ? since : changed;
  const { release } = changes;
  const was = marksFrom(first, before, release);
  const now = marksFrom(first, after, release);
  const corrected: CorrectedAlert[] = [];
  for (const [key, mark] of was) {
    const same = now.get(key);
    if (same === undefined) corrected.push(...withdrawn(mark, after, release));
    else if (factsOf(same) !== factsOf(mark)) corrected.push({ ...correctedOf(same, release), was: mark });
  }
  return { made: [...now.values()].filter((mark) => isMore(mark, was.get(mark.key))), corrected };
}

/** New altogether, or the highest of all days where it was that of the year: who was not told of that is told of this. */
function isMore(mark: Mark, was: Mark | undefined): boolean {
  return was === undefined || (mark.kind === 'record' && was.kind === 'record' && mark.among !== was.among);
}

/** A mark that was withdrawn after a revision, and that is set or passed again. */
export function setAgain(mark: Mark): CorrectedAlert {
  return { ...correctedOf(mark, mark.release), key: `again ${shortKey(mark)} ${stampOf(mark.release)}` };
}

/** Whether a mark is set or passed by the record as `people` has it, just as it is told. */
export function stands(mark: Mark, people: Series): boolean {
  const same = marksFrom(mark.day, seriesUpTo(people, mark.day), mark.release).get(mark.key);
  return same !== undefined && factsOf(same) === factsOf(mark);
}

function marksFrom(first: Temporal.PlainDate, people: Series, release: ReleaseName): ReadonlyMap<string, Mark> {
  const marks = new Map<string, Mark>();
  const last = people.span?.to;
  if (last === undefined) return marks;
  for (let day = first; Temporal.PlainDate.compare(day, last) <= 0; day = day.add({ days: 1 })) {
    const known = seriesUpTo(people, day);
    // What a missing day would set or pass is not known.
    if (!known.span?.to.equals(day)) continue;
    const found = [
      ...findRecords(known, release),
      ...findMilestones(known, release),
      ...findLead(known, release),
      ...findQuiet(known, release),
    ];
    for (const mark of found) marks.set(mark.key, mark);
  }
  return marks;
}

/** All that is said of a mark; where the record starts and which release shows it are no facts of it. */
function factsOf(mark: Mark): string {
  const { release: _release, ...facts } = mark;
  return JSON.stringify({ ...facts, recordFrom: undefined });
}

function correctedOf(mark: Mark, release: ReleaseName): Omit<CorrectedAlert, 'was'> & { readonly now: Mark } {
  const { metric, day, value } = mark;
  const key = `revised ${shortKey(mark)} ${stampOf(release)}`;
  return { kind: 'corrected', key, corrects: mark.key, metric, day, value, now: mark, release };
}

/** Nothing where a day is missing now, since then nobody knows. */
function withdrawn(mark: Mark, after: Series, release: ReleaseName): readonly CorrectedAlert[] {
  const year = { from: mark.day.with({ month: 1, day: 1 }), to: mark.day };
  const period = mark.kind === 'lead' ? year : mark.period;
  const last = after.span?.to ?? mark.day;
  const value = after.sum(mark.kind === 'milestone' ? { from: period.from, to: last } : period);
  const against = mark.kind === 'lead' ? after.sum(yearsEarlier(year, 1)) : undefined;
  if (value === undefined) return [];
  const { now: _now, ...about } = correctedOf(mark, release);
  const day = mark.kind === 'milestone' ? last : mark.day;
  return [{ ...about, day, value, was: mark, ...(against !== undefined && { against }) }];
}

function shortKey({ key, metric }: Mark): string {
  return key.replace(` ${metric}`, '');
}
