/**
 * Fetches the official pages and the newest spreadsheet and keeps what they say. What a source is remembered by is saved
 * after its release, so that a visit broken off is made again.
 */
import type { OfficialSource } from '../../feeds/official/sources.ts';
import type { FetchPage } from '../collect/page-outcome.ts';
import { afterFailure, afterSuccess, isDue } from '../collect/source-visits.ts';
import type { OfficialReading } from '../domain/observation.ts';
import type { SourceState } from '../domain/source-state.ts';
import { readOfficialFile } from '../readers/official-file.ts';
import { findTimeSeries } from '../readers/publication-page.ts';
import type { Store } from '../store/store.ts';
import { disagreements } from './compare-routes.ts';
import { type StoredReading, storeReading } from './store-reading.ts';
import { takeSource } from './take-source.ts';
import { type PageVisit, visitPage } from './visit-page.ts';

export interface SyncParts {
  readonly store: Pick<Store, 'observations' | 'feeds'>;
  readonly fetchPage: FetchPage;
  readonly sources: readonly OfficialSource[];
  readonly now: () => Temporal.Instant;
  readonly signal?: AbortSignal;
  /** Called with the title of each source before it is visited. */
  readonly onVisit?: (title: string) => void;
}

/** What a visit to one official page brought. */
export interface SourceSync extends Omit<StoredReading, 'kind'> {
  readonly name: string;
  readonly title: string;
  readonly url: string;
}

export interface SyncReport {
  readonly sources: readonly SourceSync[];
  /** Days on which two official routes give different numbers, in sentences. */
  readonly disagreements: readonly string[];
}

/** A page that fails is tried again within the hour however often it failed: without it nothing can be judged. */
const LONGEST_WAIT = { minutes: 60 } as const;

type Readable = Exclude<OfficialReading, { kind: 'unreadable' }>;

/** Where the newest spreadsheet is. */
interface Edition {
  readonly kind: 'edition';
  readonly url: string;
  readonly title: string;
}

type Visit = PageVisit<Readable | Edition>;

/** Visits every source, or with `which: 'due'` those that are due, with `'due-or-failed'` also those that failed last. */
export async function syncRecord(
  parts: SyncParts,
  which: 'all' | 'due' | 'due-or-failed' = 'all',
): Promise<SyncReport> {
  const states = await parts.store.feeds.states();
  const synced: SourceSync[] = [];
  let hostDown: Extract<Visit, { kind: 'failed' }> | undefined;
  for (const source of parts.sources) {
    const state = states.get(source.name);
    const failed = which === 'due-or-failed' && (state?.failures ?? 0) > 0;
    if (which !== 'all' && !failed && !isDue(state, parts.now())) continue;
    const before = state ?? { name: source.name, failures: 0 };
    if (which !== 'all' && !(await takeSource(before, parts))) continue;
    parts.onVisit?.(source.title);
    const visit: Visit = hostDown ?? (await visitPage<Readable | Edition>(source, before, readerOf(source), parts));
    if (visit.kind === 'failed' && visit.reach !== 'page') hostDown = visit;
    synced.push(await settle(source, before, visit, parts));
  }
  return { sources: synced, disagreements: synced.length === 0 ? [] : await disagreements(parts.store.observations) };
}

function readerOf({ name, title }: OfficialSource) {
  return (bytes: Uint8Array, url: string): Readable | Edition | { error: string } => {
    if (name !== 'publication-page') return readFile(bytes, title);
    const found = findTimeSeries(bytes, url);
    return found.kind === 'found' ? { kind: 'edition', url: found.url, title: found.title } : { error: found.error };
  };
}

function readFile(bytes: Uint8Array, name: string): Readable | { error: string } {
  const reading = readOfficialFile(bytes, name);
  return reading.kind === 'unreadable' ? { error: reading.error.replace(`${name}: `, '') } : reading;
}

/** Keeps what a visit brought, then what the source is remembered by. */
async function settle(
  source: OfficialSource,
  before: SourceState,
  visit: Visit,
  parts: SyncParts,
): Promise<SourceSync> {
  const { name, title, url, interval } = source;
  const now = parts.now();
  if (visit.kind === 'unchanged') {
    await parts.store.feeds.save(afterSuccess(before, visit.outcome, interval, now));
    return { name, title, url, outcome: 'unchanged', added: 0, unchanged: 0, revised: [], problems: [] };
  }
  if (visit.kind === 'failed') {
    const problem = `the page ${visit.words}`;
    if (visit.reach === 'stopped') await parts.store.feeds.leave(name);
    else await parts.store.feeds.save(failedMemory(before, { ...visit, problem }, interval, now));
    return { name, title, url, outcome: 'failed', added: 0, unchanged: 0, revised: [], problems: [problem] };
  }
  const stored =
    visit.value.kind === 'edition'
      ? await syncSpreadsheet(visit.value, interval, parts)
      : await storeReading(visit.value, title, parts.store, now);
  const problems = [...visit.problems, ...stored.problems];
  const state =
    stored.outcome === 'failed'
      ? failedMemory(before, { problem: problems.join('; ') }, interval, now)
      : afterSuccess(before, visit.outcome, interval, now);
  await (parts.signal?.aborted ? parts.store.feeds.leave(name) : parts.store.feeds.save(state));
  const { outcome, added, unchanged, revised } = stored;
  return { name, title, url, outcome, added, unchanged, revised, problems };
}

/** The spreadsheet that the publication page names; each edition has an address and so validators of its own. */
async function syncSpreadsheet({ url, title }: Edition, interval: number, parts: SyncParts): Promise<StoredReading> {
  const name = `time-series ${url}`;
  const before = (await parts.store.feeds.states()).get(name) ?? { name, failures: 0 };
  parts.onVisit?.(title);
  const visit = await visitPage<Readable>({ url }, before, (bytes) => readFile(bytes, title), parts);
  const nothing = { kind: 'time-series', added: 0, unchanged: 0, revised: [] } as const;
  if (visit.kind === 'failed') {
    return { ...nothing, outcome: 'failed', problems: [`the spreadsheet "${title}" ${visit.words}`] };
  }
  if (visit.kind === 'unchanged') return { ...nothing, outcome: 'unchanged', problems: [] };
  const now = parts.now();
  const stored = await storeReading(visit.value, decodeURIComponent(url.split('/').at(-1) ?? ''), parts.store, now);
  if (stored.outcome !== 'failed') await parts.store.feeds.save(afterSuccess(before, visit.outcome, interval, now));
  return stored;
}

function failedMemory(
  before: SourceState,
  failure: { problem: string; retryAfter?: Temporal.Instant },
  interval: number,
  now: Temporal.Instant,
): SourceState {
  const state = afterFailure(before, failure, interval, now);
  const soon = now.add(LONGEST_WAIT);
  const { nextDueAt = soon } = state;
  const isTooLate = failure.retryAfter === undefined && Temporal.Instant.compare(nextDueAt, soon) > 0;
  return isTooLate ? { ...state, nextDueAt: soon } : state;
}
