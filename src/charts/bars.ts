/** Bars with their numbers. What is published as nobody is a written 0; what is not published is a shaded gap. */
import { numberWords } from '../text/wording.ts';
import { widthOf } from './line-breaks.ts';
import { INK, LETTERS } from './look.ts';
import { box, type Mark, words } from './marks.ts';
import { type Panel, xOf, yOf } from './panel.ts';

type Numbers = readonly (number | undefined)[];

const GAP_WORDS = 'no figure';

/** A series of bars; what is missing is no bar. `strong` is a place that stands out. */
export function barsOf(name: string, numbers: Numbers, ink: string, strong?: { place: number; ink: string }) {
  return {
    type: 'bar' as const,
    name,
    z: 5,
    barCategoryGap: '18%',
    itemStyle: { color: ink },
    data: numbers.map((value, place) => {
      if (value === undefined) return null;
      return place === strong?.place ? { value, itemStyle: { color: strong.ink } } : value;
    }),
  };
}

export interface BarWordsWish {
  /** Where a 0 stands: on the axis unless told. */
  readonly zeros?: 'on' | 'below';
  /** Whether the last number stands above its bar, as it does unless told, or beside it, free of a taller neighbour. */
  readonly last?: 'above' | 'beside';
}

/** The highest and the last number at their bars, and a 0 wherever the number is 0. */
export function barWords(field: Panel, numbers: Numbers, wish: BarWordsWish = {}): readonly Mark[] {
  const highest = Math.max(...numbers.map((value) => value ?? 0));
  const first = numbers.indexOf(highest);
  return numbers.flatMap((value, place) => {
    if (value === undefined) return [];
    const x = xOf(field, place);
    if (value === 0) {
      const y = yOf(field, 0) + (wish.zeros === 'below' ? 20 : -18);
      return [words('0', x, y, { align: 'center', height: LETTERS.footer })];
    }
    const last = place === numbers.length - 1;
    const look = { strong: true, ink: INK.text } as const;
    if (last && wish.last === 'beside') {
      const y = Math.min(yOf(field, value) + 10, yOf(field, 0) - 12);
      return [words(numberWords(value), field.left + field.width + 6, y, look)];
    }
    const clear = Math.abs(place - first) > 1;
    if (place !== first && !(last && clear)) return [];
    const said = numberWords(value);
    const half = widthOf(said, LETTERS.label) / 2;
    const inside = Math.min(Math.max(x, field.left + half), field.left + field.width - half);
    return [words(said, inside, yOf(field, value) - 5, { ...look, align: 'center', stand: 'bottom' })];
  });
}

/** A shaded strip over each run of places without a number, with words where it is wide enough to stand upright. */
export function gapBoxes(field: Panel, numbers: Numbers): readonly Mark[] {
  const width = field.width / field.places;
  return runsWithout(numbers).flatMap(([first, last]) => {
    const x = xOf(field, first) - width / 2;
    const wide = (last - first + 1) * width;
    const [middle, height] = [x + wide / 2, field.top + field.height / 2];
    const look = { align: 'center', turn: wide < 150 ? 90 : 0, height: LETTERS.footer, rim: INK.gap } as const;
    return [box(x, field.top, wide, field.height, INK.gap), words(GAP_WORDS, middle, height, look)];
  });
}

/** First and last place of each run of missing numbers. */
function runsWithout(numbers: Numbers): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const [place, value] of numbers.entries()) {
    if (value !== undefined) continue;
    const run = runs.at(-1);
    if (run !== undefined && run[1] === place - 1) run[1] = place;
    else runs.push([place, place]);
  }
  return runs;
}
