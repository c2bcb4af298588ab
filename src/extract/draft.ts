/** A claim in the making: what the words around one number say, before the story as a whole decides on its period. */
import type { Claim, Reading } from '../domain/claim.ts';
import type { FigureKind } from '../domain/figure.ts';
import type { MetricName, Variant } from '../domain/metric.ts';
import type { Anchor } from './anchors/anchor.ts';
import type { Days } from './calendar.ts';
import type { Sentence } from './document.ts';
import type { Mention } from './mentions/mention.ts';
import type { Noun } from './nouns.ts';

/** A period that the words license, with the comparison where there is one. */
export interface Candidate {
  readonly days: Days | undefined;
  readonly compared?: Days;
  readonly basis: Reading['basis'];
  readonly rule: string;
  /** It ends with the last day that the writer had. */
  readonly open?: true;
  readonly aggregate?: Reading['aggregate'];
}

export interface Draft {
  readonly sentence: Sentence;
  readonly mention: Mention;
  readonly kind: FigureKind;
  readonly noun: Noun;
  /** Offset behind the number and its noun. */
  readonly end: number;
  metric: MetricName;
  variant?: Variant;
  readonly direction?: 'up' | 'down';
  readonly anchors: readonly Anchor[];
  aggregate?: Reading['aggregate'];
  level?: Claim['level'];
  prediction?: true;
  uncheckable?: string;
  scope: Claim['scope'];
  /** Best first; filled by `attachPeriods`. */
  candidates: readonly Candidate[];
}
