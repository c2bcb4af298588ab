/**
 * Whether a figure fits an official number, as its words allow. The margins are those of the labelled corpus:
 * "more than" up to a quarter above, "at least" up to twice, "about" within 10 percent, "nearly" and "less than" up
 * to 8 percent below; a round number is rounded to its last non-zero digit, never by more than 6 percent.
 */
import type { Reading } from '../domain/claim.ts';
import type { Figure } from '../domain/figure.ts';
import { MARK_ABOUT_A_DAY, MARK_IN_MONTH, TO_THE_MARK } from '../domain/rules.ts';

/** `equal` to the last digit printed; `allowed` by hedge or rounding; `near`: within 1 percent or one point; `no`. */
export type Fit = 'equal' | 'allowed' | 'near' | 'no';

/**
 * How a printed figure stands to the official number of the same kind: people to people, percent to percent, times to times. A
 * share, a rank or a sum of money fits nothing.
 */
export function fitOf(figure: Figure, official: number, reading: Reading): Fit {
  switch (figure.kind) {
    case 'count':
      return isRate(reading) ? fitRate(figure, official) : fitCount(figure, official, reading);
    case 'percent_change':
      return fitPercent(figure, official);
    case 'ratio':
      return fitRatio(figure, official);
    default:
      return 'no';
  }
}

function isRate(reading: Reading): boolean {
  return reading.metric === 'people_per_boat' || reading.aggregate === 'average_per_day';
}

/** People who came on the busiest day on record (3 September 2022): so far above a mark the day that passed it may end. */
const BUSIEST_DAY = 1305;

/** How far above a number that was passed or reached the total of its time may be: "hit 10,000 in April", when the month ended on 11,074. */
function aboveMark(value: number, reading: Reading | undefined): number {
  if (value < 1000 || value % 500 !== 0 || reading?.metric !== 'small_boat_arrivals') return 0;
  if (reading.rule === MARK_IN_MONTH) return value * 0.25;
  return reading.rule === TO_THE_MARK || reading.rule === MARK_ABOUT_A_DAY ? BUSIEST_DAY : 0;
}

function fitCount(figure: Figure, official: number, reading: Reading | undefined): Fit {
  const { value } = figure;
  if (official === value) return 'equal';
  const rounding = roundingOf(value);
  const inside = (low: number, high: number): Fit =>
    official >= low && official <= high ? 'allowed' : nearTo(value, official);
  switch (figure.hedge) {
    case 'more_than':
      return inside(value - rounding, value * 1.25);
    case 'at_least':
      return inside(value - rounding, value * 2);
    case 'about':
      return inside(value * (1 - looseness(value)), value * (1 + looseness(value)));
    case 'nearly':
      return inside(value * 0.92, value * 1.01);
    case 'less_than':
      return inside(value * 0.92, value);
    case 'up_to':
      return inside(value * 0.75, value + rounding);
    case 'range':
      return inside(value * 0.99, (figure.valueTo ?? value) * 1.01);
    case 'dozens_of':
      return inside(20, 99);
    case 'hundreds_of':
      return inside(100, 1500);
    case 'thousands_of':
      return inside(1000, 15_000);
    case 'tens_of':
      return inside(10_000, 150_000);
    default:
      return inside(value - rounding, value + Math.max(rounding, aboveMark(value, reading)));
  }
}

/** "About 191,000" is meant closer than "about 1,000": four digits that count leave 1 percent, three 3, fewer 10. */
function looseness(value: number): number {
  const digits = significantDigits(value);
  return digits >= 4 ? 0.01 : digits === 3 ? 0.03 : 0.1;
}

/** 3 for 12,300: digits up to the last one that is not zero, and at least 1. */
export function significantDigits(value: number): number {
  const digits = String(Math.round(value)).replace(/0+$/, '');
  return Math.max(1, digits.length);
}

/** The share that a number may lose when it is cut down; what has lost more is another number. */
const MOST_CUT = 0.08;

