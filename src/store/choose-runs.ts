/**
 * Chooses the runs that a series is made of: from one release to the next, and of each only what fills a gap.
 * The database passes over runs that fill none, by its index alone, so a thousand releases that say the same
 * cost about as much as one.
 */
import { type Expression, type Kysely, type SqlBool, sql } from 'kysely';
import { chunks } from './columns.ts';
import { fill, type Gaps, type StepGaps, type Stretch } from './gaps.ts';
import { type RunNotes, type SeriesKey, vintageOfRun } from './runs.ts';
import { firstDayAt, parseStep, placeOf, type Step } from './steps.ts';
import type { Tables } from './tables.ts';

/** Where a release stands among all: by publication, then by when it was seen, then by name. Times in milliseconds. */
export interface ReleasePlace {
  readonly publishedAt: number;
  readonly seenAt: number;
  readonly id: string;
}

/** Newest first from before a place, or oldest first from after it; without a place all. */
export interface Walk {
  readonly direction: 'newest-first' | 'oldest-first';
  readonly from: ReleasePlace | undefined;
}

/** A run of which some places are used, with its numbers. */
export interface ChosenRun {
  readonly vintageId: string;
  readonly publishedAt: number;
  readonly step: Step;
  /** Place of the first number. */
  readonly first: number;
  readonly used: readonly Stretch[];
  readonly numbers: readonly number[];
  /** Official notes by the number's index in the run. */
  readonly notes: RunNotes;
}

const FIRST_PAGE = 32;
/** An expression of SQLite is at most 1,000 deep; a series with more gaps is read without leaving runs out. */
const MOST_CONDITIONS = 500;

/** The runs that fill `gaps`, in the order of the walk; `gaps` afterwards holds what none of them filled. */
export async function chooseRuns(
  db: Kysely<Tables>,
  key: SeriesKey,
  walk: Walk,
  gaps: Gaps,
): Promise<readonly ChosenRun[]> {
  const chosen: (Omit<ChosenRun, 'numbers' | 'notes'> & { readonly id: string })[] = [];
  let from = walk.from;
  for (let size = FIRST_PAGE; ; size *= 4) {
    const rows = await page(db, key, { direction: walk.direction, from }, { gaps, size });
    for (const row of rows) {
      const step = parseStep(row.step);
      const first = placeOf(Temporal.PlainDate.from(row.first_day), step);
      const last = placeOf(Temporal.PlainDate.from(row.last_day), step);
      const used = fill(gaps, row.step, { from: first, to: last });
      if (used.length === 0) continue;
      chosen.push({ id: row.id, vintageId: vintageOfRun(row.id), publishedAt: row.published_at, step, first, used });
    }
    const last = rows.at(-1);
    if (last === undefined || rows.length < size) break;
    from = { publishedAt: last.published_at, seenAt: last.seen_at, id: last.id };
  }
  const numbers = await readNumbers(
    db,
    chosen.map(({ id }) => id),
  );
  return chosen.map(({ id, ...run }) => ({ ...run, ...(numbers.get(id) ?? { numbers: [], notes: {} }) }));
}

function page(db: Kysely<Tables>, key: SeriesKey, walk: Walk, { gaps, size }: { gaps: Gaps; size: number }) {
  const newestFirst = walk.direction === 'newest-first';
  const order = newestFirst ? 'desc' : 'asc';
  let query = db
    .selectFrom('observation_run')
    .select(['id', 'published_at', 'seen_at', 'step', 'first_day', 'last_day'])
    .where('metric', '=', key.metric)
    .where('basis', '=', key.basis)
    .where('variant', '=', key.variant)
    .where(reachesInto(gaps))
    .orderBy('published_at', order)
    .orderBy('seen_at', order)
    .orderBy('id', order)
    .limit(size);
  const { from } = walk;
  if (from !== undefined) {
    query = query.where(({ eb, refTuple, tuple }) =>
      eb(
        refTuple('published_at', 'seen_at', 'id'),
        newestFirst ? '<' : '>',
        tuple(from.publishedAt, from.seenAt, from.id),
      ),
    );
  }
  return query.execute();
}

/** True of a run that fills some gap: since a run has no holes, one that touches a gap does. */
function reachesInto(gaps: Gaps): Expression<SqlBool> {
  const conditions = [...gaps.bySteps].flatMap(([name, stepGaps]) =>
    stepGaps.stretches.map((stretch) => touches(name, stepGaps, stretch)),
  );
  if (gaps.otherSteps) {
    const names = [...gaps.bySteps.keys()];
    if (names.length === 0 || names.length + conditions.length > MOST_CONDITIONS) return sql`1 = 1`;
    conditions.push(sql`step not in (${sql.join(names)})`);
  }
  if (conditions.length > MOST_CONDITIONS) return sql`1 = 1`;
  return conditions.length === 0 ? sql`1 = 0` : sql`(${sql.join(conditions, sql` or `)})`;
}

function touches(name: string, { step }: StepGaps, { from, to }: Stretch): Expression<SqlBool> {
  const conditions = [sql`step = ${name}`];
  if (Number.isFinite(to)) conditions.push(sql`first_day <= ${firstDayAt(to, step).toString()}`);
  if (Number.isFinite(from)) conditions.push(sql`last_day >= ${firstDayAt(from, step).toString()}`);
  return sql`(${sql.join(conditions, sql` and `)})`;
}

type RunContent = Pick<ChosenRun, 'numbers' | 'notes'>;

async function readNumbers(db: Kysely<Tables>, ids: readonly string[]): Promise<ReadonlyMap<string, RunContent>> {
  const contents = new Map<string, RunContent>();
  for (const some of chunks(ids, 500)) {
    const rows = await db
      .selectFrom('observation_run')
      .select(['id', 'numbers', 'notes'])
      .where('id', 'in', some)
      .execute();
    for (const row of rows) {
      contents.set(row.id, {
        numbers: JSON.parse(row.numbers),
        notes: row.notes === null ? {} : JSON.parse(row.notes),
      });
    }
  }
  return contents;
}
