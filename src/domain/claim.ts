/** An article saying that a metric had a figure in a period. */
import type { Figure } from './figure.ts';
import type { MetricName, Variant } from './metric.ts';
import type { Period } from './period.ts';

/** One way to read a figure. */
export interface Reading {
  readonly metric: MetricName;
  readonly variant?: Variant;
  /** Absent where the words neither state nor make clear a period. */
  readonly period?: Period;
  /** The other period of a change or ratio. */
  readonly comparedWith?: Period;
  /** The highest day of the period, or the mean of its days; without it the total. */
  readonly aggregate?: 'max_day' | 'average_per_day';
  /** It ends with the last day that the writer had, which other figures of the story may tell. */
  readonly open?: true;
  /** `stated` by the words beside it, `implied` by the words around it, `repaired` by a known habit of the press. */
  readonly basis: 'stated' | 'implied' | 'repaired';
  /** The rule that made it, in a few words for a person: "so far this year", "same number of days". */
  readonly rule: string;
}

export interface Claim {
  readonly figure: Figure;
  /** Best first by the words alone; at least one. */
  readonly readings: readonly [Reading, ...Reading[]];
  /** The sentence that holds the figure, as it stands in the text. */
  readonly sentence: string;
  /** Where it stands; offsets of the figure count in that part. */
  readonly place: 'headline' | 'text';
  /** A single boat or group, or a count in the middle of the day: no table can confirm it. */
  readonly level?: 'incident';
  /** A forecast, target or plan. */
  readonly prediction?: true;
  /** The text denies it, or gives a difference or a part that the record does not hold; in words. */
  readonly uncheckable?: string;
  readonly scope: 'UK' | 'other';
  /** The story does not say that it is about what this counts: the claim stands only where the record bears one of its claims out. */
  readonly unnamed?: true;
  /** Of a change: where the counts stand, as `figure.start`, that the words make its two sides, or the first of them. */
  readonly between?: { readonly now: number; readonly base?: number };
}
