/** The releases that are kept, and every number each of them gave. */
import type { Kysely, Selectable } from 'kysely';
import type { Basis, MetricName } from '../domain/metric.ts';
import type { Observation, Vintage } from '../domain/observation.ts';
import { chunks, instantOf, present } from './columns.ts';
import type { RunNotes } from './runs.ts';
import { parseStep, periodAt, placeOf } from './steps.ts';
import type { ObservationRunRow, Tables, VintageRow } from './tables.ts';

/** Every release, newest published first. */
export async function allVintages(db: Kysely<Tables>): Promise<readonly Vintage[]> {
  const rows = await db
    .selectFrom('vintage')
    .selectAll()
    .orderBy('published_at', 'desc')
    .orderBy('seen_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map(vintageOf);
}

/** The releases of these ids, by id. */
export async function readVintages(db: Kysely<Tables>, ids: readonly string[]): Promise<ReadonlyMap<string, Vintage>> {
  const vintages = new Map<string, Vintage>();
  for (const some of chunks([...new Set(ids)], 1000)) {
    const rows = await db.selectFrom('vintage').selectAll().where('id', 'in', some).execute();
    for (const row of rows) vintages.set(row.id, vintageOf(row));
  }
  return vintages;
}

/** The numbers, of every variant, for periods whose first day is from `from` to `to`, oldest release first. */
export async function readHistory(
  db: Kysely<Tables>,
  { metric, basis }: { metric: MetricName; basis: Basis },
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
): Promise<readonly { observation: Observation; vintage: Vintage }[]> {
  const rows = await db
    .selectFrom('observation_run')
    .selectAll()
    .where('metric', '=', metric)
    .where('basis', '=', basis)
    .where('first_day', '<=', to.toString())
    .where('last_day', '>=', from.toString())
    .orderBy('published_at')
    .orderBy('seen_at')
    .orderBy('id')
    .execute();
  const vintages = await readVintages(
    db,
    rows.map((row) => row.vintage_id),
  );
  return rows.flatMap((row) =>
    observationsOf(row, from, to).map((observation) => ({
      observation,
      vintage: vintages.get(row.vintage_id) as Vintage,
    })),
  );
}

function observationsOf(
  row: Selectable<ObservationRunRow>,
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
): readonly Observation[] {
  const step = parseStep(row.step);
  const first = placeOf(Temporal.PlainDate.from(row.first_day), step);
  const numbers: readonly number[] = JSON.parse(row.numbers);
  const notes: RunNotes = row.notes === null ? {} : JSON.parse(row.notes);
  // The period that holds `from` may begin before it, and then is not meant.
  const start = placeOf(from.subtract({ days: 1 }), step) + 1;
  const end = placeOf(to, step);
  return numbers.slice(Math.max(0, start - first), Math.max(0, end - first + 1)).map((value, offset) => {
    const place = Math.max(start, first) + offset;
    return {
      metric: row.metric,
      basis: row.basis,
      ...(row.variant !== '' && { variant: row.variant }),
      period: periodAt(place, step),
      value,
      ...notes[place - first],
    };
  });
}

function vintageOf(row: Selectable<VintageRow>): Vintage {
  return present({
    route: row.route,
    publishedAt: instantOf(row.published_at),
    seenAt: instantOf(row.seen_at),
    url: row.url,
    note: row.note,
  });
}
