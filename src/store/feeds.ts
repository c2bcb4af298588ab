/** What is remembered of each source between visits. */
import { instantOf, millisOf, present, storable } from './columns.ts';
import type { Database } from './database.ts';
import type { FeedStore } from './store.ts';

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
      };
      await db
        .insertInto('source_state')
        .values({ name: state.name, ...columns })
        .onConflict((conflict) => conflict.column('name').doUpdateSet(columns))
        .execute();
    },
  };
}
