/** The alert on a day counted anew: the number, what stood before, and where each was published. */

import type { Change, ReleaseName, RevisedAlert } from '../domain/alert.ts';
import { londonDay } from '../domain/london-day.ts';
import { daysIn, type Period } from '../domain/period.ts';
import { dayMonth, fullDay, inPeriod } from '../text/days-in-words.ts';
import { ROUTE_WORDS } from '../text/route-words.ts';
import { count, DAYS, listWords, type Noun, numberWords, PEOPLE, signed } from '../text/wording.ts';
import type { AlertContext, AlertWords } from './alert-words.ts';

const NOUNS: Readonly<Record<string, Noun>> = {
  small_boat_arrivals: PEOPLE,
  small_boats: { one: 'boat', many: 'boats' },
  uncontrolled_landings: { one: 'boat in uncontrolled landings', many: 'boats in uncontrolled landings' },
};

export function revisedWords(alert: RevisedAlert, { people, now }: AlertContext): AlertWords {
  const { changes, day, days, period, first, value, previous } = alert;
  const [main, ...others] = changes;
  const { year } = now.toPlainDate();
  const given = first.value === previous ? 'first' : 'last';
  const rest = others.map(
    (each) => `${numberOf(each, each.value)}, ${given} given as ${numberWords(each.previous)} (${change(each)})`,
  );
  const lines = rest.length === 0 ? [] : [`Also ${listWords(rest)}.`];
  if (days > 1) {
    const recounted = `${count(days, DAYS)} ${inPeriod(period)}`;
    return {
      headline: `Revised: ${recounted}, now ${numberOf(main, value)} in all, before ${numberWords(previous)} (${change(main)})`,
      lines: [...lines, `One release changed all of them: ${releaseWords(alert.release, year)}.`],
      sums: [],
    };
  }
  const on = day.year === year ? dayMonth(day) : fullDay(day);
  const year0 = main.metric === 'small_boat_arrivals' ? yearWords(alert, people.sum(yearTo(day))) : undefined;
  return {
    headline: `Revised: ${numberOf(main, value)} on ${on}, ${given} given as ${numberWords(previous)} (${change(main)})`,
    lines: [...lines, ...(year0 === undefined ? [] : [year0]), published(alert, year)],
    sums: [],
    ...(main.metric === 'small_boat_arrivals' ? { chart: 'day-among-days' as const } : {}),
  };
}

function numberOf({ metric }: Change, value: number): string {
  return count(value, NOUNS[metric] ?? PEOPLE);
}

function change({ value, previous }: Change): string {
  return signed(value - previous);
}

function yearTo(day: Temporal.PlainDate): Period {
  return { from: day.with({ month: 1, day: 1 }), to: day };
}

function yearWords({ day, value, previous }: RevisedAlert, total: number | undefined): string | undefined {
  if (total === undefined || daysIn(yearTo(day)) === 1) return undefined;
  const before = numberWords(total - (value - previous));
  return `${day.year} to that day: ${count(total, PEOPLE)} (before: ${before}).`;
}

/** "First published 11 July, revised 13 July."; the routes are named where they are not the same. */
function published({ first, release }: RevisedAlert, year: number): string {
  if (first.release.route === release.route) {
    return `First published ${dayOf(first.release, year)}, revised ${dayOf(release, year)}.`;
  }
  return `First published in ${releaseWords(first.release, year)}, revised in ${releaseWords(release, year)}.`;
}

function releaseWords(release: ReleaseName, year: number): string {
  return `${ROUTE_WORDS[release.route]} of ${dayOf(release, year)}`;
}

function dayOf({ publishedAt }: ReleaseName, year: number): string {
  const day = londonDay(publishedAt);
  return day.year === year ? dayMonth(day) : fullDay(day);
}
