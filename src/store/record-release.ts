/** Keeps a release for ever, and says what it brought that the releases published before it did not have. */
import type { Transaction } from 'kysely';
import type { Observation, Vintage } from '../domain/observation.ts';
import { chooseRuns, type ReleasePlace } from './choose-runs.ts';
import { chunks, millisOf } from './columns.ts';
import type { Database } from './database.ts';
import type { Gaps, Stretch } from './gaps.ts';
import { notesOf, packRuns, type Run, runId, type SeriesKey, vintageId } from './runs.ts';
import { firstDayAt, type Step, stepText } from './steps.ts';
import type { RecordedRelease } from './store.ts';
import type { Tables } from './tables.ts';
import { readVintages } from './vintages.ts';

export async function recordRelease(
  database: Database,
  vintage: Vintage,
  observations: readonly Observation[],
): Promise<RecordedRelease> {
  const runs = packRuns(observations);
  const id = vintageId(vintage, runs);
  return database.db.transaction().execute(async (transaction) => {
    await database.takeTurn(transaction, 'vintage');
    if (!(await keep(transaction, { id, vintage, runs }))) {
      return { isNew: false, added: 0, unchanged: 0, revised: [] };
    }
    const before = { publishedAt: millisOf(vintage.publishedAt), seenAt: millisOf(vintage.seenAt), id };
    return { isNew: true, ...(await compare(transaction, runs, before)) };
  });
}

/** Writes the rows of a release; false where they are there already. */
async function keep(
  transaction: Transaction<Tables>,
  { id, vintage, runs }: { id: string; vintage: Vintage; runs: readonly Run[] },
): Promise<boolean> {
  const times = { published_at: millisOf(vintage.publishedAt), seen_at: millisOf(vintage.seenAt) };
  const { numInsertedOrUpdatedRows } = await transaction
    .insertInto('vintage')
    .values({ id, route: vintage.route, ...times, url: vintage.url, note: vintage.note ?? null })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows === 0n) return false;
  const rows = runs.map((run, index) => {
    const notes = notesOf(run);
    return {
      id: runId(id, index),
      vintage_id: id,
      metric: run.metric,
      basis: run.basis,
      variant: run.variant,
      ...times,
      step: stepText(run.step),
      first_day: run.observations[0].period.from.toString(),
      last_day: firstDayAt(run.first + run.observations.length, run.step)
        .subtract({ days: 1 })
        .toString(),
      numbers: JSON.stringify(run.observations.map(({ value }) => value)),
      notes: notes === undefined ? null : JSON.stringify(notes),
    };
  });
  for (const some of chunks(rows, 500)) await transaction.insertInto('observation_run').values(some).execute();
  return true;
}

interface Known {
  readonly value: number;
  readonly vintageId: string;
}

async function compare(
  transaction: Transaction<Tables>,
  runs: readonly Run[],
  before: ReleasePlace,
): Promise<Omit<RecordedRelease, 'isNew'>> {
  let added = 0;
  let unchanged = 0;
  const revised: { observation: Observation; known: Known }[] = [];
  for (const [key, own] of bySeries(runs)) {
    const known = await knownBefore(transaction, key, own, before);
    for (const run of own) {
      const earlier = known.get(stepText(run.step));
      run.observations.forEach((observation, index) => {
        const number = earlier?.get(run.first + index);
        if (number === undefined) added += 1;
        else if (number.value === observation.value) unchanged += 1;
        else revised.push({ observation, known: number });
      });
    }
  }
  const vintages = await readVintages(
    transaction,
    revised.map(({ known }) => known.vintageId),
  );
  return {
    added,
    unchanged,
    revised: revised.map(({ observation, known }) => ({
      observation,
      previous: known.value,
      previousVintage: vintages.get(known.vintageId) as Vintage,
    })),
  };
}

function bySeries(runs: readonly Run[]): readonly [SeriesKey, readonly Run[]][] {
  const groups = Map.groupBy(runs, ({ metric, basis, variant }) => `${metric} ${basis} ${variant}`);
  return [...groups.values()].map((own) => [own[0] as Run, own]);
}

/** For the periods of these runs alone, the number of the newest release before `before`, by step and place. */
async function knownBefore(
  transaction: Transaction<Tables>,
  key: SeriesKey,
  own: readonly Run[],
  before: ReleasePlace,
): Promise<ReadonlyMap<string, ReadonlyMap<number, Known>>> {
  const bySteps = new Map<string, { step: Step; stretches: Stretch[] }>();
  for (const { step, first, observations } of own) {
    const wanted = bySteps.get(stepText(step)) ?? { step, stretches: [] };
    bySteps.set(stepText(step), wanted);
    wanted.stretches.push({ from: first, to: first + observations.length - 1 });
  }
  const gaps: Gaps = { bySteps: new Map(bySteps), otherSteps: false };
  const chosen = await chooseRuns(transaction, key, { direction: 'newest-first', from: before }, gaps);
  const known = new Map<string, Map<number, Known>>();
  for (const { step, first, used, numbers, vintageId } of chosen) {
    const places = known.get(stepText(step)) ?? new Map<number, Known>();
    known.set(stepText(step), places);
    for (const { from, to } of used) {
      for (let place = from; place <= to; place += 1) {
        places.set(place, { value: numbers[place - first] as number, vintageId });
      }
    }
  }
  return known;
}
