/** What is remembered of each source between visits. */
import { instantOf, millisOf, present, storable } from './columns.ts';
import type { Database } from './database.ts';
import type { FeedStore } from './store.ts';

/** No visit is begun for longer; one that ends later was begun by a clock that was ahead. */
const LONGEST_VISIT = { hours: 1 } as const;

export function feedStore({ db }: Database): FeedStore {
  return {
    async states() {
      const rows = await db.selectFrom('source_state').selectAll().orderBy('name').execute();
      return new Map(
        rows.map((row) => [
          row.name,
          present({
            name: row.name,
            etag: row.etag,
            lastModified: row.last_modified,
            lastTriedAt: instantOf(row.last_tried_at),
            lastSucceededAt: instantOf(row.last_succeeded_at),
            failures: row.failures,
            problem: row.problem,
            nextDueAt: instantOf(row.next_due_at),
            newestAt: instantOf(row.newest_at),
          }),
        ]),
      );
    },

    async save(state) {
      const columns = {
        etag: state.etag ?? null,
        last_modified: state.lastModified ?? null,
        last_tried_at: millisOf(state.lastTriedAt),
        last_succeeded_at: millisOf(state.lastSucceededAt),
        failures: state.failures,
        problem: state.problem === undefined ? null : storable(state.problem),
        next_due_at: millisOf(state.nextDueAt),
        newest_at: millisOf(state.newestAt),
        taken_until: null,
      };
      await db
        .insertInto('source_state')
        .values({ name: state.name, ...columns })
        .onConflict((conflict) => conflict.column('name').doUpdateSet(columns))
        .execute();
    },

    async take({ name, lastTriedAt }, now, until) {
      const taken = { taken_until: millisOf(until) };
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('source_state')
        .values({ name, failures: 0, ...taken })
        .onConflict((conflict) =>
          conflict
            .column('name')
            .doUpdateSet(taken)
            .where((is) =>
              is.or([
                is('source_state.taken_until', 'is', null),
                is('source_state.taken_until', '<=', millisOf(now)),
                is('source_state.taken_until', '>', millisOf(now.add(LONGEST_VISIT))),
              ]),
            )
            .where('source_state.last_tried_at', 'is not distinct from', millisOf(lastTriedAt)),
        )
        .executeTakeFirstOrThrow();
      return Number(numInsertedOrUpdatedRows) > 0;
    },

    async leave(name) {
      await db.updateTable('source_state').set({ taken_until: null }).where('name', '=', name).execute();
    },
  };
}
