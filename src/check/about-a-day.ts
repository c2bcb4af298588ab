/** "By the middle of April", "passed 10,000 in April": a total to a day that is not told, which is wrong only where no day near it bears the number out. */
import type { Claim, Reading } from '../domain/claim.ts';
import { dateOfDayNumber, dayNumber } from '../domain/period.ts';
import { MARK_IN_MONTH, SINCE_SOME_DAY } from '../domain/rules.ts';
import type { RecordStates } from './record.ts';
import { officialOf, tryReading } from './trial.ts';

/** Days that such words may be off: half a month has no more. */
const OFF = 8;

/** And a month no more than these. */
const A_MONTH = 31;

/** Whether a count lies beyond what the record has for any day near the end of its time. Totals grow, so the ends tell. */
export function isBeyondAbout({ figure }: Claim, reading: Reading, states: RecordStates): boolean {
  const { period } = reading;
  if (figure.kind !== 'count' || period === undefined || reading.basis !== 'stated') return false;
  const official = (later: number, longer: number): number | undefined => {
    const from = dateOfDayNumber(Math.min(dayNumber(period.from) + later, dayNumber(period.to)));
    const to = dateOfDayNumber(dayNumber(period.to) + longer);
    return officialOf(tryReading(figure, { ...reading, period: { from, to } }, states));
  };
  const isOfStart = reading.rule.startsWith(SINCE_SOME_DAY);
  const isInMonth = reading.rule.startsWith(MARK_IN_MONTH);
  const least = isOfStart ? official(A_MONTH, 0) : official(0, isInMonth ? -A_MONTH : -OFF);
  const most = isOfStart || isInMonth ? official(0, 0) : official(0, OFF);
  if (least === undefined || most === undefined) return false;
  return figure.value < least * (1 - ROUNDING) || figure.value > most * (1 + ROUNDING);
}

/** What a round number may be off. */
const ROUNDING = 0.02;
