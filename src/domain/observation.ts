/**
 * Official numbers as published. An observation never stands alone: it belongs to a vintage, the release
 * that carried it, and a later release that says otherwise is another vintage, not a correction.
 */
import type { Basis, MetricName, Variant } from './metric.ts';
import type { Period } from './period.ts';

/** The official way by which a release reached us. Two routes may disagree; both are kept. */
export type Route = 'daily-page' | 'weekly-page' | 'time-series' | 'quarterly-statistics' | 'net-migration';

export interface Observation {
  readonly metric: MetricName;
  readonly basis: Basis;
  readonly variant?: Variant;
  readonly period: Period;
  readonly value: number;
  /** What stands in print where it was read as something else: "20 April 2025" for a day of 2026. */
  readonly printed?: string;
  /** The official note beside the number, such as "Revised". */
  readonly note?: string;
}

/** One release of official data, kept for ever. */
export interface Vintage {
  readonly route: Route;
  /** When the publisher released it: the page's last edit, or the edition's day. */
  readonly publishedAt: Temporal.Instant;
  /** When we first saw it. */
  readonly seenAt: Temporal.Instant;
  readonly url: string;
  /** What readers should know of its origin, such as that it is a secondary copy. */
  readonly note?: string;
}

/** What a reader gets from one official file. Problems are sentences for a person: what was odd and how it was read. */
export type OfficialReading =
  | {
      readonly kind: 'daily-page' | 'weekly-page' | 'time-series' | 'statistics-table';
      readonly publishedAt?: Temporal.Instant;
      readonly updatedAt?: Temporal.Instant;
      /** The address that the file itself names as its own; absent where it names none. */
      readonly url?: string;
      /** What readers should know of its origin, such as that it is a secondary copy. */
      readonly note?: string;
      readonly observations: readonly Observation[];
      readonly problems: readonly string[];
    }
  | {
      /** The page answers but holds no figures, as from February 2023 to December 2025. Never a zero. */
      readonly kind: 'no-figures';
      readonly publishedAt?: Temporal.Instant;
      readonly updatedAt?: Temporal.Instant;
      readonly observations: readonly [];
      readonly problems: readonly string[];
    }
  | {
      /** `error` names what the reader looked for. */
      readonly kind: 'unreadable';
      readonly error: string;
    };
