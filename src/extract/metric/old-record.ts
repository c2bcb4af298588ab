/** "The old record, set on 1 June, was 74": a bare number that is told as a record before. */
import { pattern } from '../../text/patterns/pattern.ts';
import type { Mention } from '../mentions/mention.ts';

const OLD_RECORD = pattern(
  /\b(?:old|previous|earlier|existing|last) (?:daily |single-day |one-day )?(?:record|high|peak)(?:, (?:set|reached|recorded|on|in|of)[^.;]{3,30},| (?:set|reached|recorded) [^.;]{3,30})? (?:was|had been|stood at|of) (?:just |only )?$/,
);
/** Fewer than on any day that has been a record. */
const FEWEST = 10;

/** Whether the words before a number make it the record of a day before. */
export function isOldRecord({ hedgeStart, value }: Mention, lower: string): boolean {
  return value >= FEWEST && OLD_RECORD.test(lower.slice(0, hedgeStart));
}
