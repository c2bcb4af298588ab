/** How a judgement becomes a verdict: its kind, the official number and the words. */
import type { Claim, Reading } from '../domain/claim.ts';
import type { UncheckedReason, Verdict } from '../domain/verdict.ts';
import {
  explainAgreement,
  explainAhead,
  explainDifference,
  explainRepair,
  explainRevision,
  explainSlip,
  explainUnchecked,
} from './explain.ts';
import { isGood, officialOf, type Trial } from './trial.ts';

/** True now, or true of what was known when the story appeared and revised since. */
export function agreed(claim: Claim, trial: Trial): Verdict {
  const { reading } = trial;
  const wasTrue = isGood(trial.atTime?.fit) && !isGood(trial.now?.fit);
  if (!wasTrue)
    return { claim, kind: 'agrees', reading, official: officialOf(trial), explanation: explainAgreement(claim, trial) };
  return {
    claim,
    kind: 'agreed-when-published',
    reading,
    official: trial.atTime?.sum.value,
    explanation: explainRevision(claim, trial),
  };
}

/** True on a reading that the words do not license; `first` is the one that they do. */
export function agreedByRepair(claim: Claim, repaired: Trial, first: Trial | undefined): Verdict {
  return {
    claim,
    kind: 'agrees-on-another-reading',
    reading: repaired.reading,
    official: officialOf(repaired),
    explanation: explainRepair(claim, repaired, first),
  };
}

/**
 * No licensed reading fits: `held` is the one that it is held to, and `closest`, if any, a reading that came nearer and is named
 * beside it.
 */
export function differing(claim: Claim, held: Trial, closest: Trial | undefined): Verdict {
  return {
    claim,
    kind: 'differs',
    reading: held.reading,
    official: officialOf(held),
    explanation: explainDifference(claim, held, closest),
  };
}

/** The number of people printed as one of boats, or the other way about; `slip` is what it really counts. */
export function misnamed(claim: Claim, held: Trial, slip: Trial): Verdict {
  return { ...differing(claim, held, undefined), explanation: explainSlip(claim, held, slip) };
}

/** The period ends after the record does, so there is nothing to hold it against yet. */
export function ahead(claim: Claim, reading: Reading): Verdict {
  return { claim, kind: 'ahead-of-record', reading, explanation: explainAhead(reading) };
}

/** Not judged, for a reason; the official number is given where the record has one all the same. */
export function unchecked(
  claim: Claim,
  reason: UncheckedReason,
  reading: Reading,
  more: { readonly trial?: Trial; readonly words?: string } = {},
): Verdict {
  const official = more.trial === undefined ? undefined : officialOf(more.trial);
  return {
    claim,
    kind: 'unchecked',
    reason,
    reading,
    official,
    explanation: explainUnchecked(claim, reason, more.trial, more.words),
  };
}
