/**
 * A metric is something that official statistics count. The names are those of the labelled corpus,
 * so that what the program says can be held against labels without a translation.
 */

/** What official statistics count, and `other` and `money` for figures of anything else. */
export type MetricName =
  | 'small_boat_arrivals'
  | 'small_boats'
  | 'people_per_boat'
  | 'uncontrolled_landings'
  | 'crossings_prevented'
  | 'prevented_events'
  | 'returns'
  | 'asylum_claims'
  | 'asylum_backlog'
  | 'asylum_hotels'
  | 'net_migration'
  | 'immigration'
  | 'emigration'
  | 'channel_deaths'
  | 'other_migration'
  | 'money'
  | 'other';

/**
 * How the numbers of a series are published. Two official totals for one period differ by basis:
 * 45,755 people in 2022 by the daily table, 45,774 in the finalised quarterly statistics.
 */
export type Basis = 'daily' | 'weekly' | 'quarterly' | 'annual' | 'snapshot';

/** A variant of a metric that official tables keep apart, such as the backlog counted in people or in cases. */
export type Variant = string;

export interface Metric {
  readonly name: MetricName;
  /** What a briefing calls it, in the Home Office's words: "people arriving by small boat". */
  readonly title: string;
  /** The noun for one and for many. */
  readonly unit: { readonly one: string; readonly many: string };
  /** `flow` sums over a period, `stock` stands on a day, `rate` is one flow divided by another. */
  readonly measure: 'flow' | 'stock' | 'rate';
  /** Where its official numbers come from; none for what only news reports. */
  readonly sources: readonly MetricSource[];
  readonly lexicon: Lexicon;
}

/** Who publishes a series of the metric, and the page on which it is found. */
export interface MetricSource {
  readonly basis: Basis;
  readonly variant?: Variant;
  readonly publisher: string;
  readonly url: string;
}

/** The words of print for a metric. Each entry is a regular expression's source, matched without case. */
export interface Lexicon {
  /** Nouns that are counted: "people", "migrants", "boats". */
  readonly nouns: readonly string[];
  /** Words that show that a count is of this metric: "crossed the Channel", "returned". */
  readonly cues: readonly string[];
  /** Words that show that a count is not of this metric, however well the rest fits. */
  readonly vetoes: readonly string[];
}
