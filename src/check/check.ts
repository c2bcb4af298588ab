/**
 * Claims of one story, judged together. Readings are tried against the record; one that makes a particular figure
 * true is evidence for that reading and for what the writer had, which then helps the figures beside it.
 */
import type { Claim } from '../domain/claim.ts';
import type { Verdict } from '../domain/verdict.ts';
import { gatherEvidence, periodsOf } from './evidence.ts';
import { judge } from './judge.ts';
import type { RecordStates } from './record.ts';

/** Verdicts in the order of the claims. */
export function checkClaims(claims: readonly Claim[], states: RecordStates, published: Temporal.PlainDate): Verdict[] {
  const evidence = gatherEvidence(claims, states);
  const chosen = new Map<Claim, Verdict>();
  const periods = periodsOf(claims);
  const bySentence = Map.groupBy(claims, ({ sentence }) => sentence);
  for (const claim of claims.toSorted((a, b) => turn(a) - turn(b))) {
    const beside = (bySentence.get(claim.sentence) ?? []).flatMap((other) => chosen.get(other) ?? []);
    chosen.set(claim, judge(claim, { states, published, evidence, periods, beside }));
  }
  for (const claim of claims.filter((each) => chosen.get(each)?.reason === 'unsure' && turn(each) === 1)) {
    const beside = (bySentence.get(claim.sentence) ?? []).flatMap((other) => chosen.get(other) ?? []);
    chosen.set(claim, judge(claim, { states, published, evidence, periods, beside }));
  }
  return claims.flatMap((claim) => chosen.get(claim) ?? []);
}

/** People are judged first, then the boats that brought them, then changes of either. */
function turn(claim: Claim): number {
  if (claim.figure.kind !== 'count') return 2;
  return claim.readings[0].metric === 'small_boats' || claim.readings[0].metric === 'people_per_boat' ? 1 : 0;
}
