/** The labels of the lines of years: each earlier year at its line's end, this and last year at the day in question. */
import { dayMonth } from '../text/days-in-words.ts';
import { numberWords } from '../text/wording.ts';
import { widthOf } from './line-breaks.ts';
import { INK, LETTERS, MARGIN, SIZE } from './look.ts';
import { type Mark, words } from './marks.ts';
import { type Panel, xOf, yOf } from './panel.ts';
import { placeOf, type YearLine } from './running-totals.ts';
import { spread } from './spread.ts';

/** A year's total to a day. */
export interface Standing {
  readonly day: Temporal.PlainDate;
  readonly people: number;
}

/** Room to the right of the lines for "2022 45,755". */
export const LABEL_ROOM = 190;

const LABEL_APART = 33;

/** How far below its dot a label stands free of the line that goes on from there, and how near it may come to the axis. */
const BELOW_LINE = 34;
const ABOVE_AXIS = 20;

/** Each year with its number where its line reaches the right edge, kept apart from each other. */
export function endLabels(lines: readonly YearLine[], thisYear: number, field: Panel): readonly Mark[] {
  const ended = lines.flatMap(({ year, points }) => {
    const [place, total] = points.at(-1) ?? [0, 0];
    return place === field.places - 1 ? [{ year, total }] : [];
  });
  const heights = ended.map(({ total }) => yOf(field, total));
  const places = spread(heights, LABEL_APART, field.top, field.top + field.height);
  return ended.flatMap(({ year, total }, i) => {
    const ink = year === thisYear ? INK.blue : year === thisYear - 1 ? INK.vermilion : INK.quiet;
    const look = { ink, strong: year >= thisYear - 1 };
    const y = places[i] ?? 0;
    return [
      words(String(year), field.left + field.width + 14, y, look),
      words(numberWords(total), SIZE.width - MARGIN + 8, y, { ...look, align: 'right' }),
    ];
  });
}

/**
 * The numbers at the dots of this and last year: the higher above its line to the left, the lower below to the right.
 * Last year's is left to the title where there is no room for both.
 */
export function dotLabels(now: Standing | undefined, before: Standing | undefined, field: Panel): readonly Mark[] {
  const marks: Mark[] = [];
  const ahead = now !== undefined && before !== undefined && now.people > before.people;
  if (before !== undefined && !atEdge(before, field)) {
    const said = `${before.day.year}: ${numberWords(before.people)}`;
    const look = { ink: INK.vermilion, strong: true };
    const dated = `${dayMonth(before.day)} ${said}`;
    const low = yOf(field, before.people) + BELOW_LINE > field.top + field.height - ABOVE_AXIS;
    const under = low ? [] : below(said, before, field, { look, aside: BELOW_LINE });
    marks.push(...(ahead ? under : above(dated, before, field, look)));
  }
  if (now !== undefined && !atEdge(now, field)) {
    const said = `${now.day.year}: ${numberWords(now.people)}`;
    const look = { ink: INK.blue, strong: true, height: LETTERS.subtitle };
    const over = ahead ? above(said, now, field, look) : [];
    marks.push(...(over.length > 0 ? over : below(said, now, field, { look, aside: 4 })));
  }
  return marks;
}

type Look = { readonly ink: string; readonly strong: boolean; readonly height?: number };

/** None where there is no room to the left. */
function above(said: string, { day, people }: Standing, field: Panel, look: Look): readonly Mark[] {
  const x = xOf(field, placeOf(day)) - 14;
  if (x - widthOf(said, look.height ?? LETTERS.label) < field.left) return [];
  return [words(said, x, yOf(field, people) - 24, { ...look, align: 'right' })];
}

function below(
  said: string,
  { day, people }: Standing,
  field: Panel,
  { look, aside }: { look: Look; aside: number },
): readonly Mark[] {
  const [x, y] = [xOf(field, placeOf(day)), yOf(field, people)];
  const right = field.left + field.width;
  const deep = y + aside > field.top + field.height - ABOVE_AXIS;
  if (x + 22 + widthOf(said, look.height ?? LETTERS.label) > right) {
    return [words(said, right, deep ? y - 34 : y + 42, { ...look, align: 'right' })];
  }
  return [deep ? words(said, x - 6, y - 34, look) : words(said, x + 22, y + aside, look)];
}

function atEdge({ day }: Standing, field: Panel): boolean {
  return placeOf(day) === field.places - 1;
}
