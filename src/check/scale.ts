/** Whether a figure is so near the record's that it may be wrong about that time, rather than told of another. */
import type { Claim } from '../domain/claim.ts';
import { daysIn } from '../domain/period.ts';
import type { Verdict } from '../domain/verdict.ts';
import { significantDigits } from './fit.ts';
import { officialOf, type Trial } from './trial.ts';

/** How many times off a count may be and still be held against a story. */
const OUT_OF_SCALE = 2;
const FAR_OUT_OF_SCALE = 3;
/** Where the record has more than this, a number below ten is of something else: a family, a part of a boat. */
const FEW = 50;
/** A slip of the year is as far off as 3,150 for 45,755; what is farther off counts something else. */
const BEYOND_BELIEF = 20;
/** Days of a month and of a year, at the least. */
const MONTH = 28;
const YEAR = 360;

/** A count several times too large or too small is likelier of another time than wrong. */
export function isInScale({ figure }: Claim, trial: Trial, most = outOfScale(figure, trial)): boolean {
  const official = officialOf(trial);
  if (official === undefined) return false;
  if (figure.kind !== 'count') return true;
  if (figure.value > 0 && figure.value < 10) return official <= FEW;
  if (figure.value === 0) return true;
  return official * most >= figure.value && official <= figure.value * most;
}

/** A year that the words state of the only figure of a sentence: "3,150 people crossed in 2022" is not misread. */
export function isOfLongTime(claim: Claim, trial: Trial, beside: readonly Verdict[]): boolean {
  const { figure, sentence } = claim;
  const { basis, period, aggregate } = trial.reading;
  return (
    figure.value >= 1000 &&
    figure.hedge === 'exact' &&
    basis === 'stated' &&
    isInScale(claim, trial, BEYOND_BELIEF) &&
    (beside.length === 0 || /\b(?:all|whole|entirety) of (?:last year|20\d\d)\b/.test(sentence)) &&
    period !== undefined &&
    daysIn(period) >= (aggregate === 'average_per_day' ? MONTH : YEAR)
  );
}

/** Fewer people are no round number. */
const ROUND = 100;

/** Round numbers are thrown about more freely than those printed to the last digit. */
function outOfScale({ hedge, value }: Claim['figure'], { reading: { metric } }: Trial): number {
  const isLoose = value >= ROUND || metric === 'small_boats';
  return hedge === 'exact' && significantDigits(value) < 3 && isLoose ? FAR_OUT_OF_SCALE : OUT_OF_SCALE;
}
