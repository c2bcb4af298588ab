/** What is remembered of a source between visits: a feed, or an official page. */
export interface SourceState {
  readonly name: string;
  readonly etag?: string;
  readonly lastModified?: string;
  readonly lastTriedAt?: Temporal.Instant;
  readonly lastSucceededAt?: Temporal.Instant;
  /** Failures in a row; 0 after a success. */
  readonly failures: number;
  /** The last failure in words for a person; absent after a success. */
  readonly problem?: string;
  /** Not to be visited before this. */
  readonly nextDueAt?: Temporal.Instant;
  /** Of a feed: the newest date of an article, on any topic, that it ever listed; absent where it gives no dates. */
  readonly newestAt?: Temporal.Instant;
}
