/** Known habits of the press that make a true figure look false: readings that the words do not license, each named. */
import type { Reading } from '../domain/claim.ts';
import { dateOfDayNumber, dayNumber, daysIn, type Period } from '../domain/period.ts';

/** The habits by name, as a reading carries them. */
export const SAME_NUMBER_OF_DAYS = 'the same number of days (leap year)';
/** Names of repairs, as a verdict prints them: what the writer is taken to have done. */
export const PUBLICATION_DAY = 'the day of publication given for the last day counted';
const FROM_THE_DAY_AFTER = 'counting from the day after';
/** The quarterly total is published later than the days and differs from their sum. */
export const FINALISED = 'the finalised quarterly statistics';
/** A number that was true of the first release of its days and was revised since. */
export const FIRST_RELEASED = 'the number that was released first';
/** A number as far from the provisional one as later revisions usually move it. */
export const REVISED_LATER = 'what provisional figures are later revised by';

/** A round number that leaves off the rest: 8,000 for 8,631. */
export const CUT_DOWN = 'cut down, not rounded';

function shifted(period: Period, from: number, to: number): Period {
  return { from: dateOfDayNumber(dayNumber(period.from) + from), to: dateOfDayNumber(dayNumber(period.to) + to) };
}

/** Agencies compare the same number of days, so that after February a leap year ends one day sooner. */
function sameNumberOfDays(reading: Reading): Reading[] {
  const { period, comparedWith } = reading;
  if (period === undefined || comparedWith === undefined) return [];
  const length = daysIn(period);
  if (length === daysIn(comparedWith)) return [];
  const compared = { from: comparedWith.from, to: dateOfDayNumber(dayNumber(comparedWith.from) + length - 1) };
  return [{ ...reading, comparedWith: compared, basis: 'repaired', rule: SAME_NUMBER_OF_DAYS }];
}

/** "In November", "in 2023": nobody gives the day of publication for the end of a month that is named. */
function areWholeMonths({ period, open }: Reading): boolean {
  return (
    !open &&
    period !== undefined &&
    daysIn(period) > 27 &&
    period.from.day === 1 &&
    period.to.day === period.to.daysInMonth
  );
}

/** The day on which a number was published is one day after the last day it counts. */
function publicationDayForDataDay(reading: Reading): Reading[] {
  const { period, comparedWith } = reading;
  if (period === undefined) return [];
  const rule = PUBLICATION_DAY;
  if (areWholeMonths(reading)) return [];
  const earlier = daysIn(period) === 1 ? shifted(period, -1, -1) : shifted(period, 0, -1);
  if (comparedWith === undefined) return [{ ...reading, period: earlier, basis: 'repaired', rule }];
  return [{ ...reading, period: earlier, comparedWith: shifted(comparedWith, 0, -1), basis: 'repaired', rule }];
}

/** "Since 14 April" counted from the day after. */
function fromTheDayAfter(reading: Reading): Reading[] {
  const { period } = reading;
  if (period === undefined || !reading.open || daysIn(period) < 3 || reading.comparedWith !== undefined) return [];
  return [{ ...reading, period: shifted(period, 1, 0), basis: 'repaired', rule: FROM_THE_DAY_AFTER }];
}

const REPAIRS = [sameNumberOfDays, publicationDayForDataDay, fromTheDayAfter];

/** Every single repair of a reading. */
export function repairsOf(reading: Reading): Reading[] {
  return REPAIRS.flatMap((repair) => repair(reading));
}
