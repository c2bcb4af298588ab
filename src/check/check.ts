/**
 * Claims of one story, judged together. Readings are tried against the record; one that makes a particular figure
 * true is evidence for that reading and for what the writer had, which then helps the figures beside it.
 */
import type { Claim } from '../domain/claim.ts';
import type { Period } from '../domain/period.ts';
import type { Verdict } from '../domain/verdict.ts';
import { gatherEvidence, periodsOf, sentencesOf } from './evidence.ts';
import { judge } from './judge.ts';
import { USUAL } from './pick-reading.ts';
import type { RecordStates } from './record.ts';
import { isParticular, periodKey } from './trial.ts';

/** Verdicts in the order of the claims, without those on claims that may count something else. */
export function checkClaims(claims: readonly Claim[], states: RecordStates, published: Temporal.PlainDate): Verdict[] {
  const gathered = gatherEvidence(claims, states, published);
  const confirmed = new Set(gathered.confirmed);
  const shown = new Set<string>();
  const doubted = new Set<string>();
  const evidence = { ...gathered, confirmed, shown, doubted };
  const chosen = new Map<Claim, Verdict>();
  const periods = periodsOf(claims);
  const situation = { states, published, evidence, periods, told: sentencesOf(claims) };
  const sentences = [...new Set(claims.map(({ sentence }) => sentence))];
  const bySentence = Map.groupBy(claims, ({ sentence }) => sentence);
  const verdictsOf = (sentence: string | undefined) =>
    (bySentence.get(sentence ?? '') ?? []).flatMap((claim) => chosen.get(claim) ?? []);
  const around = ({ sentence }: Claim) => ({
    beside: verdictsOf(sentence),
    before: verdictsOf(sentences[sentences.indexOf(sentence) - 1]),
  });
  for (const claim of claims.toSorted((a, b) => turn(a) - turn(b))) {
    const verdict = judge(claim, { ...situation, ...around(claim) });
    chosen.set(claim, verdict);
    if (verdict.reason === 'unsure' && isParticular(claim)) doubted.add(periodKey(claim.readings[0]));
    if (isOfStatedDay(verdict)) shown.add(periodKey(verdict.reading));
    if (isShown(verdict)) {
      confirmed.add(periodKey(verdict.reading));
      periods.push(verdict.reading.period as Period);
    }
  }
  for (const claim of claims.filter((each) => isOpen(chosen.get(each)) && turn(each) < 2)) {
    chosen.set(claim, judge(claim, { ...situation, ...around(claim) }));
  }
  return named(claims.flatMap((claim) => chosen.get(claim) ?? []));
}

/** Claims of a story that does not say what they count stand only where a particular count of them is the record's for the time that it states. */
function named(verdicts: Verdict[]): Verdict[] {
  const isBorneOut = verdicts.some(
    ({ claim, official, reading }) =>
      claim.unnamed && isParticular(claim) && claim.figure.value === official && reading.basis === 'stated',
  );
  return isBorneOut ? verdicts : verdicts.filter(({ claim }) => claim.unnamed === undefined);
}

/** What the figures judged later may still decide: a count that was let off, or one that agrees with a less likely reading. */
function isOpen(verdict: Verdict | undefined): boolean {
  if (verdict === undefined) return false;
  const isOfFirst = periodKey(verdict.reading) === periodKey(verdict.claim.readings[0]);
  return verdict.reason === 'unsure' || (verdict.kind === 'agrees' && !isOfFirst);
}

/** A count of people that agrees with a time beyond those that its words license shows that time as well. */
function isShown({ claim, kind, reading }: Verdict): boolean {
  return kind === 'agrees' && reading.rule === USUAL && isParticular(claim) && reading.period !== undefined;
}

/** "More than 680 people crossed on Friday": a day of the story, though the number is told loosely. */
function isOfStatedDay({ claim: { figure }, kind, reading: { basis, period, metric, aggregate } }: Verdict): boolean {
  return (
    kind === 'agrees' &&
    basis === 'stated' &&
    metric === 'small_boat_arrivals' &&
    aggregate === undefined &&
    figure.kind === 'count' &&
    figure.value >= MANY &&
    period?.from.equals(period.to) === true
  );
}

/** Fewer fit a day by chance. */
const MANY = 100;

/** People are judged first, then the boats that brought them, then changes of either. */
function turn(claim: Claim): number {
  if (claim.figure.kind !== 'count') return 2;
  return claim.readings[0].metric === 'small_boats' || claim.readings[0].metric === 'people_per_boat' ? 1 : 0;
}
