/** Stories judged by the shipped record: kept in SQLite, read as known on the story's day and as known now. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkClaims } from '../../src/check/check.ts';
import { BASES, type RecordStates } from '../../src/check/record.ts';
import type { MetricName } from '../../src/domain/metric.ts';
import type { Verdict } from '../../src/domain/verdict.ts';
import { metrics } from '../../src/metrics/index.ts';
import { feedStore } from '../../src/store/feeds.ts';
import { observationStore } from '../../src/store/observations.ts';
import { updateTables } from '../../src/store/open-database.ts';
import { openInMemory } from '../../src/store/sqlite.ts';
import { loadBundledRecord } from '../../src/worker/load-bundled-record.ts';
import { type About, openRecord } from '../../src/worker/record-states.ts';
import { extract } from '../extract/read-story.ts';

const shipped = readFileSync(join(import.meta.dirname, '..', '..', 'feeds', 'official', 'record.txt'), 'utf8');
// In memory, since the test files of a worker share it, so that none of them can close it.
const database = openInMemory();
await updateTables(database);
const observations = observationStore(database);
await loadBundledRecord(
  shipped,
  { observations, feeds: feedStore(database) },
  Temporal.Instant.from('2026-08-22T12:00:00Z'),
);
const record = await openRecord(observations);

const VARIANTS: readonly About[] = [
  { metric: 'asylum_backlog', variant: 'cases' },
  { metric: 'asylum_claims', variant: 'main-applicants' },
  { metric: 'returns', variant: 'enforced' },
  { metric: 'returns', variant: 'voluntary' },
];
const EVERYTHING: readonly About[] = [
  ...metrics.map(({ name }) => ({ metric: name })).filter(({ metric }) => BASES[metric] !== undefined),
  ...VARIANTS,
];

/** All of the record, as for a story of that day. It ends on 21 August 2026. */
export function recordOn(published: string): Promise<RecordStates> {
  return record.statesFor(EVERYTHING, Temporal.PlainDate.from(published));
}

/** Verdicts on the figures of a story, in the order of its text. */
export async function judge(text: string, published: string, headline = ''): Promise<Verdict[]> {
  const states = await recordOn(published);
  const day = Temporal.PlainDate.from(published);
  return checkClaims(extract({ headline, text, published: day }), states, day);
}

/** The only verdict on a sentence. Throws where there are none or more. */
export async function judgeOne(text: string, published: string): Promise<Verdict> {
  const [verdict, ...more] = await judge(text, published);
  if (verdict === undefined || more.length > 0) throw new Error(`one figure expected in: ${text}`);
  return verdict;
}

/** "6642 agrees", "1295 agreed-when-published", "60 unchecked: part-of-day". */
export async function verdictsOn(text: string, published: string, headline = ''): Promise<string[]> {
  return (await judge(text, published, headline)).map(
    ({ claim, kind, reason }) => `${claim.figure.value} ${kind}${reason === undefined ? '' : `: ${reason}`}`,
  );
}

/** The daily number of people as known now, for tests that need a true figure of any period. */
export async function peopleIn(from: string, to: string, metric: MetricName = 'small_boat_arrivals'): Promise<number> {
  const { now } = await recordOn('2026-08-22');
  const period = { from: Temporal.PlainDate.from(from), to: Temporal.PlainDate.from(to) };
  const total = now({ metric, basis: 'daily' })?.sum(period);
  if (total === undefined) throw new Error(`the record does not hold ${from} to ${to}`);
  return total;
}
