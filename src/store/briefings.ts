/** Briefings as they were written, so that a button pressed weeks later finds what it stands below. */
import type { Briefing } from '../domain/briefing.ts';
import { millisOf, storable } from './columns.ts';
import type { Database } from './database.ts';
import type { BriefingStore } from './store.ts';

/** The part of the store that keeps briefings, on either database. */
export function briefingStore({ db }: Database): BriefingStore {
  return {
    keep: (id, briefing, madeAt, until) => keepBriefing(db, { id, briefing, madeAt, until }),

    async find(id) {
      const row = await db.selectFrom('briefing').select('content').where('id', '=', storable(id)).executeTakeFirst();
      return row && (JSON.parse(row.content) as Briefing);
    },

    async dropOld(now) {
      const { numDeletedRows } = await db
        .deleteFrom('briefing')
        .where('kept_until', '<=', millisOf(now))
        .executeTakeFirstOrThrow();
      return Number(numDeletedRows);
    },
  };
}

interface Kept {
  readonly id: string;
  readonly briefing: Briefing;
  readonly madeAt: Temporal.Instant;
  readonly until?: Temporal.Instant | undefined;
}

/** False where the name was taken; then nothing changes. */
export async function keepBriefing(
  db: Pick<Database['db'], 'insertInto'>,
  { id, briefing, madeAt, until }: Kept,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('briefing')
    .values({
      id: storable(id),
      kind: briefing.kind,
      content: contentOf(briefing),
      edition: 1,
      made_at: millisOf(madeAt),
      kept_until: millisOf(until),
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst();
  return Number(numInsertedOrUpdatedRows) > 0;
}

/** JSON escapes a NUL, which PostgreSQL's text can then hold. */
export function contentOf(briefing: Briefing): string {
  return JSON.stringify(briefing);
}
