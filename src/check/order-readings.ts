/** The readings of a claim in the words' own order, with what the story's other figures have shown brought forward. */
import type { Claim, Reading } from '../domain/claim.ts';
import { dayNumber } from '../domain/period.ts';
import type { Verdict } from '../domain/verdict.ts';
import type { Situation } from './evidence.ts';
import { isParticular, keyOf, periodKey } from './trial.ts';

/** The words' own order, with what the story's other figures have shown brought forward. */
export function orderReadings(claim: Claim, situation: Situation): Reading[] {
  const { lastDays } = situation.evidence;
  // A share is never held against the record, so that nothing bears out another time than its words have.
  if (claim.figure.kind === 'share' && !claim.readings[0].open) return [...claim.readings];
  if (claim.figure.kind !== 'count') return orderChanges(claim, situation);
  if (isParticular(claim)) return [...claim.readings];
  const partner = nearestPartner(claim, situation.beside);
  const partners = partner?.kind.startsWith('agree') ? [partner] : [];
  const isStated = claim.readings[0].basis === 'stated' && partner?.reading.basis === 'stated';
  const shared = (isStated ? [] : partners)
    .filter((verdict) => verdict.reading.basis !== 'repaired' || /publication/.test(verdict.reading.rule))
    .filter((verdict) => !claim.readings.some((reading) => periodKey(reading) === periodKey(verdict.reading)))
    .map(({ reading }): Reading => ({ ...reading, metric: claim.readings[0].metric }));
  const score = (reading: Reading, index: number): number => {
    const isShared = partners.some((verdict) => periodKey(verdict.reading) === periodKey(reading));
    const last = reading.open && reading.period !== undefined ? lastDays.indexOf(dayNumber(reading.period.to)) : -1;
    return (
      index -
      (isShared && (reading.basis !== 'stated' || shared.includes(reading)) ? 100 : 0) -
      (last === 0 && claim.readings[0].open && sameStart(reading, claim.readings[0]) ? 50 : 0)
    );
  };
  return [...shared, ...claim.readings]
    .map((reading, index) => ({ reading, score: score(reading, index) }))
    .sort((a, b) => a.score - b.score)
    .map((entry) => entry.reading);
}

/** Readings of a change beyond these are too far from its words for another figure to bring them forward. */
const LIKELY = 8;

/** A change speaks of periods that the counts beside it, or before it, have shown; both of its periods may be borne out. */
function orderChanges(claim: Claim, situation: Situation): Reading[] {
  const { confirmed } = situation.evidence;
  const [first] = claim.readings;
  const shown = situation.beside
    .filter((verdict) => verdict.claim.figure.kind === 'count')
    .map((verdict) => periodKey(verdict.reading));
  const score = (reading: Reading, index: number): number => {
    const isBorne = confirmed.has(periodKey(reading));
    const isBaseBorne = reading.comparedWith !== undefined && confirmed.has(keyOf(reading.comparedWith));
    const isBeside = isBorne && shown.includes(periodKey(reading)) && !isBaseOf(claim, reading);
    return index - (isBaseBorne ? 30 : 0) - (isBeside ? 20 : 0) - (isBorne ? 10 : 0);
  };
  if (first.basis === 'stated') return orderStated(claim, situation);
  const borne = claim.readings
    .slice(0, LIKELY)
    .filter((reading) => confirmed.has(periodKey(reading)) && !isBaseOf(claim, reading));
  const ordered = (borne.length > 0 ? borne : claim.readings)
    .map((reading, index) => ({ reading, score: score(reading, index) }))
    .toSorted((a, b) => a.score - b.score)
    .map((entry) => entry.reading);
  return ofTwoEnds(ordered).slice(0, 4);
}

/** Readings that end on the first two of their last days: of more ends one would fit almost any change. */
function ofTwoEnds(readings: readonly Reading[]): Reading[] {
  const ends = [...new Set(readings.map(({ period }) => period && dayNumber(period.to)))].slice(0, 2);
  return readings.filter(({ period }) => ends.includes(period && dayNumber(period.to)));
}

/** Where the words state the period, other figures only bear it out or offer another end to it. */
function orderStated(claim: Claim, { evidence }: Situation): Reading[] {
  const [first] = claim.readings;
  const isBorne = (reading: Reading) => evidence.confirmed.has(periodKey(reading));
  const same = claim.readings.filter((reading) => sameStart(reading, first));
  if (isBorne(first)) return same.filter((reading) => periodKey(reading) === periodKey(first)).slice(0, 4);
  return ofTwoEnds([
    first,
    ...same.slice(1).filter(isBorne),
    ...same.slice(1).filter((reading) => !isBorne(reading)),
  ]).slice(0, 4);
}

/** Whether the best reading compares with this reading's period, so that a count beside it is of the base. */
function isBaseOf(claim: Claim, reading: Reading): boolean {
  const base = claim.readings[0].comparedWith;
  return base !== undefined && keyOf(base) === periodKey(reading);
}

/** Whether both have a period and the periods begin on the same day. */
export function sameStart(a: Reading, b: Reading): boolean {
  return a.period !== undefined && b.period !== undefined && dayNumber(a.period.from) === dayNumber(b.period.from);
}

/** The people told nearest to the boats that brought them, or the other way about. */
function nearestPartner(claim: Claim, beside: readonly Verdict[]): Verdict | undefined {
  const distance = ({ claim: other }: Verdict) =>
    Math.abs(other.figure.start - claim.figure.start) - (other.figure.start < claim.figure.start ? 20 : 0);
  return beside
    .filter((verdict) => isPartner(verdict.claim, claim) && verdict.claim.place === claim.place)
    .toSorted((a, b) => distance(a) - distance(b))[0];
}

/** Boats beside people, and people per boat beside either. */
function isPartner(a: Claim, b: Claim): boolean {
  return a.readings[0].metric !== b.readings[0].metric && a.figure.kind === 'count' && b.figure.kind === 'count';
}
