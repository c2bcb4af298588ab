/** A number as it stands in a text. */

/** Words that loosen a number. Names and meaning are those of the labelled corpus. */
export type Hedge =
  | 'exact'
  | 'more_than'
  | 'at_least'
  | 'about'
  | 'nearly'
  | 'less_than'
  | 'up_to'
  | 'range'
  | 'dozens_of'
  | 'hundreds_of'
  | 'thousands_of'
  | 'tens_of';

/** What sort of number it is. A share is a part in percent, a ratio "double" or "three times", a rank "the third highest". */
export type FigureKind = 'count' | 'percent_change' | 'share' | 'ratio' | 'rank' | 'money';

export interface Figure {
  readonly kind: FigureKind;
  /** Always positive: half a million is 500000, a third fewer is 33.3 percent, double is 2, no one is 0. */
  readonly value: number;
  /** Upper end of a range. */
  readonly valueTo?: number;
  readonly hedge: Hedge;
  /** Of a percent change. */
  readonly direction?: 'up' | 'down';
  /** Offsets into the text, of the number with its hedge and unit. */
  readonly start: number;
  readonly end: number;
}
