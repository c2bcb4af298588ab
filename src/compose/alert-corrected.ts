/** What is said of a record, a milestone, a lead or a quiet week that was told and that a revision changed or took away. */
import type { CorrectedAlert, Mark, RecordAlert } from '../domain/alert.ts';
import { fullDay, inPeriod, periodWords } from '../text/days-in-words.ts';
import { count, numberWords, PEOPLE } from '../text/wording.ts';
import { leadWords, milestoneWords, quietWords, recordWords } from './alert-marks.ts';
import type { AlertWords } from './alert-words.ts';

/** The words in which each kind of mark is first told. */
export function markWords(mark: Mark): AlertWords {
  switch (mark.kind) {
    case 'record':
      return recordWords(mark);
    case 'milestone':
      return milestoneWords(mark);
    case 'lead':
      return leadWords(mark);
    case 'quiet':
      return quietWords(mark);
  }
}

/** The reply below the message that told it. */
export function correctedWords(alert: CorrectedAlert): AlertWords {
  const { was, now } = alert;
  const told = was && toldWords(was, now);
  if (now === undefined) {
    return {
      headline: `Revised: ${was === undefined ? '' : noLonger(alert, was)}`,
      lines: told ? [told] : [],
      sums: [],
    };
  }
  const { headline, lines, chart } = markWords(now);
  return {
    headline: was === undefined ? `So again: ${headline}` : `Revised: ${headline}`,
    lines: told === undefined ? ['It was told before, and withdrawn after a revision.', ...lines] : [...lines, told],
    sums: [],
    ...(chart === undefined ? {} : { chart }),
  };
}

/** What was told, as far as it is told otherwise now. */
export function toldWords(was: Mark, now: Mark | undefined): string {
  const [before, after] = [markWords(was), now && markWords(now)];
  if (after === undefined || after.headline !== before.headline) return `Told before: “${before.headline}”.`;
  return `Told before: “${before.lines.join(' ')}”`;
}

/** Plainly, with what is counted for it now. */
function noLonger({ value, against, day }: CorrectedAlert, was: Mark): string {
  const people = `${count(value, PEOPLE)} arrived by small boat`;
  switch (was.kind) {
    case 'record':
      return noRecord(was, people);
    case 'milestone': {
      const since =
        was.event === undefined ? `in ${was.period.from.year}` : `since ${was.event.said ?? was.event.name}`;
      return `${numberWords(was.level)} people have not arrived by small boat ${since} yet, but ${numberWords(value)} by ${fullDay(day)}`;
    }
    case 'lead': {
      const [year, last] = [was.day.year, was.day.year - 1];
      const other = against === undefined ? '' : `, ${numberWords(against)} by the same date in ${last}`;
      return `it was not on ${fullDay(was.day)} that ${year} went ${was.isAhead ? 'ahead of' : 'behind'} ${last}: ${people} by then${other}`;
    }
    case 'quiet':
      return `the days from ${periodWords(was.period)} were not a week without arrivals: ${people}`;
  }
}

function noRecord({ of, among, period, day }: RecordAlert, people: string): string {
  if (of === 'year-to-date' || of === 'year') {
    const what = of === 'year' ? 'any year on record' : 'any other by the same date';
    return `it was not on ${fullDay(day)} that ${day.year} went ahead of ${what}: ${people} by then`;
  }
  const month = periodWords(period).split(' ')[0] ?? '';
  const name = of === 'month' && among === 'same-month' ? month : of;
  const where = among === 'year' ? `of ${period.to.year} so far` : 'on record';
  return `not the highest ${name} ${where}: ${people} ${inPeriod(period)}`;
}
