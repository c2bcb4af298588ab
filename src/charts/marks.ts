/** Words and shapes at fixed places of the sheet. Axes carry no words of their own: echarts guesses widths, we place. */
import { FONT, INK, LETTERS } from './look.ts';

export interface WordsLook {
  readonly height?: number;
  readonly strong?: boolean;
  readonly ink?: string;
  readonly align?: 'left' | 'center' | 'right';
  /** Which part of the letters stands at `y`. */
  readonly stand?: 'top' | 'middle' | 'bottom';
  /** Colour of the thin rim that keeps words legible over lines and bars; paper unless told. */
  readonly rim?: string;
  /** Degrees, turned to the left around the place. */
  readonly turn?: number;
}

/** What a chart is drawn of: words, boxes and lines in pixels of the sheet. */
export type Mark = ReturnType<typeof words> | ReturnType<typeof box> | ReturnType<typeof line>;

/** Words at a place. */
export function words(text: string, x: number, y: number, look: WordsLook = {}) {
  const { height = LETTERS.label, strong = false, ink = INK.quiet, align = 'left', stand = 'middle' } = look;
  return {
    type: 'text' as const,
    x,
    y,
    rotation: ((look.turn ?? 0) * Math.PI) / 180,
    silent: true,
    z: 100,
    style: {
      text,
      fontFamily: FONT,
      fontSize: height,
      fontWeight: strong ? 600 : 400,
      fill: ink,
      stroke: look.rim ?? INK.paper,
      lineWidth: 6,
      align,
      verticalAlign: stand,
    },
  };
}

/** A filled rectangle behind the data. */
export function box(x: number, y: number, width: number, height: number, ink: string) {
  return { type: 'rect' as const, silent: true, z: -1, shape: { x, y, width, height }, style: { fill: ink } };
}

/** A straight line; `dashes` are lengths of ink and gap. */
export function line(from: readonly [number, number], to: readonly [number, number], ink: string, dashes?: number[]) {
  return {
    type: 'line' as const,
    silent: true,
    z: 50,
    shape: { x1: from[0], y1: from[1], x2: to[0], y2: to[1] },
    style: { stroke: ink, lineWidth: 2, lineDash: dashes ?? null },
  };
}
