/** Chart of all days of the record by how many people arrived, with the place of one day among them. */

import { onDay } from '../domain/period.ts';
import type { Series } from '../domain/series.ts';
import { fullDay } from '../text/days-in-words.ts';
import { count, DAYS, numberWords, PEOPLE } from '../text/wording.ts';
import { barsOf } from './bars.ts';
import { type Chart, chartOf, type NoChart } from './chart.ts';
import { widthOf } from './line-breaks.ts';
import { INK, LETTERS, MARGIN, SIZE } from './look.ts';
import { box, type Mark, words } from './marks.ts';
import { axesOf, type Panel, panel, scaleWords, xOf, yOf } from './panel.ts';
import { DATA_BOTTOM, footer, heading, sheet } from './sheet.ts';

/** Days with arrivals by hundreds; the last takes all days of a thousand people and more. */
const CLASSES = ['1–99', '100s', '200s', '300s', '400s', '500s', '600s', '700s', '800s', '900s', '1,000+'];

/** Height of the strip that parts days without arrivals from days with. On most days no one arrives: as a bar among the others it would dwarf them. */
const STRIP = 52;

interface Standing {
  readonly day: Temporal.PlainDate;
  readonly people: number;
  /** Days with a figure, those with fewer people, with as many (the day itself among them), and with more. */
  readonly days: number;
  readonly fewer: number;
  readonly equal: number;
  readonly more: number;
  readonly firstYear: number;
}

/** `series` daily; `day`: the last of the record unless told. */
export function dayAmongDays(series: Series, day = series.span?.to): Chart | NoChart {
  const people = day === undefined ? undefined : series.sum(onDay(day));
  if (day === undefined) return { kind: 'no-chart', words: 'The record holds no figures yet.' };
  if (people === undefined) return { kind: 'no-chart', words: `No figure is published for ${fullDay(day)}.` };
  const numbers = series.points.filter(({ period }) => period.from.equals(period.to)).map(({ value }) => value);
  const standing: Standing = {
    day,
    people,
    days: numbers.length,
    fewer: numbers.filter((value) => value < people).length,
    equal: numbers.filter((value) => value === people).length,
    more: numbers.filter((value) => value > people).length,
    firstYear: series.points[0]?.period.from.year ?? day.year,
  };
  const days = CLASSES.map((_, place) => numbers.filter((value) => value > 0 && classOf(value) === place).length);
  const none = numbers.filter((value) => value === 0).length;
  const head = heading(
    titleOf(standing),
    `People arriving by small boat on each of ${count(numbers.length, DAYS)} since ${standing.firstYear}`,
  );
  const top = head.bottom + STRIP + 78;
  const field = panel({ top, bottom: DATA_BOTTOM, places: CLASSES.length, largest: Math.max(...days), lines: 3 });
  const own = people === 0 ? undefined : classOf(people);
  const marks = [
    ...head.marks,
    ...stripOf(head.bottom, none, numbers.length, people === 0),
    words('Days with arrivals, by number of people', MARGIN, top - 42, { ink: INK.text }),
    ...scaleWords(field),
    ...classWords(field, own),
    ...numbersOf(field, days, own),
    ...footer(series),
  ];
  const option = sheet(marks, {
    ...axesOf(field),
    series: [barsOf('days', days, INK.pale, own === undefined ? undefined : { place: own, ink: INK.blue })],
  });
  return chartOf(series, { name: 'day-among-days', alt: altOf(standing, none), option });
}

/** The place of a number above zero among the classes. */
function classOf(people: number): number {
  return Math.min(Math.floor(people / 100), CLASSES.length - 1);
}

/** All days in one strip: those without arrivals to the left, those with to the right. */
function stripOf(top: number, none: number, all: number, own: boolean): readonly Mark[] {
  const width = SIZE.width - 2 * MARGIN;
  const left = Math.round((none / all) * width);
  const middle = top + STRIP / 2;
  const [fill, ink] = own ? [INK.blue, INK.paper] : [INK.gap, INK.text];
  const [here, there] = [
    `No one: ${count(none, DAYS)} (${percent(none, all)})`,
    `Arrivals: ${count(all - none, DAYS)}`,
  ];
  const inked = { ink, strong: own, rim: fill };
  return [
    box(MARGIN, top, left, STRIP, fill),
    box(MARGIN + left, top, width - left, STRIP, INK.pale),
    ...fitting(here, left, words(here, MARGIN + 18, middle, inked)),
    ...fitting(there, width - left, words(there, MARGIN + left + 18, middle, { ink: INK.text, rim: INK.pale })),
  ];
}

/** A label of a part of the strip, where the part has room for it. */
function fitting(said: string, room: number, label: Mark): readonly Mark[] {
  return widthOf(said, LETTERS.label) + 24 <= room ? [label] : [];
}

function classWords(field: Panel, own: number | undefined): readonly Mark[] {
  return CLASSES.map((name, place) => {
    const look = place === own ? { strong: true, ink: INK.blue } : {};
    return words(name, xOf(field, place), DATA_BOTTOM + 24, { ...look, align: 'center' });
  });
}

/** How many days each bar stands for. */
function numbersOf(field: Panel, days: readonly number[], own: number | undefined): readonly Mark[] {
  return days.map((value, place) => {
    const look = place === own ? { strong: true, ink: INK.blue } : {};
    return words(numberWords(value), xOf(field, place), yOf(field, value) - 5, {
      ...look,
      align: 'center',
      stand: 'bottom',
    });
  });
}

function titleOf(standing: Standing): string {
  const on = fullDay(standing.day);
  if (standing.people === 0)
    return `No one arrived on ${on}, as on ${percent(standing.equal, standing.days)} of days since ${standing.firstYear}`;
  return `${count(standing.people, PEOPLE)} on ${on}, ${rankWords(standing)}`;
}

function rankWords({ more, equal, fewer, days, firstYear }: Standing): string {
  if (more === 0)
    return equal > 1 ? `the most on a day since ${firstYear}, with another` : `the most on a day since ${firstYear}`;
  return `more than on ${percent(fewer, days)} of days since ${firstYear}`;
}

/** A share that is never rounded up to all or down to none. */
function percent(part: number, whole: number): string {
  const share = (part / whole) * 100;
  if (share > 99 && share < 100) return `${Math.floor(share * 10) / 10}%`;
  if (share > 0 && share < 1) return 'less than 1%';
  return `${numberWords(Math.round(share))}%`;
}

function altOf(standing: Standing, none: number): string {
  const { people, day, fewer, equal, more, firstYear } = standing;
  return (
    `Bar chart of all ${count(standing.days, DAYS)} since ${firstYear} by people arriving by small boat: ` +
    `${people === 0 ? 'no one' : count(people, PEOPLE)} on ${fullDay(day)}, ${count(fewer, DAYS)} with fewer, ` +
    `${count(equal - 1, { one: 'other day', many: 'other days' })} with as many and ${numberWords(more)} with more, ` +
    `${count(none, DAYS)} with no one; provisional.`
  );
}
