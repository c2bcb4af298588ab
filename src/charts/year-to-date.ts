/** Chart of the running total of each year, this year in front, with where last year stood on the same date. */

import { yearsEarlier } from '../domain/period.ts';
import type { Series } from '../domain/series.ts';
import { dayMonth, fullDay, inPeriod } from '../text/days-in-words.ts';
import { changeWords, count, numberWords, PEOPLE, percentChange } from '../text/wording.ts';
import { type Chart, chartOf, type NoChart } from './chart.ts';
import { INK } from './look.ts';
import { type Mark, words } from './marks.ts';
import { axesOf, type Panel, panel, scaleWords, xOf } from './panel.ts';
import { PLACES_OF_YEAR, placeOf, type YearLine, yearLines } from './running-totals.ts';
import { DATA_BOTTOM, footer, heading, sheet } from './sheet.ts';
import { SHORT_MONTHS } from './short-dates.ts';
import { dotLabels, endLabels, LABEL_ROOM, type Standing } from './year-labels.ts';

/** Before March the lines of whole years would hide this one, so only the first quarter is shown. */
const FIRST_QUARTER = 91;

/** Below this a percentage says more than the numbers bear. */
const LEAST_FOR_PERCENT = 100;

interface Facts {
  /** The last day of the record. */
  readonly day: Temporal.PlainDate;
  /** This year to the day, and last year to the same date; absent where a day has no figure. */
  readonly now: Standing | undefined;
  readonly before: Standing | undefined;
  readonly lines: readonly YearLine[];
  /** The first day of this year without a figure. */
  readonly gap: Temporal.PlainDate | undefined;
}

/** People by day of the year; `series` daily. */
export function yearToDate(series: Series): Chart | NoChart {
  const day = series.span?.to;
  if (day === undefined) return { kind: 'no-chart', words: 'The record holds no figures yet.' };
  const places = day.month < 3 ? FIRST_QUARTER : PLACES_OF_YEAR;
  const facts = factsOf(series, day, places);
  const { lines, now, before } = facts;
  if (lines.length === 0) {
    return { kind: 'no-chart', words: `The record holds no year from 1 January on; it ends on ${fullDay(day)}.` };
  }
  const head = heading(titleOf(facts), subtitleOf(facts, places));
  const largest = Math.max(1, ...lines.flatMap(({ points }) => points.map(([, total]) => total)));
  const field = panel({ top: head.bottom, bottom: DATA_BOTTOM, right: LABEL_ROOM, places, largest });
  const marks = [
    ...head.marks,
    ...scaleWords(field),
    ...monthWords(field),
    ...endLabels(lines, day.year, field),
    ...dotLabels(now ?? lastBeforeGap(facts), before, field),
    ...footer(series),
  ];
  const dots = [dotOf('last year to the day', before, INK.vermilion), dotOf('this year to the day', now, INK.blue)];
  const option = sheet(marks, { ...axesOf(field), series: [...lines.map((line) => lineOf(line, day.year)), ...dots] });
  return chartOf(series, { name: 'year-to-date', alt: altOf(facts), option });
}

function factsOf(series: Series, day: Temporal.PlainDate, places: number): Facts {
  const period = { from: day.with({ month: 1, day: 1 }), to: day };
  const lastYear = yearsEarlier(period, 1);
  const [now, before] = [series.sum(period), series.sum(lastYear)];
  const lines = yearLines(series, places);
  return {
    day,
    lines,
    now: now === undefined ? undefined : { day, people: now },
    before: before === undefined ? undefined : { day: lastYear.to, people: before },
    gap: now === undefined ? (lines.find(({ year }) => year === day.year)?.gap ?? period.from) : undefined,
  };
}

/** Where this year's line breaks off. */
function lastBeforeGap({ lines, day, gap }: Facts): Standing | undefined {
  const last = lines.find(({ year }) => year === day.year)?.points.at(-1);
  return last === undefined || gap === undefined ? undefined : { day: gap.subtract({ days: 1 }), people: last[1] };
}

function lineOf({ year, points }: YearLine, thisYear: number) {
  const [color, width, z] =
    year === thisYear ? [INK.blue, 7, 10] : year === thisYear - 1 ? [INK.vermilion, 4, 9] : [INK.past, 2.5, 5];
  return {
    type: 'line' as const,
    name: String(year),
    data: points.map(([place, total]) => [place, total]),
    symbol: 'none',
    z,
    lineStyle: { color, width, cap: 'round' as const, join: 'round' as const },
  };
}

function dotOf(name: string, standing: Standing | undefined, ink: string) {
  return {
    type: 'line' as const,
    name,
    data: standing === undefined ? [] : [[placeOf(standing.day), standing.people]],
    symbol: 'circle',
    showAllSymbol: true,
    symbolSize: 19,
    z: 20,
    itemStyle: { color: ink, borderColor: INK.paper, borderWidth: 3 },
  };
}

function monthWords(field: Panel): readonly Mark[] {
  return SHORT_MONTHS.flatMap((name, i) => {
    const middle = placeOf({ month: i + 1, day: 16 });
    return middle < field.places ? [words(name, xOf(field, middle), DATA_BOTTOM + 24, { align: 'center' })] : [];
  });
}

function titleOf({ day, now, before, gap }: Facts): string {
  if (now === undefined) {
    return `No total for ${day.year}: no figure is published for ${dayMonth(gap ?? day)}`;
  }
  const whole = day.month === 12 && day.day === 31;
  const said = now.people === 0 ? 'No one' : count(now.people, PEOPLE);
  const lead = whole ? `${said} in ${day.year}` : `${said} so far in ${day.year}`;
  if (before === undefined) return whole ? lead : `${lead}, to ${dayMonth(day)}`;
  const percent = percentChange(now.people, before.people);
  if (percent === undefined || Math.min(now.people, before.people) < LEAST_FOR_PERCENT) {
    const then = before.people === 0 ? 'no one' : numberWords(before.people);
    return `${lead}; ${then} ${whole ? `in ${day.year - 1}` : `by ${fullDay(before.day)}`}`;
  }
  return `${lead}, ${changeWords(percent)} ${whole ? `in ${day.year - 1}` : `by ${fullDay(before.day)}`}`;
}

function subtitleOf({ gap }: Facts, places: number): string {
  const until = places === FIRST_QUARTER ? ', to 31 March' : '';
  if (gap !== undefined) return 'Running total of people arriving by small boat; a line ends at a missing day';
  return `People arriving by small boat, running total of each year${until}`;
}

function altOf({ day, now, lines, gap }: Facts): string {
  const place = placeOf(day);
  const others = lines.flatMap(({ year, points, gap: missing }) => {
    const total = points.findLast(([each]) => each <= place)?.[1];
    const known = total !== undefined && (missing === undefined || placeOf(missing) > place);
    return year < day.year && known ? [`${numberWords(total)} in ${year}`] : [];
  });
  const said =
    now === undefined
      ? `no total for ${day.year}, since no figure is published for ${dayMonth(gap ?? day)}`
      : `${numberWords(now.people)} ${inPeriod({ from: day.with({ month: 1, day: 1 }), to: day })}`;
  const against = others.length === 0 ? '' : `, against ${others.toReversed().join(', ')} by the same date`;
  return `Line chart of the running total of people arriving by small boat in each year: ${said}${against}; provisional.`;
}
