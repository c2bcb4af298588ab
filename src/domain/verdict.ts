/** Our judgement on a claim, with the sum that was done. */
import type { Claim, Reading } from './claim.ts';

/** What becomes of a claim; `differs` is for what we would say aloud in a newsroom, and `unchecked` has a reason. */
export type VerdictKind =
  | 'agrees'
  | 'agreed-when-published'
  | 'agrees-on-another-reading'
  | 'differs'
  | 'ahead-of-record'
  | 'unchecked';

/** Why a figure is not judged; each is told in words by `UNCHECKED_WORDS`. */
export type UncheckedReason = 'no-record' | 'no-period' | 'forecast' | 'part-of-day' | 'recounted' | 'unsure';

export interface Verdict {
  readonly claim: Claim;
  readonly kind: VerdictKind;
  /** Of `unchecked`. */
  readonly reason?: UncheckedReason;
  /** The reading that was judged. */
  readonly reading: Reading;
  /** What the record gives for that reading: a count, a signed percentage, a ratio. */
  readonly official?: number;
  /** One or two plain sentences with the sum, fit for a newsroom channel. */
  readonly explanation: string;
}

/** The mark and words that stand for a verdict everywhere; the mark never stands alone. */
export const VERDICT_LABELS: Readonly<Record<VerdictKind, { mark: string; words: string }>> = {
  agrees: { mark: '✓', words: 'agrees' },
  'agreed-when-published': { mark: '✓', words: 'agrees, since revised' },
  'agrees-on-another-reading': { mark: '≈', words: 'agrees on another reading' },
  differs: { mark: '✗', words: 'differs' },
  'ahead-of-record': { mark: '…', words: 'ahead of the record' },
  unchecked: { mark: '–', words: 'not judged' },
};

/** Each reason as it stands behind "not judged: ". */
export const UNCHECKED_WORDS: Readonly<Record<UncheckedReason, string>> = {
  'no-record': 'the record does not hold this',
  'no-period': 'the story names no period',
  forecast: 'a forecast or plan',
  'part-of-day': 'a single group or part of a day',
  recounted: 'the days were counted again or revised later',
  unsure: 'the words allow too many readings',
};
