/** What tells a feed that answers but brings nothing new: its newest date at the last visit, and when its stories came. */
import type { Kysely } from 'kysely';

/** The column is empty until the next visit. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('source_state').addColumn('newest_at', 'bigint').execute();
  await db.schema.createIndex('article_by_feed').on('article').columns(['feed', 'dated_at']).execute();
}
