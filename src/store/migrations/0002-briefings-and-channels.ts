/** What is said and to whom: briefings as they were written, subscriptions of channels, and installations in spaces. */
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('briefing')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('content', 'text', (column) => column.notNull())
    .addColumn('made_at', 'bigint', (column) => column.notNull())
    .addColumn('kept_until', 'bigint')
    .execute();
  await db.schema
    .createIndex('briefing_to_drop')
    .on('briefing')
    .column('kept_until')
    .where(sql.ref('kept_until'), 'is not', null)
    .execute();

  await db.schema
    .createTable('subscription')
    .addColumn('platform', 'text', (column) => column.notNull())
    .addColumn('space', 'text', (column) => column.notNull())
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('content', 'text', (column) => column.notNull())
    .addColumn('changed_at', 'bigint', (column) => column.notNull())
    .addColumn('next_digest_at', 'bigint')
    .addPrimaryKeyConstraint('subscription_key', ['platform', 'space', 'channel'])
    .execute();
  await db.schema
    .createIndex('subscription_due')
    .on('subscription')
    .column('next_digest_at')
    .where(sql.ref('next_digest_at'), 'is not', null)
    .execute();

  await db.schema
    .createTable('installation')
    .addColumn('platform', 'text', (column) => column.notNull())
    .addColumn('space', 'text', (column) => column.notNull())
    .addColumn('secret', 'text', (column) => column.notNull())
    .addColumn('installed_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('installation_key', ['platform', 'space'])
    .execute();
}
