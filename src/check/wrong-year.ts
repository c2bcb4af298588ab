/** The number of another year printed for this one: "5,170 people came in June, in 40 boats", where 5,170 came in June a year earlier. */
import type { Claim, Reading } from '../domain/claim.ts';
import { daysIn, yearsEarlier } from '../domain/period.ts';
import type { Verdict } from '../domain/verdict.ts';
import { periodKey } from './trial.ts';

/** Below this boats fit another year by chance. */
const FEW_BOATS = 10;
/** Shorter times of two years are easily mixed up by us. */
const SHORTEST = 7;

/** Words by which a sentence speaks of more than one time. */
const OF_TWO_TIMES =
  /\b(?:last|ago|earlier|before|previous|same|than|against|compar\w+|from|times|up|down|while|although|but|whereas|versus|year)\b/i;

/**
 * Whether a count that agrees with an earlier year is of the year that its words state: another count of its sentence
 * bears that out, and no word of the sentence speaks of the earlier one.
 */
export function isOfWrongYear(claim: Claim, found: Reading, beside: readonly Verdict[]): boolean {
  const [first] = claim.readings;
  const years = yearsBetween(first, found);
  if (years === 0 || claim.sentence.includes(`${found.period?.from.year}`)) return false;
  return isBorneOutByCount(claim, beside);
}

/** "In 2022, 29,437 people crossed": the words give one year alone, by its number. */
export function isOfYearByNumber(claim: Claim): boolean {
  const [{ basis, period }] = claim.readings;
  const years = new Set(claim.sentence.match(/\b20[12]\d\b/g) ?? []);
  return (
    basis === 'stated' && years.size === 1 && years.has(`${period?.to.year}`) && !OF_TWO_TIMES.test(claim.sentence)
  );
}

/** Whether the words state one time alone for a count, and another count of the sentence agrees with that time. */
export function isBorneOutByCount(claim: Claim, beside: readonly Verdict[]): boolean {
  const [first] = claim.readings;
  if (claim.figure.kind !== 'count' || first.basis !== 'stated' || OF_TWO_TIMES.test(claim.sentence)) return false;
  const key = periodKey(first);
  return beside.some(
    ({ claim: other, kind, reading }) =>
      other !== claim &&
      kind === 'agrees' &&
      other.figure.kind === 'count' &&
      other.figure.value >= FEW_BOATS &&
      reading.basis === 'stated' &&
      periodKey(reading) === key,
  );
}

/** How many years the second reading is earlier than the first, where it is of the same dates; else 0. */
function yearsBetween(first: Reading, found: Reading): number {
  if (first.period === undefined || found.period === undefined || first.metric !== found.metric) return 0;
  const years = first.period.from.year - found.period.from.year;
  if (years < 1 || daysIn(first.period) < SHORTEST) return 0;
  const moved = yearsEarlier(first.period, years);
  return moved.from.equals(found.period.from) && moved.to.equals(found.period.to) ? years : 0;
}