/** Whether a round number is the official one without the rest: 8,000 for 8,631, 3,500 for 3,567. */
export function isCutDown({ kind, hedge, value }: Figure, official: number): boolean {
  if (kind !== 'count' || hedge !== 'exact' || value < 1000 || value % 100 !== 0) return false;
  return official > value && official < Math.min(value + unitOf(value), value * (1 + MOST_CUT));
}

/** 1,000 for 8,000 and 100 for 3,500: of the last digit that is not zero. */
function unitOf(value: number): number {
  let unit = 10;
  while (value % (unit * 10) === 0) unit *= 10;
  return unit;
}

/** Half of the last non-zero digit's unit, and at most 6 percent; nothing for a number that ends in another digit. */
function roundingOf(value: number): number {
  if (!Number.isInteger(value) || value % 10 !== 0 || value === 0) return 0;
  return Math.min(unitOf(value) / 2, value * 0.06);
}

function nearTo(value: number, official: number): Fit {
  return Math.abs(value - official) <= 0.01 * Math.max(value, official) ? 'near' : 'no';
}

/** Rates are printed as whole numbers: rounded, sometimes cut down. */
function fitRate(figure: Figure, official: number): Fit {
  const { value } = figure;
  const gap = official - value;
  if (Math.abs(gap) <= 0.5) return 'equal';
  if (figure.hedge === 'exact') {
    if (Math.abs(gap) <= Math.max(roundingOf(value), 0.005 * value)) return 'allowed';
    return gap > 0 && gap < 1 ? 'near' : 'no';
  }
  // "Fewer than 10 in each" of a mean of seven: so small a number is the next round one.
  if (figure.hedge === 'less_than' && value <= 10 && gap < 0 && official >= value / 2) return 'allowed';
  return fitCount(figure, official, undefined);
}

/** A signed percentage of the record against one that a story prints, up or down. */
export function fitPercent(figure: Figure, official: number): Fit {
  const signed = figure.direction === 'down' ? -figure.value : figure.value;
  if (Math.sign(official) !== Math.sign(signed) && Math.abs(official) > 0.5) return 'no';
  const size = Math.abs(official);
  const { value } = figure;
  const step = Number.isInteger(value) ? 0.5 : 0.05;
  if (Math.abs(size - value) <= step + 1e-9) return 'equal';
  const isFraction =
    Math.abs(value - 33.3) < 0.01 ||
    Math.abs(value - 66.7) < 0.01 ||
    value === 50 ||
    value === 25 ||
    value === 20 ||
    value === 75;
  const loose = isFraction && figure.hedge !== 'exact' ? 0.15 : 0.1;
  const inside = (low: number, high: number): Fit =>
    size >= low && size <= high ? 'allowed' : Math.abs(size - value) <= 1 ? 'near' : 'no';
  switch (figure.hedge) {
    case 'more_than':
    case 'at_least':
      return inside(value - 0.5, value * 1.25 + 1);
    case 'nearly':
    case 'less_than':
      return inside(value * (1 - loose) - 0.5, value + 0.5);
    case 'about':
      return inside(value - Math.max(1.5, value * 0.1), value + Math.max(1.5, value * 0.1));
    case 'up_to':
      return inside(value * 0.75, value + 0.5);
    default:
      return Math.abs(size - value) <= 1 ? (value % 10 === 0 ? 'allowed' : 'near') : 'no';
  }
}

/** A multiple in words is loose: within 15 percent, with more room for "more than double" and "almost double". */
function fitRatio(figure: Figure, official: number): Fit {
  const { value } = figure;
  const share = official / value;
  if (Math.abs(share - 1) <= 0.005) return 'equal';
  if (figure.hedge === 'more_than' || figure.hedge === 'at_least')
    return share >= 0.99 && share <= 1.5 ? 'allowed' : 'no';
  if (figure.hedge === 'nearly' || figure.hedge === 'less_than')
    return share >= 0.8 && share <= 1.02 ? 'allowed' : 'no';
  return share >= 0.85 && share <= 1.15 ? 'allowed' : 'no';
}
