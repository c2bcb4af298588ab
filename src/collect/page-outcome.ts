/** What is asked of the web and what comes back: one question and four kinds of answer, none of them an exception. */

export interface PageRequest {
  readonly url: string;
  /** Validators of the last visit; with them an unchanged page costs a header. */
  readonly etag?: string;
  readonly lastModified?: string;
  /** The Accept header; anything unless told. */
  readonly accept?: string;
  /** Most bytes after decompression; the fetcher's own limit unless told. */
  readonly maxBytes?: number;
  /** Asked of the first address and of every redirect; where it says no, the visit is refused. */
  readonly mayVisit?: (url: URL) => Promise<boolean>;
  readonly signal?: AbortSignal;
}

export type PageOutcome =
  | {
      readonly kind: 'fetched';
      /** The page, decompressed. */
      readonly bytes: Uint8Array;
      /** The header as it came, with its charset. */
      readonly contentType?: string;
      /** The address that answered, after redirects. */
      readonly finalUrl: string;
      readonly etag?: string;
      readonly lastModified?: string;
    }
  | { readonly kind: 'unchanged' }
  | Refused
  | Failed;

/** We may not go there, now or later. `words` go on after "the feed" or "the page". */
export interface Refused {
  readonly kind: 'refused';
  readonly reason: 'address' | 'scheme' | 'robots';
  readonly words: string;
}

/** It did not work this time. `words` go on after "the feed" or "the page": "refuses us (403)". */
export interface Failed {
  readonly kind: 'failed';
  readonly reason: 'status' | 'timeout' | 'too-large' | 'redirects' | 'encoding' | 'network' | 'stopped';
  /** The HTTP status, where there was one. */
  readonly status?: number;
  readonly words: string;
  /** The server asked not to be visited before this. */
  readonly retryAfter?: Temporal.Instant;
}

/** Fetches under the rules of the house. Never throws: what went wrong is an outcome. */
export type FetchPage = (request: PageRequest) => Promise<PageOutcome>;
