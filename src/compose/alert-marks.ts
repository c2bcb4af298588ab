/** The alerts on what a new day makes of the whole: records, round numbers, a change of lead, a week without arrivals. */
import type { LeadAlert, MilestoneAlert, QuietAlert, RecordAlert } from '../domain/alert.ts';
import { daysIn } from '../domain/period.ts';
import { dayMonth, fullDay, inPeriod, periodWords } from '../text/days-in-words.ts';
import { changeWords, count, DAYS, numberWords, ordinal, PEOPLE, percentChange } from '../text/wording.ts';
import type { AlertWords } from './alert-words.ts';

/** A day or total above all before it, with what stood highest until then. */
export function recordWords({ of, among, period, value, before, day, recordFrom }: RecordAlert): AlertWords {
  const people = count(value, PEOPLE);
  if (of === 'year' || of === 'year-to-date') {
    const most =
      before === undefined ? '' : `The most before: ${numberWords(before.value)} ${inPeriod(before.period)}.`;
    const headline =
      of === 'year'
        ? `More people have arrived by small boat in ${day.year} than in any year on record: ${people} by ${dayMonth(day)}`
        : `More people have arrived by small boat in ${day.year} than by ${dayMonth(day)} of any year on record: ${people}`;
    return { headline, lines: [`${most} ${recordWordsFrom(recordFrom)}`.trim()], sums: [], chart: 'year-to-date' };
  }
  const month = periodWords(period).split(' ')[0] ?? '';
  const name = of === 'month' && among === 'same-month' ? month : of;
  const where = among === 'year' ? `of ${period.to.year} so far` : 'on record';
  const compared =
    before === undefined
      ? ''
      : among === 'year'
        ? `The last with as many: ${numberWords(before.value)} ${inPeriod(before.period)}.`
        : `The highest before: ${numberWords(before.value)} ${inPeriod(before.period)}.`;
  return {
    headline: `Highest ${name} ${where}: ${people} arrived by small boat ${inPeriod(period)}`,
    lines: [`${compared} ${among === 'year' ? '' : recordWordsFrom(recordFrom)}`.trim()].filter((line) => line !== ''),
    sums: [],
    chart: of === 'day' ? 'day-among-days' : 'last-30-days',
  };
}

function recordWordsFrom(recordFrom: Temporal.PlainDate): string {
  return `The record starts on ${fullDay(recordFrom)}.`;
}

/** A round number that a year, or the time since an event, has passed. */
export function milestoneWords({ level, value, day, period, event, lastYear }: MilestoneAlert): AlertWords {
  const total = `${count(value, PEOPLE)} by ${fullDay(day)}`;
  if (event !== undefined) {
    return {
      headline: `${numberWords(level)} people have arrived by small boat since ${event.said ?? event.name}`,
      lines: [`${total}, counted from ${fullDay(period.from)} on.`],
      sums: [`${periodWords(period)}: ${numberWords(value)}.`],
    };
  }
  const then = lastYear === undefined ? '' : ` ${lastYearWords(lastYear, day.year - 1)}`;
  return {
    headline: `${numberWords(level)} people have arrived by small boat in ${day.year}`,
    lines: [`${total}, the ${ordinal(daysIn(period))} day of the year.${then}`],
    sums: [`${periodWords(period)}: ${numberWords(value)}.`],
    chart: 'year-to-date',
  };
}

function lastYearWords({ day, total }: NonNullable<MilestoneAlert['lastYear']>, year: number): string {
  if (day === undefined) return `${year} did not reach as many: ${count(total, PEOPLE)} in the whole year.`;
  return `In ${year} that was on ${dayMonth(day)}.`;
}

/** This year has come to be ahead of last year on the same date, or behind it. */
export function leadWords({ isAhead, value, previous, day }: LeadAlert): AlertWords {
  const lastYear = day.year - 1;
  const percent = percentChange(value, previous);
  const turned = isAhead ? `is now ahead of ${lastYear}` : `is now behind ${lastYear}`;
  return {
    headline: `${day.year} ${turned}: ${count(value, PEOPLE)} arrived by small boat by ${dayMonth(day)}, ${numberWords(previous)} by the same date last year`,
    lines: percent === undefined ? [] : [`That is ${changeWords(percent)} by the same date in ${lastYear}.`],
    sums: [`${numberWords(value)} − ${numberWords(previous)} = ${numberWords(value - previous)}.`],
    chart: 'year-to-date',
  };
}

/** A run of days from April to October that were published with no arrivals. */
export function quietWords({ period, lastRun }: QuietAlert): AlertWords {
  const before =
    lastRun === undefined
      ? 'The record has no other such run from April to October.'
      : `The last run as long from April to October ended on ${fullDay(lastRun)}.`;
  return {
    headline: `No one has arrived by small boat for ${count(daysIn(period), DAYS)}, ${periodWords(period)}`,
    lines: [`Each of these days was published with no arrivals. ${before}`],
    sums: [],
    chart: 'last-30-days',
  };
}
