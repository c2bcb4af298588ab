/** Figures of quarterly and weekly releases: hotels, claims, returns. Their words seldom name the day that a number is of. */
import type { Claim, Reading } from '../domain/claim.ts';
import { TOLD_BEFORE } from '../domain/rules.ts';
import { BASES } from './record.ts';

/** "From a peak of more than 110,000", "its high of 56,000 in 2023": of some day between two releases. */
const OF_A_PEAK = /\b(?:peak(?:ed|s)?|(?:high|low|record) of|highest|lowest)\b/i;
/** "87,450 appeals were waiting to be heard": of the courts, and no claims. */
const OF_COURTS = /\b(?:appeals?|tribunals?|courts?|judges?)\b/i;

/**
 * Whether a figure may be held to the number of one release: its words state the time, and tell of no peak and no
 * court. True for every figure that is counted by the day.
 */
export function isReleaseSure(claim: Claim, { metric, basis, rule }: Reading): boolean {
  const bases = BASES[metric] ?? [];
  if (bases.includes('daily')) return true;
  return (
    basis === 'stated' &&
    !rule.includes(TOLD_BEFORE) &&
    !OF_A_PEAK.test(claim.sentence) &&
    !OF_COURTS.test(claim.sentence)
  );
}
