/** A field of the sheet with a scale from zero up and places from left to right, and where each number falls in it. */
import { numberWords } from '../text/wording.ts';
import { widthOf } from './line-breaks.ts';
import { INK, LETTERS, MARGIN, SIZE } from './look.ts';
import { type Mark, words } from './marks.ts';

export interface Panel {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** The number at the upper edge, and the distance between two lines of the scale. */
  readonly most: number;
  readonly step: number;
  /** Places from left to right: bars stand in the middle of theirs. */
  readonly places: number;
}

export interface PanelWish {
  readonly top: number;
  readonly bottom: number;
  /** Room for labels to the right of it. */
  readonly right?: number;
  readonly places: number;
  /** The largest number to be shown. */
  readonly largest: number;
  /** At most so many steps of the scale; 5 unless told. */
  readonly lines?: number;
}

/**
 * A panel between two heights, in pixels from the top; its scale ends at the first line that reaches `largest`, and the left edge
 * makes room for its numbers.
 */
export function panel({ top, bottom, right = 0, places, largest, lines = 5 }: PanelWish): Panel {
  const step = stepFor(largest, lines);
  const most = Math.max(1, Math.ceil(largest / step)) * step;
  const left = Math.round(MARGIN + widthOf(numberWords(most), LETTERS.label) + 14);
  return { left, top, width: SIZE.width - MARGIN - right - left, height: bottom - top, most, step, places };
}

/** The smallest of 1, 2 and 5 times a power of ten that makes no more steps than asked for. */
function stepFor(largest: number, lines: number): number {
  for (let power = 1; ; power *= 10) {
    for (const factor of [1, 2, 5]) if (largest <= factor * power * lines) return factor * power;
  }
}

/** The pixel of the middle of a place, counted from 0. */
export function xOf({ left, width, places }: Panel, place: number): number {
  return left + ((place + 0.5) / places) * width;
}

/** The pixel of a number. */
export function yOf({ top, height, most }: Panel, value: number): number {
  return top + (1 - value / most) * height;
}

/** Grid and axes of a panel for echarts; `index` tells panels of one sheet apart. */
export function axesOf({ left, top, width, height, most, step, places }: Panel, index = 0) {
  const hidden = { axisLabel: { show: false }, axisTick: { show: false } };
  return {
    grid: { left, top, width, height, outerBoundsMode: 'none' as const },
    xAxis: {
      ...hidden,
      type: 'category' as const,
      gridIndex: index,
      data: Array.from({ length: places }, (_, place) => String(place)),
      axisLine: { lineStyle: { color: INK.axis, width: 2 } },
    },
    yAxis: {
      ...hidden,
      type: 'value' as const,
      gridIndex: index,
      min: 0,
      max: most,
      interval: step,
      axisLine: { show: false },
      splitLine: { lineStyle: { color: INK.grid, width: 2 } },
    },
  };
}

/** The numbers of the scale, beside its lines. */
export function scaleWords(field: Panel): readonly Mark[] {
  const marks: Mark[] = [];
  for (let value = 0; value <= field.most; value += field.step) {
    marks.push(words(numberWords(value), field.left - 14, yOf(field, value), { align: 'right' }));
  }
  return marks;
}
