/** The alert on a new day: the day itself, what it ends or tops, the year against last year, the week, and all since the record began. */
import { BUSY_RUN, type NewDayAlert, QUIET_RUN } from '../domain/alert.ts';
import { busyDaysBefore, daysBackwards, quietDays, seriesUpTo } from '../domain/days-of-series.ts';
import type { Series } from '../domain/series.ts';
import { dayMonth, daysBetween, fullDay, weekdayWords } from '../text/days-in-words.ts';
import {
  BOATS,
  changeWords,
  count,
  DAYS,
  numberWords,
  ordinal,
  PEOPLE,
  peopleInBoats,
  signedPercent,
} from '../text/wording.ts';
import type { AlertContext, AlertWords } from './alert-words.ts';
import { type OfficialFacts, officialFacts } from './official-facts.ts';

/** As in the digest: of a day that is older nobody would say "last 7 days". */
const FRESH_DAYS = 3;

export function newDayWords(alert: NewDayAlert, { people, boats, now }: AlertContext): AlertWords {
  const { day, value } = alert;
  const known = seriesUpTo(people, day);
  const on = weekdayWords(day, now.toPlainDate());
  if (value === 0) return noArrivals(on, known);
  const facts = officialFacts(known, seriesUpTo(boats, day));
  const headline = `${count(value, PEOPLE)} arrived by small boat on ${on}${boatWords(alert)}`;
  if (facts === undefined || !facts.day.equals(day)) return { headline, lines: [], sums: [] };
  const isFresh = daysBetween(day, now.toPlainDate()) <= FRESH_DAYS;
  return {
    headline,
    lines: [standingWords(facts, known), yearWords(facts, isFresh), weekWords(facts, isFresh)].filter(
      (line) => line !== '',
    ),
    sums: sumsOf(alert, facts, known),
    chart: 'day-among-days',
  };
}

/** One boat has as many aboard as arrived. */
function boatWords({ value, boats }: NewDayAlert): string {
  if (!boats) return '';
  return boats === 1 ? ', in 1 boat' : `, in ${count(boats, BOATS)} (${numberWords(value / boats)} a boat)`;
}

/** One line, and a second only where the day goes on with a run or ends one. */
function noArrivals(on: string, known: Series): AlertWords {
  const quiet = quietDays(known);
  const busy = busyDaysBefore(known);
  const headline = `No one arrived by small boat on ${on}`;
  if (quiet > 1) return { headline, lines: [`The ${ordinal(quiet)} day in a row without arrivals.`], sums: [] };
  return { headline, lines: busy < BUSY_RUN ? [] : [`The first after ${count(busy, DAYS)} with arrivals.`], sums: [] };
}

function standingWords({ highestSince, day }: OfficialFacts, known: Series): string {
  const quiet = quietDays(seriesUpTo(known, day.subtract({ days: 1 })));
  const ends = quiet >= QUIET_RUN ? [`The first arrivals after ${count(quiet, DAYS)} without.`] : [];
  if (highestSince === undefined) return ends.join('');
  const { people, day: since } = highestSince;
  const when = since.year === day.year ? dayMonth(since) : fullDay(since);
  return [...ends, `Highest day since ${numberWords(people)} on ${when}.`].join(' ');
}

function yearWords({ yearToDate, earlierYears, day }: OfficialFacts, isFresh: boolean): string {
  const name = isFresh ? 'This year' : `${day.year} to ${dayMonth(day)}`;
  if (yearToDate.people === undefined) return `${name}: a day is missing in the record, so no total.`;
  const said = `${name}: ${peopleInBoats(yearToDate.people, yearToDate.boats)}`;
  const [lastYear] = earlierYears;
  if (lastYear?.people === undefined || lastYear.percent === undefined) return `${said}.`;
  const by = `by ${dayMonth(lastYear.period.to)} ${isFresh ? 'last year' : lastYear.period.to.year}`;
  return `${said}, ${changeWords(lastYear.percent)} ${by} (${numberWords(lastYear.people)}).`;
}

function weekWords({ lastWeek, sameWeekLastYear, all, day }: OfficialFacts, isFresh: boolean): string {
  const name = isFresh ? 'Last 7 days' : `7 days to ${dayMonth(day)}`;
  const before =
    sameWeekLastYear.people === undefined
      ? ''
      : ` (${numberWords(sameWeekLastYear.people)} in the same week of ${sameWeekLastYear.period.to.year})`;
  const week =
    lastWeek.people === undefined
      ? `${name}: a day is missing in the record, so no total.`
      : `${name}: ${peopleInBoats(lastWeek.people, lastWeek.boats)}${before}.`;
  return all.people === undefined ? week : `${week} Since ${all.period.from.year}: ${numberWords(all.people)}.`;
}

function sumsOf({ value, boats }: NewDayAlert, facts: OfficialFacts, known: Series): readonly string[] {
  const { yearToDate, earlierYears, lastWeek, all, day } = facts;
  const sums: string[] = [];
  if (boats !== undefined && boats > 1)
    sums.push(`People a boat: ${numberWords(value)} ÷ ${boats} = ${numberWords(value / boats, 1)}.`);
  if (lastWeek.people !== undefined) {
    const days = [...daysBackwards(known)].slice(0, 7).reverse();
    const added = days.map(([, point]) => numberWords(point.value)).join(' + ');
    sums.push(`7 days to ${dayMonth(day)}: ${added} = ${numberWords(lastWeek.people)}.`);
  }
  if (yearToDate.people !== undefined) {
    const before = numberWords(yearToDate.people - value);
    sums.push(
      `1 January to ${fullDay(day)}: ${before} before the day + ${numberWords(value)} = ${numberWords(yearToDate.people)}.`,
    );
  }
  const [lastYear] = earlierYears;
  if (yearToDate.people !== undefined && lastYear?.people !== undefined && lastYear.percent !== undefined) {
    const [now, then] = [numberWords(yearToDate.people), numberWords(lastYear.people)];
    sums.push(
      `Against 1 January to ${fullDay(lastYear.period.to)}: (${now} − ${then}) ÷ ${then} = ${signedPercent(lastYear.percent)}.`,
    );
  }
  if (all.people !== undefined) {
    sums.push(`${fullDay(all.period.from)} to ${fullDay(day)}: ${numberWords(all.people)}.`);
  }
  return sums;
}
