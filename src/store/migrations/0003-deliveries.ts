/** Briefings on their way to channels, and which process is visiting a source. */
import { type Kysely, sql } from 'kysely';

const OPEN = sql<boolean>`state in ('due', 'sending')`;

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('delivery')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('number', 'bigint', (column) => column.notNull().unique())
    .addColumn('briefing_id', 'text', (column) => column.notNull().references('briefing.id'))
    .addColumn('platform', 'text', (column) => column.notNull())
    .addColumn('space', 'text', (column) => column.notNull())
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('due_at', 'bigint', (column) => column.notNull())
    .addColumn('next_at', 'bigint', (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('looks', 'integer', (column) => column.notNull())
    .addColumn('tried_at', 'bigint')
    .addColumn('under', 'text')
    .addColumn('replaces', 'text')
    .addColumn('message_id', 'text')
    .addColumn('reason', 'text')
    .addColumn('settled_at', 'bigint')
    .addUniqueConstraint('delivery_once', ['briefing_id', 'platform', 'space', 'channel'])
    .execute();
  await db.schema.createIndex('delivery_next').on('delivery').columns(['platform', 'next_at']).where(OPEN).execute();
  await db.schema
    .createIndex('delivery_open')
    .on('delivery')
    .columns(['platform', 'space', 'channel', 'due_at', 'number'])
    .where(OPEN)
    .execute();
  // The database itself sees to it that a channel has one delivery in flight at most.
  await db.schema
    .createIndex('delivery_in_flight')
    .unique()
    .on('delivery')
    .columns(['platform', 'space', 'channel'])
    .where(sql<boolean>`state = 'sending'`)
    .execute();
  await db.schema
    .createIndex('delivery_settled')
    .on('delivery')
    .columns(['platform', 'space', 'channel', 'settled_at'])
    .where(sql<boolean>`settled_at is not null`)
    .execute();
  await db.schema
    .createIndex('delivery_by_day')
    .on('delivery')
    .columns(['platform', 'space', 'channel', 'due_at'])
    .execute();
  await db.schema.alterTable('source_state').addColumn('taken_until', 'bigint').execute();
}
