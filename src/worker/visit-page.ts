/** One visit to an official page: as HTML, and where that is missing or broken, as the JSON of the content API. */
import type { FetchPage, PageOutcome } from '../collect/page-outcome.ts';
import type { SourceState } from '../domain/source-state.ts';

export interface PageAddress {
  readonly url: string;
  /** The same page in another form. */
  readonly contentUrl?: string;
}

type Fetched = Extract<PageOutcome, { kind: 'fetched' }>;

export type PageVisit<Value> =
  | { readonly kind: 'read'; readonly value: Value; readonly outcome: Fetched; readonly problems: readonly string[] }
  | { readonly kind: 'unchanged'; readonly outcome: Extract<PageOutcome, { kind: 'unchanged' }> }
  | {
      readonly kind: 'failed';
      /** Goes on after "the page". */
      readonly words: string;
      readonly retryAfter?: Temporal.Instant;
      /** `host`: nothing of this host can be had now. `stopped`: we left. */
      readonly reach: 'page' | 'host' | 'stopped';
    };

/** Fetches with the validators of the last visit and reads with `read`, whose error says what it looked for. Never throws. */
export async function visitPage<Value>(
  { url, contentUrl }: PageAddress,
  state: SourceState,
  read: (bytes: Uint8Array, url: string) => Value | { readonly error: string },
  { fetchPage, signal }: { fetchPage: FetchPage; signal?: AbortSignal },
): Promise<PageVisit<Value>> {
  const { etag, lastModified } = state;
  const outcome = await fetchPage({ url, etag, lastModified, signal });
  if (outcome.kind === 'unchanged') return { kind: 'unchanged', outcome };
  const first = readOutcome(outcome, read);
  if (first.kind === 'read' || first.reach !== 'page' || contentUrl === undefined) return first;
  const second = readOutcome(await fetchPage({ url: contentUrl, accept: 'application/json', signal }), read);
  if (second.kind !== 'read') return second.reach === 'stopped' ? second : first;
  const { etag: _etag, lastModified: _lastModified, ...plain } = second.outcome;
  return { ...second, outcome: plain, problems: [`the page ${first.words}; its JSON was read in its stead`] };
}

function readOutcome<Value>(
  outcome: PageOutcome,
  read: (bytes: Uint8Array, url: string) => Value | { readonly error: string },
): Exclude<PageVisit<Value>, { kind: 'unchanged' }> {
  if (outcome.kind === 'fetched') {
    const value = read(outcome.bytes, outcome.finalUrl);
    if (isError(value)) return { kind: 'failed', words: `cannot be read: ${value.error}`, reach: 'page' };
    return { kind: 'read', value, outcome, problems: [] };
  }
  if (outcome.kind === 'unchanged') return { kind: 'failed', words: 'sent nothing', reach: 'page' };
  if (outcome.kind === 'refused') return { kind: 'failed', words: outcome.words, reach: 'page' };
  const { words, reason, retryAfter } = outcome;
  const reach = reason === 'stopped' ? 'stopped' : reason === 'network' || reason === 'timeout' ? 'host' : 'page';
  return { kind: 'failed', words, reach, ...(retryAfter === undefined ? {} : { retryAfter }) };
}

function isError(value: unknown): value is { readonly error: string } {
  return typeof value === 'object' && value !== null && 'error' in value && typeof value.error === 'string';
}
