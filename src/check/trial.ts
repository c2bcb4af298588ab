/** One claim against the record: which licensed reading it is held to, and what that shows. */
import type { Claim, Reading } from '../domain/claim.ts';
import type { Figure } from '../domain/figure.ts';
import { dayNumber, type Period } from '../domain/period.ts';
import { finalisedTotal } from './finalised.ts';
import { type Fit, fitOf, significantDigits } from './fit.ts';
import { type OfficialSum, officialSum } from './official.ts';
import type { RecordStates } from './record.ts';
import { FINALISED, repairsOf } from './repairs.ts';

/** A reading held against both states of the record. */
export interface Trial {
  readonly reading: Reading;
  readonly atTime: { readonly sum: OfficialSum; readonly fit: Fit } | undefined;
  readonly now: { readonly sum: OfficialSum; readonly fit: Fit } | undefined;
}

/** The figure held against both states of the record under one reading; a state is undefined where it holds no number for it. */
export function tryReading(figure: Figure, reading: Reading, states: RecordStates): Trial {
  const held = (record: RecordStates['now']) => {
    const sum = officialSum(reading, figure.kind, record);
    return sum === undefined ? undefined : { sum, fit: fitOf(figure, sum.value, reading) };
  };
  return { reading, atTime: held(states.atTime), now: held(states.now) };
}

/** The record's number as known now, or as known then where it is no longer held. */
export function officialOf(trial: Trial): number | undefined {
  return (trial.now ?? trial.atTime)?.sum.value;
}

/** Equal, or within what the words allow, in the record of then or of now. */
export function fits(trial: Trial): boolean {
  return isGood(trial.atTime?.fit) || isGood(trial.now?.fit);
}

/** The very number, in the record of then or of now. */
export function isEqual(trial: Trial): boolean {
  return trial.atTime?.fit === 'equal' || trial.now?.fit === 'equal';
}

/** Close to the record of then or of now, and yet beyond what the words allow. */
export function isNear(trial: Trial): boolean {
  return trial.atTime?.fit === 'near' || trial.now?.fit === 'near';
}

/** Equal, or within what hedge and rounding allow. */
export function isGood(fit: Fit | undefined): boolean {
  return fit === 'equal' || fit === 'allowed';
}

/** A figure so particular that equality with the record is evidence for a reading. */
export function isParticular(claim: Claim): boolean {
  const { figure } = claim;
  if (
    figure.kind !== 'count' ||
    claim.readings[0].metric === 'people_per_boat' ||
    figure.value < 100 ||
    figure.hedge === 'range'
  )
    return false;
  return significantDigits(figure.value) >= 3 || (figure.hedge === 'exact' && figure.value % 100 !== 0);
}

/** Repaired readings of a claim, each tried; the finalised total stands in for a sum of days where quarters are final. */
export function tryRepairs(figure: Figure, reading: Reading, states: RecordStates): Trial[] {
  const trials = repairsOf(reading).map((repaired) => tryReading(figure, repaired, states));
  const total =
    reading.metric === 'small_boat_arrivals' &&
    reading.period !== undefined &&
    figure.kind === 'count' &&
    reading.aggregate === undefined
      ? finalisedTotal(reading.period, states.now)
      : undefined;
  if (total === undefined) return trials;
  const repaired: Reading = { ...reading, basis: 'repaired', rule: FINALISED };
  const held = { sum: { value: total }, fit: fitOf(figure, total, repaired) };
  return [...trials, { reading: repaired, atTime: held, now: held }];
}

/** Key of a reading's period, for looking up what other claims of the story have shown. */
export function periodKey(reading: Reading): string {
  return reading.period === undefined ? '' : keyOf(reading.period);
}

/** The same for the same days; for sets and maps. */
export function keyOf(period: Period): string {
  return `${dayNumber(period.from)}/${dayNumber(period.to)}`;
}
