/** Chart of weeks, one field above the other on one scale: people who arrived, people prevented from crossing. */

import type { Period } from '../domain/period.ts';
import type { Series } from '../domain/series.ts';
import { dayMonth, periodWords } from '../text/days-in-words.ts';
import { count, numberWords, PEOPLE } from '../text/wording.ts';
import { barsOf, barWords, gapBoxes } from './bars.ts';
import { type Chart, chartOf, type NoChart } from './chart.ts';
import { INK, LETTERS } from './look.ts';
import { type Mark, words } from './marks.ts';
import { axesOf, type Panel, panel, scaleWords, xOf } from './panel.ts';
import { DATA_BOTTOM, footer, heading, sheet } from './sheet.ts';
import { shortDay } from './short-dates.ts';

const SHOWN_WEEKS = 26;
/** Room above each field for its name. */
const NAME_ROOM = 62;

/** Room to the right for the last number. */
const NUMBER_ROOM = 64;

interface ShownWeek {
  readonly period: Period;
  /** Absent where the record does not have the whole week. */
  readonly arrived: number | undefined;
  readonly prevented: number | undefined;
}

/** People a week to the last week of `preventions` (weekly); `arrivals` may be weekly or daily. */
export function weeklyPreventions(arrivals: Series, preventions: Series): Chart | NoChart {
  const last = preventions.points.at(-1)?.period;
  if (last === undefined) return { kind: 'no-chart', words: 'The record holds no weekly figures on preventions yet.' };
  const weeks = shownWeeks(arrivals, preventions, last);
  const newest: ShownWeek = weeks.at(-1) ?? { period: last, arrived: undefined, prevented: undefined };
  const head = heading(titleOf(newest, last), 'People a week; preventions as counted by the French authorities');
  const [arrived, prevented] = [weeks.map((each) => each.arrived), weeks.map((each) => each.prevented)];
  const largest = Math.max(...[...arrived, ...prevented].map((value) => value ?? 0));
  const top = head.bottom + NAME_ROOM - 24;
  const height = (DATA_BOTTOM - top - NAME_ROOM) / 2;
  const wish = { places: SHOWN_WEEKS, right: NUMBER_ROOM, largest, lines: 3 };
  const upper = panel({ ...wish, top, bottom: top + height });
  const lower = panel({ ...wish, top: DATA_BOTTOM - height, bottom: DATA_BOTTOM });
  const [above, below] = [axesOf(upper), axesOf(lower, 1)];
  const marks = [
    ...head.marks,
    ...gapBoxes(upper, arrived),
    ...gapBoxes(lower, prevented),
    ...[upper, lower].flatMap(scaleWords),
    nameOf(upper, 'Arrived by small boat', INK.blue),
    nameOf(lower, 'Prevented from crossing', INK.vermilion),
    ...barWords(upper, arrived, { last: 'beside' }),
    ...barWords(lower, prevented, { last: 'beside' }),
    ...weekWords(lower, weeks),
    ...footer(preventions),
  ];
  const option = sheet(marks, {
    grid: [above.grid, below.grid],
    xAxis: [above.xAxis, below.xAxis],
    yAxis: [above.yAxis, below.yAxis],
    series: [
      barsOf('arrived', arrived, INK.blue),
      { ...barsOf('prevented', prevented, INK.vermilion), xAxisIndex: 1, yAxisIndex: 1 },
    ],
  });
  return chartOf(preventions, { name: 'weekly-preventions', alt: altOf(weeks), option });
}

function shownWeeks(arrivals: Series, preventions: Series, last: Period): readonly ShownWeek[] {
  return Array.from({ length: SHOWN_WEEKS }, (_, i) => {
    const weeks = SHOWN_WEEKS - 1 - i;
    const period = { from: last.from.subtract({ weeks }), to: last.to.subtract({ weeks }) };
    return { period, arrived: arrivals.sum(period), prevented: preventions.sum(period) };
  });
}

function nameOf(field: Panel, name: string, ink: string): Mark {
  return words(name, field.left, field.top - 32, { ink, strong: true, height: LETTERS.label });
}

/** The last day of every fifth week back from the last. */
function weekWords(field: Panel, weeks: readonly ShownWeek[]): readonly Mark[] {
  return weeks.flatMap(({ period }, i) => {
    if ((weeks.length - 1 - i) % 5 !== 0) return [];
    return [words(shortDay(period.to), xOf(field, i), DATA_BOTTOM + 24, { align: 'center' })];
  });
}

function titleOf({ arrived, prevented }: ShownWeek, last: Period): string {
  const came = arrived === undefined ? 'no figure for arrivals' : `${someone(arrived)} arrived`;
  const stopped = arrived === undefined || arrived === 0 ? someone(prevented ?? 0) : bare(prevented ?? 0);
  return `Week to ${dayMonth(last.to)}: ${came}, ${stopped} ${(prevented ?? 0) < 2 ? 'was' : 'were'} prevented from crossing`;
}

/** After a number of people the next one needs no noun. */
function bare(people: number): string {
  return people === 0 ? 'no one' : numberWords(people);
}

function someone(people: number): string {
  return people === 0 ? 'no one' : count(people, PEOPLE);
}

function altOf(weeks: readonly ShownWeek[]): string {
  const last = weeks.at(-1);
  const said = (value: number | undefined) => (value === undefined ? 'no figure' : numberWords(value));
  const all = (values: readonly (number | undefined)[]) => {
    const known = values.flatMap((value) => value ?? []);
    const sum = known.reduce((total, value) => total + value, 0);
    return `${numberWords(sum)}${known.length === values.length ? '' : ` (${known.length} weeks with a figure)`}`;
  };
  const week = last === undefined ? '' : periodWords(last.period);
  return (
    `Two bar charts of people a week: arrived by small boat ${said(last?.arrived)} and prevented from crossing ` +
    `${said(last?.prevented)} in the week of ${week}, and in ${weeks.length} weeks ` +
    `${all(weeks.map((each) => each.arrived))} and ${all(weeks.map((each) => each.prevented))}; provisional.`
  );
}
