/** Chart of the last 30 days as bars, with the mean of the 7 days to each day as a line. */

import { onDay } from '../domain/period.ts';
import type { Series } from '../domain/series.ts';
import { dayMonth, fullDay } from '../text/days-in-words.ts';
import { count, DAYS, numberWords, PEOPLE } from '../text/wording.ts';
import { barsOf, barWords, gapBoxes } from './bars.ts';
import { type Chart, chartOf, type NoChart } from './chart.ts';
import { INK, LETTERS } from './look.ts';
import { type Mark, words } from './marks.ts';
import { axesOf, type Panel, panel, scaleWords, xOf, yOf } from './panel.ts';
import { DATA_BOTTOM, footer, heading, sheet } from './sheet.ts';
import { shortDay } from './short-dates.ts';

const SHOWN_DAYS = 30;
const MEAN_DAYS = 7;
const LABEL_ROOM = 118;

/** Of the line, and of the point that is left where its neighbours are missing. */
const MEAN_WIDTH = 5;

/** For a row of zeros below the axis, where the line of the mean does not cover them. */
const ZEROS_ROOM = 30;

interface ShownDay {
  readonly day: Temporal.PlainDate;
  /** Absent where no figure is published. */
  readonly people: number | undefined;
  /** Of the 7 days that end with this one; absent where one of them has no figure. */
  readonly mean: number | undefined;
}

/** People a day; `series` daily. */
export function last30Days(series: Series): Chart | NoChart {
  const last = series.points.at(-1)?.period.to;
  if (last === undefined) return { kind: 'no-chart', words: 'The record holds no figures yet.' };
  const days = shownDays(series, last);
  const head = heading(titleOf(days, last), 'People arriving by small boat each day, and mean of 7 days');
  const people = days.map((each) => each.people);
  const field = panel({
    top: head.bottom + 16,
    bottom: DATA_BOTTOM - ZEROS_ROOM,
    right: LABEL_ROOM,
    places: SHOWN_DAYS,
    largest: Math.max(...days.flatMap((each) => [each.people ?? 0, each.mean ?? 0])),
  });
  const marks = [
    ...head.marks,
    ...gapBoxes(field, people),
    ...scaleWords(field),
    ...dayWords(field, days),
    ...barWords(field, people, { zeros: 'below' }),
    ...meanWords(field, days),
    ...footer(series),
  ];
  const means = {
    type: 'line' as const,
    name: 'mean of 7 days',
    data: days.map(({ mean }) => mean ?? null),
    symbol: 'circle',
    showAllSymbol: true,
    symbolSize: MEAN_WIDTH,
    itemStyle: { color: INK.vermilion },
    z: 10,
    lineStyle: { color: INK.vermilion, width: MEAN_WIDTH, cap: 'round' as const, join: 'round' as const },
  };
  const option = sheet(marks, { ...axesOf(field), series: [barsOf('people', people, INK.pale), means] });
  return chartOf(series, { name: 'last-30-days', alt: altOf(days, last), option });
}

function shownDays(series: Series, last: Temporal.PlainDate): readonly ShownDay[] {
  return Array.from({ length: SHOWN_DAYS }, (_, i) => {
    const day = last.subtract({ days: SHOWN_DAYS - 1 - i });
    const week = series.sum({ from: day.subtract({ days: MEAN_DAYS - 1 }), to: day });
    return { day, people: series.sum(onDay(day)), mean: week === undefined ? undefined : week / MEAN_DAYS };
  });
}

/** Every seventh day back from the last. */
function dayWords(field: Panel, days: readonly ShownDay[]): readonly Mark[] {
  return days.flatMap(({ day }, i) => {
    if ((days.length - 1 - i) % MEAN_DAYS !== 0) return [];
    return [words(shortDay(day), xOf(field, i), DATA_BOTTOM + 24, { align: 'center' })];
  });
}

/** The mean of the last week, named at the end of its line. */
function meanWords(field: Panel, days: readonly ShownDay[]): readonly Mark[] {
  const mean = days.at(-1)?.mean;
  if (mean === undefined) return [];
  const x = field.left + field.width + 12;
  const y = Math.min(yOf(field, mean), field.top + field.height - 36);
  return [
    words(numberWords(Math.round(mean)), x, y - 18, { ink: INK.vermilion, strong: true, height: LETTERS.subtitle }),
    words('7-day', x, y + 12, { ink: INK.vermilion }),
    words('mean', x, y + 40, { ink: INK.vermilion }),
  ];
}

function titleOf(days: readonly ShownDay[], last: Temporal.PlainDate): string {
  const { total, known } = sumOf(days);
  if (known === days.length) return `${said(total)} in the ${SHOWN_DAYS} days to ${fullDay(last)}`;
  return `${said(total)} on ${known} of the ${SHOWN_DAYS} days to ${fullDay(last)}; no figure for ${days.length - known}`;
}

function said(people: number): string {
  return people === 0 ? 'No one' : count(people, PEOPLE);
}

function sumOf(days: readonly ShownDay[]) {
  const known = days.flatMap(({ people }) => (people === undefined ? [] : [people]));
  return { total: known.reduce((sum, people) => sum + people, 0), known: known.length };
}

function altOf(days: readonly ShownDay[], last: Temporal.PlainDate): string {
  const { total, known } = sumOf(days);
  const highest = days.reduce((most, each) => ((each.people ?? -1) > (most.people ?? -1) ? each : most));
  const quiet = days.filter(({ people }) => people === 0).length;
  const missing = days.length - known;
  const mean = days.at(-1)?.mean;
  const facts = [
    `${count(total, PEOPLE)} in the ${SHOWN_DAYS} days to ${fullDay(last)}`,
    ...(highest.people ? [`the most ${numberWords(highest.people)} on ${dayMonth(highest.day)}`] : []),
    ...(quiet > 0 ? [`no one on ${count(quiet, DAYS)}`] : []),
    ...(missing > 0 ? [`no figure for ${count(missing, DAYS)}`] : []),
    ...(mean === undefined ? [] : [`mean of the last 7 days ${numberWords(mean, 1)}`]),
  ];
  return `Bar chart of people arriving by small boat each day: ${facts.join(', ')}; provisional.`;
}
