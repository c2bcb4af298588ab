/**
 * What is known of a delivery when it is sent, long after it was planned: which edition of a briefing a channel was given, from which
 * on a correction is said already, and which wish of the channel it serves.
 */
import type { Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('briefing')
    .addColumn('edition', 'integer', (column) => column.notNull().defaultTo(1))
    .execute();
  for (const name of ['edition', 'said_from', 'people'] as const) {
    await db.schema.alterTable('delivery').addColumn(name, 'integer').execute();
  }
  await db.schema.alterTable('delivery').addColumn('topic', 'text').execute();
}
